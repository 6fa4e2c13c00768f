// The switch between light and dark. Without a choice the page follows the system; the choice is kept for all pages of the site.
const root = document.documentElement;
const button = document.querySelector("[data-scheme-switch]");
const isDark = () => (root.dataset.scheme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
const tell = () => {
  button.setAttribute("aria-pressed", String(isDark()));
  for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
    meta.content = getComputedStyle(document.body).backgroundColor;
  }
};

if (button) {
  button.hidden = false;
  tell();
  button.addEventListener("click", () => {
    root.dataset.scheme = isDark() ? "light" : "dark";
    try {
      localStorage.setItem("scheme", root.dataset.scheme);
    } catch {
      // A browser that keeps nothing still shows the choice on this page.
    }
    tell();
  });
}
