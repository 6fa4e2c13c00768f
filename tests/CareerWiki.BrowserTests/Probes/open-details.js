// Opens all that can be unfolded in the text.
() => {
  for (const details of document.querySelectorAll('main details')) {
    details.open = true;
  }
}
