// What became of the marked button and of what it opens.
(index) => {
  const button = document.querySelector(`[data-opener="${index}"]`);
  const id = ['popovertarget', 'commandfor', 'aria-controls'].map((name) => button.getAttribute(name)).find((value) => value !== null);
  const target = document.getElementById(id);
  const box = target?.getBoundingClientRect();
  return {
    name: button.outerHTML.slice(0, 160),
    isOpen: target !== null && target.matches(':popover-open, dialog[open]') && target.checkVisibility({ visibilityProperty: true }),
    isInWindow: target !== null && box.width > 0 && box.height > 0 && box.left >= -1 && box.top >= -1 && box.right <= innerWidth + 1,
    isFocused: document.activeElement === button,
  };
}
