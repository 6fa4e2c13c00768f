// What a page has to say on paper: its title, its headings as they are read, and the words that a screen hides until they are asked for.
() => {
  const isVisible = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const textOf = (node) => node.nodeType === Node.TEXT_NODE ? node.data : node.nodeType === Node.ELEMENT_NODE && node.checkVisibility() && node.localName !== 'svg' ? [...node.childNodes].map(textOf).join('') : '';
  // Not checkVisibility, which is false for all that is folded.
  const isWritten = (element) => element === null || (getComputedStyle(element).display !== 'none' && isWritten(element.parentElement));
  const wordsOf = (element) => {
    const words = [];
    for (const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT); walk.nextNode();) {
      words.push(...(isWritten(walk.currentNode.parentElement) ? walk.currentNode.data.normalize('NFC').split(/\s+/) : []));
    }
    return words.filter((word) => word !== '');
  };
  const lineOf = (element) => parseFloat(getComputedStyle(element).lineHeight);
  return {
    title: document.title,
    hasCover: document.querySelector('.cover') !== null,
    language: document.documentElement.lang,
    headings: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(isVisible).map((heading) => ({
      level: Number(heading.localName[1]),
      text: textOf(heading).normalize('NFC'),
      isWrapped: heading.getBoundingClientRect().height > 1.9 * lineOf(heading),
    })),
    folded: [...document.querySelectorAll('main details:not([open]) > :not(summary)')].filter((element) => element.closest('header') === null)
      .flatMap(wordsOf),
  };
}
