// What has the focus, and what is wrong with how it shows that; null when nothing has it. Needs remember-looks.
() => {
  const element = document.activeElement;
  if (element === null || element === document.body || element === document.documentElement) {
    return null;
  }

  const isSeenAt = (x, y) => {
    const seen = document.elementFromPoint(x, y);
    return seen !== null && (element.contains(seen) || seen.contains(element));
  };
  const isSeenIn = (box) => [0.02, 0.25, 0.5, 0.75, 0.98].some((right) =>
    [0.1, 0.5, 0.9].some((down) => isSeenAt(box.left + box.width * right, box.top + box.height * down)));
  const changes = (node) => node instanceof Element && window.looks.get(node) !== window.lookOf(node);

  const boxes = [...element.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
  const problems = [];
  if (boxes.length === 0) {
    problems.push('has the focus but no size');
  } else if (!boxes.some(isSeenIn)) {
    problems.push('has the focus behind something else or outside the window');
  }

  // A field may leave the mark to the box around it.
  if (![element, element.parentElement, element.parentElement?.parentElement].some(changes)) {
    problems.push('does not show its focus');
  }

  const before = window.visited.indexOf(element);
  window.visited.push(element);
  const name = element.outerHTML.slice(0, 160);
  return { name, visitedAt: before, isInMain: element.closest('main') !== null, problems: problems.map((problem) => `${problem}: ${name}`) };
}
