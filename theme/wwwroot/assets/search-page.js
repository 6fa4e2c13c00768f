// The search page: what stands in ?q= is looked for, and what is typed is kept there.
import { countOf, hrefOf, openIndex, show } from './search.js';

const mostResults = 100;
// Browsers refuse to change the address too often.
const pause = 300;

export function attach(form) {
  const field = form.querySelector('input[type=search]');
  const list = document.getElementById(form.dataset.results);
  const status = form.querySelector('output');
  let timer = 0;

  field.value = new URLSearchParams(location.search).get(field.name) ?? '';
  field.addEventListener('focus', openIndex);
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(keep, pause);
    update();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    keep();
    update();
  });
  if (field.value) {
    update();
  }

  async function update() {
    const index = await openIndex();
    if (!index) {
      status.textContent = status.dataset.failed;
      return;
    }

    const query = field.value;
    const found = index.search(index.pages, query, mostResults);
    list.replaceChildren(...found.hits.map((hit) => result(hit, index, query)));
    list.hidden = found.total === 0;
    status.textContent = query.trim() ? countOf(found, index) : '';
  }

  function result(hit, index, query) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = hrefOf(hit);
    show(item, link, hit, index, query);
    return item;
  }

  function keep() {
    const address = new URL(location.href);
    if (field.value.trim()) {
      address.searchParams.set(field.name, field.value);
    } else {
      address.searchParams.delete(field.name);
    }

    history.replaceState(history.state, '', address);
  }
}
