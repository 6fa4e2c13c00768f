// A button that opens or closes all folds of a page at once: answers to questions, groups of a checklist.
for (const place of document.querySelectorAll("[data-folds]")) {
  const folds = [...document.querySelectorAll(place.dataset.folds)];
  if (folds.length > 1) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button";
    button.lang = place.lang;
    const isOpen = () => folds.every(fold => fold.open);
    const tell = () => {
      button.textContent = isOpen() ? place.dataset.close : place.dataset.open;
    };
    button.addEventListener("click", () => {
      const open = !isOpen();
      for (const fold of folds) {
        fold.open = open;
      }
      tell();
    });
    for (const fold of folds) {
      fold.addEventListener("toggle", tell);
    }
    tell();
    place.append(button);
  }
}
