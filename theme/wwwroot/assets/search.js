// The search: results below a field while one types, and the search page. Without it a field still leads to that page, and so it does
// when the index can't be had.
const root = new URL('..', import.meta.url);
const mostOptions = 8;
const margin = 16;
let opening = null;

/** The index and its words, loaded when they are first needed; null when they can't be had. */
export function openIndex() {
  opening ??= Promise.all([fetch(new URL('search.json', root)).then((response) => response.json()), import('./search-rank.js')])
    .then(([index, rank]) => ({ ...rank, pages: rank.read(index), words: index.words[document.getElementById("_top").lang] ?? index.words.en }))
    .catch(() => null);
  return opening;
}

/** Where a hit leads to. */
export function hrefOf({ page, heading }) {
  const path = page.address.split('/').map(encodeURIComponent).join('/');
  return new URL(path + (heading ? '#' + encodeURIComponent(heading.id) : ''), root).href;
}

/** How many were found, in words. */
export function countOf({ total, hits }, { words }) {
  const format = total === 0 ? words.none : total === hits.length ? words.found : words.some;
  return format.replace('{0}', total).replace('{1}', hits.length);
}

/** Fills an element with what a hit is: its name in `label`, behind it what tells it from others. */
export function show(element, label, { page, heading, alias }, { words, pieces }, query) {
  const title = page.names[0].text;
  const detail = heading ? title : alias;
  label.append(...marked(heading?.text ?? title));
  element.append(label, ...(detail ? [' ', small(marked(detail))] : []), ' ', small([words.kinds[page.kind]]));

  function marked(text) {
    return pieces(text, query).map((piece) => (piece.isMarked ? filled('mark', [piece.text]) : piece.text));
  }
}

function small(content) {
  const span = filled('span', content);
  span.className = 'details';
  return span;
}

function filled(name, content) {
  const element = document.createElement(name);
  element.append(...content);
  return element;
}

// A combobox with a list of options (ARIA Authoring Practices): the focus stays in the field.
function attach(form, number) {
  const field = form.querySelector('input[type=search]');
  const list = document.createElement('div');
  const status = document.createElement('output');
  let active = -1;

  list.id = `_search-options-${number}`;
  list.hidden = true;
  set(list, { role: 'listbox', 'aria-label': field.labels?.[0]?.textContent.trim() || field.getAttribute('aria-label') || field.placeholder });
  set(field, { role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id, 'aria-keyshortcuts': '/ Control+K Meta+K' });
  form.classList.add('search-box');
  form.append(list, status);

  field.addEventListener('focus', update);
  field.addEventListener('input', update);
  field.addEventListener('blur', close);
  field.addEventListener('keydown', (event) => {
    // While an editor composes a syllable, the keys are its own.
    if (!event.isComposing && event.keyCode !== 229 && press(event.key)) {
      event.preventDefault();
    }
  });
  // The field must not lose the focus before the click arrives.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => follow(event.target.closest('[role=option]')));

  async function update() {
    const index = await openIndex();
    const query = field.value;
    if (!index || document.activeElement !== field) {
      return;
    }

    const found = index.search(index.pages, query, mostOptions);
    close();
    list.append(...found.hits.map((hit, i) => option(hit, i, index, query)));
    status.textContent = query.trim() ? countOf(found, index) : '';
    status.classList.toggle('empty', found.total === 0 && query.trim() !== '');
    list.hidden = found.total === 0;
    field.setAttribute('aria-expanded', String(!list.hidden));
    // It begins where the field's form does, but ends before the window does.
    list.style.left = `${Math.min(0, document.documentElement.clientWidth - margin - list.offsetWidth - form.getBoundingClientRect().left)}px`;
  }

  function option(hit, i, index, query) {
    const item = document.createElement('div');
    item.id = `${list.id}-${i}`;
    item.dataset.href = hrefOf(hit);
    set(item, { role: 'option', 'aria-selected': 'false' });
    show(item, document.createElement('span'), hit, index, query);
    return item;
  }

  // True for a key that did something here.
  function press(key) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    const isOpen = !list.hidden;
    if (step && isOpen) {
      const last = list.children.length - 1;
      choose(active + step < 0 ? last : active + step > last ? 0 : active + step);
    } else if (step) {
      update();
    } else if (key === 'Enter' && isOpen && active >= 0) {
      follow(list.children[active]);
    } else if (key === 'Escape' && isOpen) {
      close();
    } else {
      return false;
    }

    return true;
  }

  function choose(next) {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = next;
    list.children[active].setAttribute('aria-selected', 'true');
    list.children[active].scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', list.children[active].id);
  }

  function close() {
    active = -1;
    list.replaceChildren();
    list.hidden = true;
    status.textContent = '';
    status.classList.remove('empty');
    field.removeAttribute('aria-activedescendant');
    field.setAttribute('aria-expanded', 'false');
  }

  function follow(item) {
    if (item) {
      close();
      location.assign(item.dataset.href);
    }
  }
}

function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
}

// The key of a letter has another name while a Korean layout is on.
function isShortcut(event) {
  const isK = event.key.toLowerCase() === 'k' || (event.key > '\u007f' && event.code === 'KeyK');
  return event.shiftKey || event.altKey ? false : event.ctrlKey || event.metaKey ? isK : event.key === '/';
}

const forms = [...document.querySelectorAll('form[role=search]')].filter((form) => form.querySelector('input[type=search]'));
forms.filter((form) => !form.dataset.results).forEach(attach);
for (const form of forms.filter((form) => form.dataset.results)) {
  import('./search-page.js').then((module) => module.attach(form), () => {});
}

document.addEventListener('keydown', (event) => {
  const isTyping = event.isComposing || event.target.closest?.('input, textarea, select, [contenteditable]');
  const field = forms.map((form) => form.querySelector('input[type=search]')).find((input) => input.getClientRects().length > 0);
  if (field && !isTyping && !event.defaultPrevented && isShortcut(event)) {
    event.preventDefault();
    field.focus();
    field.select();
  }
});
