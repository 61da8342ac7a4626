import type { Paragraph, Root, Sentence } from 'nlcst';
import { toString as textOf } from 'nlcst-to-string';
import { ParseEnglish } from 'parse-english';
import { ParseLatin } from 'parse-latin';
import type { LanguagePack } from '../languages/index.ts';

export interface NlcstOptions {
  /** Null: the parser that serves any Latin script, no abbreviations. */
  pack: LanguagePack | null;
}

const abbreviationSets = new WeakMap<LanguagePack, ReadonlySet<string>>();

function abbreviationsOf(pack: LanguagePack): ReadonlySet<string> {
  let set = abbreviationSets.get(pack);
  if (!set) {
    set = new Set(pack.abbreviations);
    abbreviationSets.set(pack, set);
  }
  return set;
}

/**
 * One line of text as an nlcst paragraph; offsets count from the beginning of the line. A single line end is no sentence
 * end to parse-latin, so that whoever calls must hand over lines; sentences it cut after an abbreviation are joined again.
 */
export function parseSentences(line: string, options: NlcstOptions): Paragraph[] {
  const parser = options.pack?.parser === 'english' ? new ParseEnglish() : new ParseLatin();
  const root: Root = parser.parse(line);
  const paragraphs = root.children.filter((node): node is Paragraph => node.type === 'ParagraphNode');
  if (options.pack) for (const paragraph of paragraphs) joinAbbreviations(paragraph, abbreviationsOf(options.pack));
  return paragraphs;
}

/** Joins a sentence that ends with an abbreviation to the one after it, the white space between included. */
function joinAbbreviations(paragraph: Paragraph, abbreviations: ReadonlySet<string>): void {
  const joined: Paragraph['children'] = [];
  let open: Sentence | null = null;
  for (const node of paragraph.children) {
    if (node.type === 'SentenceNode') {
      if (open) {
        open.children.push(...node.children);
        if (open.position && node.position) open.position = { start: open.position.start, end: node.position.end };
        if (!endsWithAbbreviation(open, abbreviations)) open = null;
        continue;
      }
      joined.push(node);
      if (endsWithAbbreviation(node, abbreviations)) open = node;
    } else if (open && node.type === 'WhiteSpaceNode') open.children.push(node);
    else joined.push(node);
  }
  paragraph.children = joined;
}

function endsWithAbbreviation(sentence: Sentence, abbreviations: ReadonlySet<string>): boolean {
  const tail = sentence.children
    .slice(-3)
    .map((node) => textOf(node))
    .join('');
  const match = /([\p{L}.]{1,12})\.$/u.exec(tail);
  return match !== null && abbreviations.has(match[1]!.toLowerCase());
}
