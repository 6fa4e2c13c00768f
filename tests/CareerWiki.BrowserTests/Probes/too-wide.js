// The elements that the right edge of the paper would cut. The window is as wide as the paper between its margins.
() => {
  const width = document.documentElement.clientWidth;
  return [...document.querySelectorAll('main *')]
    .filter((element) => element.closest('svg') === null && element.checkVisibility() && element.getBoundingClientRect().right > width + 1)
    .slice(0, 10)
    .map((element) => `cut at the right: ${element.outerHTML.slice(0, 160)}`);
}
