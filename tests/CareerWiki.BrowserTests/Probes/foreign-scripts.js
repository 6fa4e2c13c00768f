// What of a page ran, or would run when a reader touches it, and is none of the theme's.
() => {
  document.addEventListener('click', (event) => event.preventDefault(), { capture: true });
  const found = [];
  for (const element of document.querySelectorAll('*')) {
    for (const type of ['mouseover', 'pointerenter', 'focus', 'click', 'toggle', 'load', 'error']) {
      element.dispatchEvent(new Event(type, { cancelable: true }));
    }

    const runs = ['href', 'src', 'action', 'formAction', 'data'].some((name) => {
      const value = element[name]?.baseVal ?? element[name];
      return typeof value === 'string' && /^(javascript|vbscript|blob|data:(?!image\/(png|jpeg|gif|webp);base64,))/.test(value);
    });
    if (runs || element.matches('iframe, object, embed, base, frame')) {
      found.push(element.outerHTML.slice(0, 200));
    }
  }

  if ('__pwned' in window) {
    found.push('a script of the text ran');
  }

  return found;
}
