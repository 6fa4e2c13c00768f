// How the page is coloured, and what its root element says of it.
() => {
  const root = document.documentElement;
  const marks = [...root.attributes].map(({ name, value }) => `${name}=${value}`).sort().join(' ');
  return { marks, paper: getComputedStyle(document.body).backgroundColor, marksAtFirst: window.marksAtFirst ?? '' };
}
