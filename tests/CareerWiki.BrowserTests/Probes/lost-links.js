// The links around the text that can't be seen, now or after a button was pressed that needs no script.
() => {
  const isVisible = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const opens = (box) => box.id !== '' && [...document.querySelectorAll(`[popovertarget="${CSS.escape(box.id)}"]`)].some(isVisible);
  const isReachable = (link) => {
    const box = link.closest('[popover]');
    const details = link.closest('details:not([open])');
    const isDouble = [...document.querySelectorAll('form[action]')].some((form) => form.action === link.href && isVisible(form));
    return isVisible(link) || isDouble || (box !== null && opens(box)) || (details !== null && isVisible(details.querySelector('summary')));
  };
  return [...document.querySelectorAll('header a, nav a, footer a')].filter((link) => !isReachable(link)).map((link) => link.outerHTML.slice(0, 160));
}
