// The elements that make the page wider than its window; empty when it is not.
() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width && document.body.scrollWidth <= width) {
    return [];
  }

  const wide = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > width + 1);
  return ['the page scrolls sideways', ...wide.slice(0, 10).map((element) => element.outerHTML.slice(0, 160))];
}
