// Remembers how everything looks while nothing has the focus, as far as a focus may change it.
() => {
  const outline = (style) => parseFloat(style.outlineWidth) > 0 && style.outlineStyle !== 'none' && !/, 0\)$/.test(style.outlineColor)
    ? `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}`
    : '';
  const look = (element) => [null, '::before', '::after']
    .map((part) => getComputedStyle(element, part))
    .map((style) => `${outline(style)} / ${style.boxShadow}`)
    .join(' // ');
  window.lookOf = look;
  window.looks = new Map([...document.querySelectorAll('*')].map((element) => [element, look(element)]));
  window.visited = [];
}
