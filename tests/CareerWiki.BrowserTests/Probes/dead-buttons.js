// Visible buttons that do nothing without a script.
() => [...document.querySelectorAll('button')]
  .filter((button) => button.checkVisibility({ visibilityProperty: true }))
  .filter((button) => !button.matches('[popovertarget], [commandfor]') && (button.form === null || button.type === 'button'))
  .map((button) => button.outerHTML.slice(0, 160))
