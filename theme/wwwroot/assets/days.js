// How far off a day is, counted on the day of reading: the page was made on another one.
const now = new Date();
const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
for (const badge of document.querySelectorAll("[data-day]")) {
  const days = Math.round((Date.parse(badge.dataset.day) - today) / 86400000);
  const [shown, told] = badge.children;
  badge.hidden = days < 0;
  badge.classList.toggle("soon", days <= 7);
  shown.textContent = days === 0 ? "D-Day" : `D-${days}`;
  told.textContent = days === 0 ? badge.dataset.today : badge.dataset.left.replace("{0}", days);
}
