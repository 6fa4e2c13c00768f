// Puts text into a page that is hard to print: much of it, wide, unbroken, folded. What begins in one place ends with the same number.
() => {
  const times = (count, write) => Array.from({ length: count }, (_, i) => write(i)).join('');
  const lines = 'word '.repeat(70);
  const cells = (name, count, write) => `<tr>${times(count, (i) => `<${name}>${write(i)}</${name}>`)}</tr>`;
  document.querySelector('.content').innerHTML = `
    <section><h2><svg class="icon" width="20" height="20"></svg>A heading of many words that is wrapped wherever the sheet ends and that keeps each of its blanks for those who read the bookmarks</h2>
    <h3>두 줄로 나뉘는 긴 제목도 어절 사이의 빈칸을 하나도 잃지 않고 책갈피에 그대로 들어가야 하며 글자도 그대로여야 합니다</h3>
    <p><a class="external" href="https://example.com/${'path/'.repeat(40)}?a=1&amp;b=2">There</a> <a class="external bare" href="https://example.com/bare">example.com/bare</a></p>
    <pre><code>${'x'.repeat(200)} codeend</code></pre>
    <div class="table"><table><thead>${cells('th', 12, (i) => `Column ${i}`)}</thead><tbody>${cells('td', 12, (i) => `PostgreSQL 데이터베이스 ${i}`)}</tbody></table></div>
    <div class="table"><table><tbody>${cells('td', 2, (i) => (i ? 'z'.repeat(300) : 'short'))}</tbody></table></div>
    <p>${'y'.repeat(300)}</p></section>
    <section><h2>Items</h2><ul>${times(24, (i) => `<li>item${i}begins ${lines} item${i}ends</li>`)}</ul></section>
    <section><h2>Questions</h2><ul>${times(16, (i) => `<li>question${i}begins<details class="answer"><summary>Show</summary><ul><li>${lines}</li><li>question${i}ends</li></ul></details></li>`)}</ul></section>
    <section><h2>Rows</h2><div class="table"><table><thead><tr><th>Headofrows</th><th>Text</th></tr></thead><tbody>${times(24, (i) => `<tr><td>row${i}begins</td><td>${lines} row${i}ends</td></tr>`)}</tbody></table></div></section>
    <section><h2>Callouts</h2>${times(16, (i) => `<aside class="callout"><p class="callout-title">callout${i}begins</p><p>${lines}</p><p>callout${i}ends</p></aside>`)}</section>
    <section><h2>Long</h2><ul><li>longbegins ${lines.repeat(30)} longends</li></ul></section>`;
}
