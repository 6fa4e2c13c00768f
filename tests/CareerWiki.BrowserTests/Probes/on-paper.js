// What is on paper but should not be, and what is missing there.
() => {
  const isVisible = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const isTool = (element) => element.localName !== 'nav'
    || element.closest('main') === null
    || [...element.querySelectorAll('a')].every((link) => link.getAttribute('href').startsWith('#'));
  const tools = [...document.querySelectorAll('body > header, nav, form, button, [popover]')].filter(isTool).filter(isVisible);
  const missing = ['main', 'main h1'].filter((selector) => !isVisible(document.querySelector(selector)));
  return [...tools.map((element) => `printed: ${element.outerHTML.slice(0, 160)}`), ...missing.map((selector) => `not printed: ${selector}`)];
}
