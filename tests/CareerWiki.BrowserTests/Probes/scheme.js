// How the page is coloured, and what its root element says of it.
() => {
  const marks = [...document.documentElement.attributes].map(({ name, value }) => `${name}=${value}`);
  return { marks, marksAtFirst: window.marksAtFirst ?? [], paper: getComputedStyle(document.body).backgroundColor };
}
