// What a query finds, and in which order. Knows neither page nor network.

// The consonants and vowels of a Hangul syllable, as Unicode orders them (chapter 3.12).
const initials = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const finals = ['', ...'ㄱ,ㄲ,ㄱㅅ,ㄴ,ㄴㅈ,ㄴㅎ,ㄷ,ㄹ,ㄹㄱ,ㄹㅁ,ㄹㅂ,ㄹㅅ,ㄹㅌ,ㄹㅍ,ㄹㅎ,ㅁ,ㅂ,ㅂㅅ,ㅅ,ㅆ,ㅇ,ㅈ,ㅊ,ㅋ,ㅌ,ㅍ,ㅎ'.split(',')];
const firstSyllable = 0xac00;
const syllables = 11172;
const lastVowel = 20;

// ㄳ is what an editor makes of ㄱ and ㅅ typed one after the other.
const pairs = new Map([...'ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄ'].map((letter, i) => [letter, finals.filter((keys) => keys.length > 1)[i]]));

// How many vowels follow that begin with this one: ㅗ becomes ㅘ, ㅙ or ㅚ.
const longerVowels = { 8: 3, 13: 3, 18: 1 };

const whole = 4;
const beginning = 3;
const wordBeginning = 2;
const inside = 1;
// Any name is better than a heading.
const named = 1000;
const headingsOfPage = 3;

/** The pages of `search.json`, ready to be searched. */
export function read(index) {
  return index.pages.map(([title, address, kind, aliases = [], headings = []]) => ({
    address,
    kind,
    names: [title, ...aliases].map((text) => ({ text, folded: fold(text) })),
    headings: headings.filter((_, i) => i % 2 === 0).map((text, i) => ({ text, id: headings[i * 2 + 1], folded: fold(text) })),
  }));
}

/**
 * The best hits first, at most `limit` of them, and how many there are. A hit is a page, and a heading on it, or the alias that was found
 * instead of the title; both null for a title.
 */
export function search(pages, query, limit = Infinity) {
  const words = patternsOf(query);
  const hits = words.length === 0 ? [] : pages.flatMap((page) => hitsOn(page, words));
  hits.sort((a, b) => b.score - a.score || a.length - b.length);
  return { total: hits.length, hits: hits.slice(0, limit) };
}

/** The text in pieces, those marked that the query found. */
export function pieces(text, query) {
  const folded = fold(text);
  const found = patternsOf(query).flatMap((word) => [...folded.matchAll(word)].map((match) => [match.index, match.index + match[0].length]));
  const result = [];
  let end = 0;
  for (const [from, to] of found.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (to > end) {
      result.push({ text: text.slice(end, Math.max(from, end)), isMarked: false }, { text: text.slice(Math.max(from, end), to), isMarked: true });
      end = to;
    }
  }

  return [...result, { text: text.slice(end), isMarked: false }].filter((piece) => piece.text);
}

function hitsOn(page, words) {
  const inNames = words.map((word) => bestName(page.names, word));
  if (inNames.every((best) => best.score > 0)) {
    const alias = inNames.find((best) => best.name !== page.names[0])?.name.text ?? null;
    return [{ page, heading: null, alias, score: named + sum(inNames.map((best) => best.score)), length: page.names[0].text.length }];
  }

  return page.headings.map((heading) => {
    const scores = words.map((word, i) => Math.max(gradeOf(heading.folded, word) * 2, inNames[i].score));
    return { page, heading, alias: null, score: scores.every((score) => score > 0) ? sum(scores) : 0, length: heading.text.length };
  }).filter((hit) => hit.score > 0).sort((a, b) => b.score - a.score).slice(0, headingsOfPage);
}

function bestName(names, word) {
  return names.map((name, i) => ({ name, score: scoreOf(gradeOf(name.folded, word), i > 0) })).reduce((best, next) => (next.score > best.score ? next : best));
}

// An alias counts a little less than the title.
function scoreOf(grade, isAlias) {
  return grade && grade * 10 - (isAlias ? 3 : 0);
}

function gradeOf(folded, word) {
  let best = 0;
  word.lastIndex = 0;
  for (let match; best < wordBeginning && (match = word.exec(folded)); word.lastIndex = match.index + 1) {
    best = match.index > 0 ? Math.max(best, /[\p{L}\p{N}]/u.test(folded[match.index - 1]) ? inside : wordBeginning)
      : match[0].length === folded.length ? whole : beginning;
  }

  return best;
}

// A blank at the end says that the last word is complete.
function patternsOf(query) {
  const folded = fold(query.normalize());
  const words = folded.split(/\s+/).map((word) => word.replace(/^#(?=.)/, '')).filter(Boolean);
  const isOpen = !/\s$/.test(folded);
  return words.map((word, i) => {
    const letters = [...word].flatMap((letter) => [...(pairs.get(letter) ?? letter)]);
    const isTyped = (at) => isOpen && i === words.length - 1 && at === letters.length - 1;
    return new RegExp(letters.map((letter, at) => (isTyped(at) ? growing(letter) : exactly(letter))).join(''), 'g');
  });
}

function exactly(letter) {
  const initial = initials.indexOf(letter);
  return initial < 0 ? letter.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&') : `[${letter}${syllable(initial, 0, 0)}-${syllable(initial, lastVowel, finals.length - 1)}]`;
}

// The syllable at the end of what is typed: 오 may become 옹 or 와, 갑 may become 값, and the last consonant may begin the next one.
function growing(letter) {
  const code = letter.charCodeAt(0) - firstSyllable;
  if (code < 0 || code >= syllables) {
    return exactly(letter);
  }

  const final = code % finals.length;
  const vowel = Math.floor(code / finals.length) % (lastVowel + 1);
  const initial = Math.floor(code / finals.length / (lastVowel + 1));
  if (final === 0) {
    return `[${letter}-${syllable(initial, vowel + (longerVowels[vowel] ?? 0), finals.length - 1)}]`;
  }

  const keys = finals[final];
  const longest = finals.findLastIndex((longer) => longer.startsWith(keys));
  return `(?:[${letter}-${syllable(initial, vowel, longest)}]|${syllable(initial, vowel, finals.indexOf(keys.slice(0, -1)))}${exactly(keys.at(-1))})`;
}

function syllable(initial, vowel, final) {
  return String.fromCharCode(firstSyllable + (initial * (lastVowel + 1) + vowel) * finals.length + final);
}

// Lower case, letter by letter where the whole would change its length: what is found has to be marked.
function fold(text) {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : [...text].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
}

function sum(numbers) {
  return numbers.reduce((a, b) => a + b, 0);
}
