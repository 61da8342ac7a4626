import { firstFrom, phraseEndingAt, type Scene, type Speaker } from './scene.ts';
import {
  hasSubject,
  leadingName,
  leadingSubject,
  leadReach,
  ownerOf,
  reach,
  startsWithName,
  subjectLeft,
  subjectRight,
} from './subject.ts';
import type { QuoteWords } from './words.ts';

export interface Attribution {
  cue: string;
  speaker: Speaker | null;
}

/** What stands behind a quote: "…", said Rutte · "…", he said · "…", according to Reuters. */
export function attributionAfter(scene: Scene, close: number, limit: number, words: QuoteWords): Attribution | null {
  const from = firstFrom(scene.words, close);
  for (let index = from; index < scene.words.length && index < from + reach; index += 1) {
    const word = scene.words[index]!;
    if (word.start >= limit || (index > from && /^[.!?;]$/.test(scene.words[index - 1]!.key))) return null;
    const phrase = attributionAt(scene, index, words.attributions) ?? attributionAt(scene, index, words.behind);
    if (phrase) return { cue: phrase.cue, speaker: subjectRight(scene, phrase.next, limit, words) };
    if (!words.verbs.has(word.key)) continue;
    // "a game changer" for the state, explained Imus: a verb behind a comma has its subject behind it. But "…", Moss, the
    // mayor, tells the Courier: a name right behind the quote is the subject.
    const inverted =
      index === from ||
      (scene.words[index - 1]!.key === ',' && !startsWithName(scene, from, words)) ||
      !hasSubject(scene, from, index, words);
    const speaker = inverted
      ? (subjectRight(scene, index + 1, limit, words) ?? subjectLeft(scene, index, from, words))
      : subjectLeft(scene, index, from, words);
    if (inverted && !speaker && index - from > 1) continue;
    return { cue: word.key, speaker };
  }
  return null;
}

/** What stands before a quote in its sentence: Rutte said: "…" · Minister Rutte: "…". */
export function attributionBefore(scene: Scene, open: number, from: number, words: QuoteWords): Attribution | null {
  const last = firstFrom(scene.words, open) - 1;
  const first = Math.max(firstFrom(scene.words, from), last - leadReach);
  for (let index = last; index >= first; index -= 1) {
    const word = scene.words[index]!;
    const phrase = attributionAt(scene, index, words.attributions);
    if (phrase) return { cue: phrase.cue, speaker: subjectRight(scene, phrase.next, open, words) };
    const owned = words.utterances.has(word.key) ? ownerOf(scene, index) : undefined;
    // 'Moss called Brown's remarks "unhelpful"': the words are not Brown's. In 'Brown's remark that it was "over"' they are.
    if (owned && index < last) return { cue: word.key, speaker: owned };
    if (owned || !words.verbs.has(word.key)) continue;
    const speaker = subjectLeft(scene, index, first, words);
    if (speaker) return { cue: word.key, speaker };
  }
  if (scene.words[last]?.key !== ':') return null;
  const speaker = leadingName(scene, first, last, words) ?? leadingSubject(scene, last, first, words);
  return speaker && { cue: ':', speaker };
}

function attributionAt(
  scene: Scene,
  index: number,
  phrases: QuoteWords['attributions'],
): { cue: string; next: number } | null {
  const length = phraseEndingAt(scene, index, phrases);
  if (length === 0) return null;
  const phrase = scene.words.slice(index - length + 1, index + 1).map(({ key }) => key);
  return { cue: phrase.join(' '), next: index + 1 };
}
