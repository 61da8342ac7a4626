import type { LanguagePack } from '../../languages/index.ts';
import type { Sentence, TaggedSpan } from '../../schema/index.ts';
import type { Tagger } from '../tagger.ts';

/** Opening mark → what closes it. */
const closers: Readonly<Record<string, string>> = { '“': '”', '"': '"', '„': '“”', '«': '»', '»': '«', '‘': '’' };

/** No title is longer, in tokens: what is, is a sentence that somebody said. */
const longestTitle = 12;

/** How far before the mark the noun may stand: "the film, his third, “Harbour”" is one too many. */
const reach = 2;

/**
 * Finds the titles that a text sets in quotation marks behind a word that says what they are: the film “Harbour Lights”.
 * What is in marks without such a word may be speech or irony, and is left alone.
 *
 * @param pack - its `names.workNouns` are the words; without them nothing is found
 */
export function workTagger(pack: LanguagePack): Tagger {
  const nouns = new Set(pack.names?.workNouns);
  return {
    name: 'works',
    tag({ text, sentences }) {
      if (nouns.size === 0) return [];
      return sentences.flatMap((sentence) => titlesOf(sentence, text, nouns));
    },
  };
}

function titlesOf({ tokens }: Sentence, text: string, nouns: ReadonlySet<string>): TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  for (let at = 1; at < tokens.length; at += 1) {
    const closing = closers[tokens[at]!.text];
    if (closing === undefined || !announced(tokens, at, nouns)) continue;
    let end = at + 1;
    while (end < tokens.length && end - at <= longestTitle && !closing.includes(tokens[end]!.text)) end += 1;
    if (end >= tokens.length || end - at > longestTitle || end === at + 1) continue;
    const first = tokens[at + 1]!;
    let last = tokens[end - 1]!;
    if (/^[,.]$/.test(last.text) && end - 2 > at) last = tokens[end - 2]!;
    if (!/^[\p{Lu}\p{N}]/u.test(first.text) || text.slice(first.start, last.end).includes('\n')) continue;
    spans.push({ start: first.start, end: last.end, type: 'work', score: 0.85, rule: 'works:title' });
    at = end;
  }
  return spans;
}

function announced(tokens: Sentence['tokens'], mark: number, nouns: ReadonlySet<string>): boolean {
  for (let at = mark - 1; at >= 0 && mark - at <= reach; at -= 1) {
    const { text } = tokens[at]!;
    if (nouns.has(text.toLowerCase())) return true;
    if (text !== ',' && !/^(?:called|titled|entitled|named|mit|intitulée?|titulad[ao])$/iu.test(text)) return false;
  }
  return false;
}
