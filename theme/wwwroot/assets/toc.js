// Marks the heading that is being read in the table of contents, and opens its branch.
const toc = document.getElementById("_toc");
const links = new Map([...(toc?.querySelectorAll('a[href^="#"]') ?? [])].map(link => [decodeURIComponent(link.hash.slice(1)), link]));
const headings = [...links.keys()].map(id => document.getElementById(id)).filter(Boolean);

function mark() {
  const line = innerHeight * 0.25;
  // The last heading above the line; headings stand in the order of the page.
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (headings[middle].getBoundingClientRect().top <= line) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }

  const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2 && scrollY > 0;
  const current = links.get((atEnd ? headings.at(-1) : headings[Math.max(0, low - 1)]).id);
  const before = toc.querySelector("[aria-current]");
  if (current === before) {
    return;
  }

  before?.removeAttribute("aria-current");
  current.setAttribute("aria-current", "location");
  for (const item of toc.querySelectorAll("li")) {
    item.toggleAttribute("data-open", item.contains(current));
  }

  // Only the column scrolls, never the page.
  const box = toc.getBoundingClientRect();
  const at = current.getBoundingClientRect();
  if (at.top < box.top + 48 || at.bottom > box.bottom - 16) {
    toc.scrollTop += at.top - box.top - box.height / 3;
  }
}

if (headings.length > 0) {
  toc.toggleAttribute("data-live", true);
  let waits = false;
  const later = () => {
    if (!waits) {
      waits = true;
      requestAnimationFrame(() => {
        waits = false;
        mark();
      });
    }
  };
  addEventListener("scroll", later, { passive: true });
  addEventListener("resize", later, { passive: true });
  // On a narrow screen a chosen heading closes the drawer.
  toc.addEventListener("click", event => {
    if (event.target.closest("a") && toc.matches(":popover-open")) {
      toc.hidePopover();
    }
  });
  mark();
}
