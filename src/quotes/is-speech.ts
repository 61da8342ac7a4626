import type { Part } from './marks.ts';
import { firstFrom, phraseEndingAt, type Scene } from './scene.ts';
import type { QuoteWords } from './words.ts';

/** Fewer words than this between marks are a term or a scare quote, unless the text says who spoke them. */
const leastWords = 3;

/** As many words are hardly a term or a title, whatever stands around them. */
const manyWords = 8;

/** What the search for a speaker came to: a cue of the quote's own, and whether anybody is named. */
interface Found {
  cue: string | null;
  spoken: boolean;
}

/** True where the words between marks are speech rather than a title, a term or irony. */
export function isSpeech(scene: Scene, part: Part, { cue, spoken }: Found, words: QuoteWords): boolean {
  const text = scene.document.text.slice(part.start, part.end).trim();
  const count = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (count === 0 || isNamed(scene, part, words) || isField(scene, part)) return false;
  if (count <= leastWords && isNickname(scene, part)) return false;
  if (part.single) return count >= leastWords && cue !== null;
  if (cue !== null) return true;
  if (count < leastWords || isModifier(scene, part, words)) return false;
  if (spoken) return true;
  if (words.verbs.size === 0) return isSigned(scene, part, text) && !isTitle(text);
  return readsAsSpeech(text, count) && !isHeading(scene, part, text);
}

/** True for words that nobody is said to have spoken and that are no term ("ring of fire") and no title. */
function readsAsSpeech(text: string, count: number): boolean {
  return (count >= manyWords || /[.,!?…]["'’”]?$/.test(text)) && !isTitle(text);
}

/** "Harbour Lights of Norvik": a capital on every longer word. */
function isTitle(text: string): boolean {
  const long = text.match(/[\p{L}'’]{4,}/gu) ?? [];
  return long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word));
}

/**
 * True where marks alone show speech, in a language whose verbs of saying nobody listed: a colon leads to it, it ends as a
 * clause does, or it begins a sentence that goes on behind a comma or a dash: "«Мы готовы», — сказал он". What stands
 * inside a sentence is a law, a programme or an exhibition as often.
 */
function isSigned({ document }: Scene, part: Part, text: string): boolean {
  const lead = document.text.slice(Math.max(part.from, part.open - 20), part.open).trimEnd();
  if (lead.endsWith(':') || /[.,!?…]$/.test(text)) return true;
  const begins = lead === '' || /[.!?…]$/.test(lead);
  return begins && /^\s{0,2}[,–—-]/.test(document.text.slice(part.close, part.close + 3));
}

/** 'a paper titled: "…"' */
function isNamed(scene: Scene, part: Part, words: QuoteWords): boolean {
  let last = firstFrom(scene.words, part.open) - 1;
  if (/^[:,]$/.test(scene.words[last]?.key ?? '')) last -= 1;
  const word = scene.words[last];
  return word !== undefined && word.start >= part.from && phraseEndingAt(scene, last, words.naming) > 0;
}

/** 'the "are you sure?" prompt': marks that a noun phrase goes on behind. */
function isModifier(scene: Scene, part: Part, words: QuoteWords): boolean {
  const next = firstFrom(scene.words, part.close);
  const before = scene.words[next - 1];
  const behind = scene.document.text.slice(part.close, part.close + 2);
  return (
    before !== undefined && before.start >= part.from && words.determiners.has(before.key) && /^ \p{Ll}/u.test(behind)
  );
}

/** 'One thought on "How to …"': a line that ends with the mark, and with no sentence. */
function isHeading({ document }: Scene, part: Part, text: string): boolean {
  const [lead, rest] = [document.text.slice(part.from, part.open), document.text.slice(part.close, part.to)];
  return lead.trim() !== '' && !/[.!?:,]/.test(lead) && rest.trim() === '' && !/[.,!?…]$/.test(text);
}

/** '"text": "Add the rice."' is data that a page shows. */
function isField({ document }: Scene, part: Part): boolean {
  return /["”]\s{0,4}:\s{0,4}$/.test(document.text.slice(Math.max(part.from, part.open - 10), part.open));
}

/** 'Keith "Grell" Griffith': marks between two capitalised words. */
function isNickname({ document }: Scene, part: Part): boolean {
  const before = document.text.slice(Math.max(part.from, part.open - 30), part.open);
  const behind = document.text.slice(part.close, part.close + 3);
  return /(?:^|\s)\p{Lu}\p{Ll}[\p{L}'’.-]* $/u.test(before) && /^ \p{Lu}\p{Ll}/u.test(behind);
}
