// The words of the text, without those of controls, which may need scripts, and without what follows the clock.
() => {
  const words = [];
  const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const parent = walk.currentNode.parentElement;
    if (parent.closest('button, form, noscript, [data-day], output, dialog, [popover], [aria-live], [role="status"], script, style, template') === null && parent.checkVisibility({ visibilityProperty: true })) {
      words.push(...walk.currentNode.data.split(/\s+/).filter((word) => word !== ''));
    }
  }

  return words;
}
