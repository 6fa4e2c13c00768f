// Notes what the root element says when its body begins, which is before anything can be painted. To be run before the page's own scripts.
(() => {
  new MutationObserver((_, observer) => {
    if (document.body !== null) {
      observer.disconnect();
      window.marksAtFirst = [...document.documentElement.attributes].map(({ name, value }) => `${name}=${value}`);
    }
  }).observe(document, { childList: true, subtree: true });
})()
