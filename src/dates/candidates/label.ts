import {
  type CalendarLexicon,
  type CalendarToken,
  matchPhrase,
  otherWord,
  type PhraseSet,
  tokenizeDates,
} from '../../calendar/index.ts';

const longest = 60;
// Behind a date that is in no sentence, a label is one of the next tokens.
const closeBehind = 2;

/** What stands right before a date: a label, or a word that makes it part of a sentence. */
export interface Lead {
  label: 'published' | 'modified' | null;
  /** A word in lower case stands before the date, without a mark between. */
  prose: boolean;
  /** That word, in any case, is one that leads to dates: "on", "am". */
  preposition: boolean;
}

/** Reads what leads to a date: "Published: ", "Updated on ", "(zuletzt aktualisiert am ". */
export function leadOf(before: string, lexicon: CalendarLexicon): Lead {
  // Most dates begin a block.
  if (before === '') return { label: null, prose: false, preposition: false };
  const text = before.slice(-longest);
  const tokens = tokenizeDates(text, lexicon.leads);
  const last = tokens[tokens.length - 1];
  const prose = last?.kind === 'word' && last.end - last.start > 1 && isSmall(text[last.start]!);
  const preposition = last !== undefined && (lexicon.at.has(last.text) || lexicon.fillers.has(last.text));
  return { label: labelOf(tokens, lexicon), prose, preposition };
}

const isSmall = (character: string): boolean =>
  character > '\x7f' ? character === character.toLowerCase()[0] : character > 'Z';

function labelOf(tokens: CalendarToken[], lexicon: CalendarLexicon): Lead['label'] {
  while (tokens.length > 0) {
    const last = tokens.at(-1)!;
    const filler = lexicon.fillers.has(last.text) || matchPhrase(lexicon.at, tokens, tokens.length - 1) > 0;
    if (last.kind !== 'sign' && !filler) break;
    // A full stop ends the sentence that the label would be in.
    if (last.text === '.' && tokens.length > 4) return null;
    if (filler && endsWith(tokens, lexicon)) break;
    tokens.pop();
  }
  return endsWith(tokens, lexicon);
}

function endsWith(tokens: readonly CalendarToken[], lexicon: CalendarLexicon): Lead['label'] {
  // Most words end no label, and one look tells.
  if (!lexicon.labelEnds.has(tokens.at(-1)?.text ?? '')) return null;
  for (let at = Math.max(0, tokens.length - longestLabel); at < tokens.length; at++) {
    if (endsWithPhrase(lexicon.modified, tokens, at)) return 'modified';
    if (endsWithPhrase(lexicon.published, tokens, at)) return 'published';
  }
  return null;
}

const longestLabel = 5;

/** Whether the tokens from one on are a phrase, all of them. */
function endsWithPhrase(set: PhraseSet, tokens: readonly CalendarToken[], at: number): boolean {
  const phrases = set.get(tokens[at]!.text);
  if (!phrases) return false;
  const length = tokens.length - at;
  return phrases.some(
    (phrase) => phrase.length === length && phrase.every((word, index) => word === tokens[at + index]!.text),
  );
}

/**
 * The label behind a date, for languages that put their verb last: `wurde am 3. Dezember 2011 um 15 Uhr von Ann veröffentlicht`. It
 * stands in the rest of the sentence that the date is in, and close behind a date that is in none.
 */
export function trailOf(after: string, { prose }: Lead, lexicon: CalendarLexicon): Lead['label'] {
  // Most dates end a block.
  if (after === '') return null;
  const most = prose ? Number.POSITIVE_INFINITY : closeBehind;
  const tokens = tokenizeDates(after.slice(0, longest * 2), lexicon.leads, most + lexicon.longestBehind);
  for (let at = 0; at < most && at < tokens.length; at++) {
    const { kind, text } = tokens[at]!;
    if (text === otherWord) continue;
    if (kind === 'sign' && '.!?\n'.includes(text[0]!)) return null;
    const published = matchPhrase(lexicon.publishedBehind, tokens, at);
    const length = published > 0 ? published : matchPhrase(lexicon.modifiedBehind, tokens, at);
    // With a colon behind it, it leads to what follows.
    if (length > 0) return tokens[at + length]?.text === ':' ? null : published > 0 ? 'published' : 'modified';
  }
  return null;
}
