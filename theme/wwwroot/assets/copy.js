// A button below each answer of an essay that copies it as plain text, to be pasted into an application form.
const answers = new Map();
for (const part of document.querySelectorAll("[data-copy]")) {
  answers.set(part.dataset.prompt, [...(answers.get(part.dataset.prompt) ?? []), part]);
}

function textOf(part) {
  const copy = part.cloneNode(true);
  for (const own of copy.querySelectorAll(".answer-bar")) {
    own.remove();
  }
  // Only what is on the page has lines: innerText needs a layout.
  copy.className = "copying";
  document.body.append(copy);
  const text = copy.innerText.trim();
  copy.remove();
  return text;
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
    await navigator.clipboard.writeText(parts.map(textOf).join("\n\n"));
    told.textContent = first.dataset.copied;
    setTimeout(() => { told.textContent = ""; }, 3000);
  });
  if (navigator.clipboard) {
    (first.querySelector(".answer-bar") ?? first).append(button, told);
  }
}
