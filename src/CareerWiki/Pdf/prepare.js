// Makes a page ready for paper. Run by the browser that prints, before it prints.
// publicHost: the host that readers know, or null.
// book: null for a page that is no book. Else what is known of it: firstPage and totalPages (null before), numbers (of the pages that ids lie
// on), isWhole (or one of several slices), wanted (ids that other slices have links to).
// Returns the ids that links of a slice lead to in others.
async (publicHost, book) => {
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
  // What takes the place of a longer one is the same in all slices of a book.
  const longest = 100;
  const nameOf = id => encodeURIComponent(id).length > longest ? `_long-${hash(id)}` : id;

  // FNV-1a over UTF-16, with two seeds: 64 bits.
  const hash = text => [0x811c9dc5, 0x01000193].map(seed => {
    for (let i = 0; i < text.length; i++) {
      seed = Math.imul(seed ^ text.charCodeAt(i), 0x01000193);
    }
    return (seed >>> 0).toString(16).padStart(8, '0');
  }).join('');

  // An author may have written a "%" that stands for itself.
  const decode = text => {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  };

  const links = [...document.querySelectorAll('a[href^="#"]')].map(link => ({ link, id: decode(link.getAttribute('href').slice(1)) }));
  const wanted = (book?.wanted ?? []).map(id => ({ link: document.createElement('a'), id })).filter(({ id }) => document.getElementById(id));
  const targets = new Map([...links, ...wanted].map(({ id }) => [id, document.getElementById(id)]));
  const missing = new Set();
  for (const { link, id } of [...links, ...wanted]) {
    const target = targets.get(id);
    const name = nameOf(id);
    if (target && (name !== id || !link.hasAttribute('href'))) {
      target.id = name;
      link.setAttribute('href', `#${encodeURIComponent(name)}`);
    } else if (!target && id && book && !book.isWhole) {
      missing.add(id);
      link.setAttribute('href', `careerwiki-book:#${encodeURIComponent(name)}`);
    }
  }

  if (book) {
    for (const { link, id } of links.filter(({ link }) => link.closest('.book-contents'))) {
      link.dataset.page = book.numbers[nameOf(id)] ?? '';
    }
    if (book.firstPage) {
      document.documentElement.style.setProperty('--first-page', book.firstPage);
      document.documentElement.style.setProperty('--total-pages', `"${book.totalPages}"`);
    }

    // The browser names a place only when some link of the page leads there, be it one that nobody sees.
    const unseen = document.createElement('div');
    unseen.hidden = true;
    unseen.append(...wanted.map(({ link }) => link));
    document.body.append(unseen);
  }

  const images = [...document.images];
  for (const image of images) {
    image.loading = 'eager';
  }
  await Promise.allSettled(images.map(image => image.decode()));
  return [...missing];
}
