// Text that is smaller on paper than 9.5 pt.
() => {
  const least = 9.5 * 96 / 72 - 0.01;
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    const size = parseFloat(getComputedStyle(element).fontSize);
    if (walker.currentNode.data.trim() && element.checkVisibility() && size < least) found.push(`${size} px: ${element.outerHTML.slice(0, 120)}`);
  }
  return found;
}
