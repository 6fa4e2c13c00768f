// Makes a page ready for paper. Run by the browser that prints, before it prints; the argument is the host that readers know, or null.
async publicHost => {
  const here = new URL(location.href);

  const resolve = href => {
    try {
      return new URL(href, document.baseURI);
    } catch {
      return null;
    }
  };

  // A link of this server would name a port that is gone when someone follows it.
  for (const link of document.querySelectorAll('a, area')) {
    for (const name of ['href', 'xlink:href'].filter(name => link.hasAttribute(name))) {
      const target = resolve(link.getAttribute(name));
      const isWithin = target && target.hash && target.pathname === here.pathname && target.search === here.search;
      if (target && (target.origin !== here.origin || isWithin)) {
        continue;
      }
      if (target && publicHost) {
        link.setAttribute(name, publicHost + target.pathname + target.search + target.hash);
      } else {
        link.removeAttribute(name);
      }
    }
  }

  // A name in a PDF has at most 127 bytes (ISO 32000-1, annex C), and the browser writes each syllable as nine.
  const longest = 100;
  let renamed = 0;
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    const id = decodeURIComponent(link.getAttribute('href').slice(1));
    const target = encodeURIComponent(id).length > longest ? document.getElementById(id) : null;
    if (target) {
      target.id = `_long-${++renamed}`;
      for (const other of document.querySelectorAll(`a[href="${CSS.escape(link.getAttribute('href'))}"]`)) {
        other.setAttribute('href', `#${target.id}`);
      }
    }
  }

  const images = [...document.images];
  for (const image of images) {
    image.loading = 'eager';
  }
  await Promise.allSettled(images.map(image => image.decode()));
}
