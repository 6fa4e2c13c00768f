// Marks the visible buttons that open something, and returns how many there are.
() => {
  const openers = [...document.querySelectorAll('[popovertarget]:not([popovertargetaction="hide"]), [commandfor], [aria-haspopup="dialog"][aria-controls]')]
    .filter((button) => button.checkVisibility({ visibilityProperty: true }) && button.closest(':popover-open, dialog') === null);
  openers.forEach((button, index) => button.setAttribute('data-opener', index));
  return openers.length;
}
