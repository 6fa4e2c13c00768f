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

  const images = [...document.images];
  for (const image of images) {
    image.loading = 'eager';
  }
  await Promise.allSettled(images.map(image => image.decode()));
}
