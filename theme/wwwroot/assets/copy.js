// A button at each answer of an essay that copies it as plain text, to be pasted into an application form. What the counter counts is
// what is copied: the headings within an answer too.
const answers = new Map();
for (const part of document.querySelectorAll("[data-copy]")) {
  answers.set(part.dataset.prompt, [...(answers.get(part.dataset.prompt) ?? []), part]);
}

const words = element => {
  const copy = element.cloneNode(true);
  for (const hidden of copy.querySelectorAll(".for-reader")) {
    hidden.remove();
  }
  return copy.textContent.replace(/\s+/g, " ").trim();
};

function* linesOf(element) {
  for (const child of element.children) {
    if (child.matches(".answer-bar")) {
      continue;
    }
    if (child.matches("ul, ol")) {
      yield [...child.children].map((item, i) => (child.localName === "ol" ? `${i + Number(child.start || 1)}. ` : "- ") + words(item)).join("\n");
    } else if (child.matches("pre")) {
      yield child.textContent.trimEnd();
    } else if (child.matches("div, section, blockquote, aside, details, dl")) {
      yield* linesOf(child);
    } else {
      yield words(child);
    }
  }
}

function* textsOf(part) {
  const heading = part.closest("section")?.querySelector(":scope > :is(h2, h3, h4, h5, h6)");
  if (heading && `#${heading.id}` !== decodeURIComponent(part.dataset.at)) {
    yield words(heading);
  }
  yield* linesOf(part);
}

for (const parts of answers.values()) {
  const [first] = parts;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  button.textContent = first.dataset.copy;
  const told = document.createElement("span");
  told.setAttribute("role", "status");
  told.className = "details";
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(parts.flatMap(part => [...textsOf(part)]).filter(Boolean).join("\n\n"));
    told.textContent = first.dataset.copied;
    setTimeout(() => { told.textContent = ""; }, 3000);
  });
  if (navigator.clipboard) {
    (first.querySelector(".answer-bar") ?? first).append(button, told);
  }
}
