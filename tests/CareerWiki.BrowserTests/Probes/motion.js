// Elements that still move or fade longer than a hundredth of a second.
() => {
  const seconds = (list) => Math.max(...list.split(',').map((time) => parseFloat(time) * (/[0-9.]ms/.test(time) ? 0.001 : 1)));
  const moves = (style) =>
    (style.animationName !== 'none' && seconds(style.animationDuration) > 0.01)
    || (style.transitionProperty !== 'none' && seconds(style.transitionDuration) > 0.01)
    || style.scrollBehavior === 'smooth';
  return [...document.querySelectorAll('*')]
    .filter((element) => [null, '::before', '::after'].some((part) => moves(getComputedStyle(element, part))))
    .map((element) => element.outerHTML.slice(0, 160));
}
