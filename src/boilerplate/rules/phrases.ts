import type { PhraseClass } from '../../languages/index.ts';
import { signs } from '../facts.ts';
import type { BlockRule } from '../rule.ts';

/** Notices that go on for paragraphs. */
const lasting: ReadonlySet<PhraseClass> = new Set(['consent', 'legal', 'advertisement']);

/** A phrase of the language pack that only buttons, teasers, notices … are made of. Long blocks need more than a word of it. */
export const knownPhrase: BlockRule = {
  name: 'known-phrase',
  needs: signs.phrase,
  judge({ phrase: match, words, block }) {
    if (!match || words > (lasting.has(match.class) ? 250 : 80)) return null;
    const note = match.phrase;
    if (match.how === 'line') {
      // Section names ("Politics", "Search") are also subheadings and words of an article: they weigh less.
      const soft = match.class === 'navigation' || block.type === 'heading';
      return { role: match.class, score: soft ? -3 : -6, note };
    }
    if (match.how === 'start') {
      // `Text size: A A A`
      const bare = match.class === 'control' && words <= 6;
      return { role: match.class, score: bare ? -5 : words <= 12 ? -4 : words <= 30 ? -2.5 : -1.2, note };
    }
    return { role: match.class, score: words <= 40 ? -3.5 : words <= 80 ? -2 : -1.2, note };
  },
};
