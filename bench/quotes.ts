import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, parseArticle, type Quote } from '../src/index.ts';
import { addressOf, readBytes, readRows } from './corpora.ts';
import { median, predict, type Scored, type Task } from './task.ts';

type Span = [start: number, end: number];

/** A passage of a page whose quotations were annotated by hand: offsets into the page's text, which itself is not ours to keep. */
interface Passage {
  /** Of the page in `articles/pages.jsonl`. */
  id: string;
  /** Which draw it is of. Each was annotated before the program read it; `sets` says what that is worth now. */
  set: keyof typeof sets;
  /** First 16 hex digits of the SHA-256 of the text, so that a changed corpus is noticed. */
  sha256: string;
  passage: Span;
  quotes: Annotation[];
}

interface Annotation {
  /** Of the words between the marks. */
  quote: Span;
  /**
   * Where the text names who speaks (for a pronoun: the name or noun phrase that it stands for), any of which will do;
   * null among them: to name nobody is right too. Absent: the annotator could not tell.
   */
  speaker?: (Span | null)[];
  /** Words in marks that a reader may or may not call a quotation: counted neither way. */
  optional?: true;
}

interface Page {
  id: string;
  text: string;
  url?: string;
}

/**
 * The draws, oldest first, with what has become of them. A draw is unseen on its first run only: what it shows is mended then,
 * and the next draw tells what the mending was worth. `docs/entities.md` has the figures of the first runs.
 */
const sets = {
  development: 'looked at while the room was built',
  fresh: 'spent',
  third: 'spent',
  fourth: 'spent',
  fifth: 'spent, but for nicknames nothing was mended for it',
  sixth: 'seen once: nothing was mended for it',
} as const;

/** Two spans are one quotation where they share four fifths of what they cover together. */
const same = ([a, b]: Span, [c, d]: Span) => Math.min(b, d) - Math.max(a, c) >= 0.8 * (Math.max(b, d) - Math.min(a, c));
const touch = ([a, b]: Span, [c, d]: Span) => Math.min(b, d) > Math.max(a, c);
const spanOf = ({ place }: { place: { start: number; end: number } }): Span => [place.start, place.end];

function isSpeaker({ speaker }: Quote, allowed: readonly (Span | null)[], { entities }: Article): boolean {
  if (!speaker) return allowed.includes(null);
  const said = entities.find(({ id }) => id === speaker.entity)?.mentions.map(spanOf) ?? [];
  if (speaker.place) said.push(spanOf({ place: speaker.place }));
  return allowed.some((span) => span !== null && said.some((own) => touch(own, span)));
}

function judge({ passage, quotes: gold }: Passage, article: Article, text: string) {
  const found = article.quotes.filter((quote) => touch(spanOf(quote), passage));
  const worst: string[] = [];
  const count = {
    wanted: gold.filter(({ optional }) => !optional).length,
    listed: 0,
    right: 0,
    asked: 0,
    named: 0,
    spoken: 0,
  };
  const met = new Set<Annotation>();
  for (const quote of found) {
    const match = gold.find((one) => !met.has(one) && same(one.quote, spanOf(quote)));
    if (match) met.add(match);
    if (match?.optional) continue;
    count.listed += 1;
    if (!match) {
      worst.push(`no quotation: “${quote.text.slice(0, 60)}”`);
      continue;
    }
    count.right += 1;
    if (!match.speaker) continue;
    count.asked += 1;
    if (quote.speaker) count.named += 1;
    if (isSpeaker(quote, match.speaker, article)) count.spoken += quote.speaker ? 1 : 0;
    else {
      const names = match.speaker.map((span) => (span ? text.slice(...span) : 'nobody')).join(' or ');
      worst.push(`spoken by ${quote.speaker?.name ?? 'nobody'}, not ${names}: “${quote.text.slice(0, 60)}”`);
    }
  }
  for (const one of gold)
    if (!one.optional && !met.has(one)) worst.push(`missed: “${text.slice(...one.quote).slice(0, 60)}”`);
  return { ...count, worst };
}

/**
 * Quotations and who spoke them, on passages of pages drawn at random and annotated by hand (`bench/quotes.jsonl`).
 * `listed`: of the quotations listed, the share that is one. `recall`: of the annotated, the share listed. `speaker`: of the
 * speakers named, the share that is right. `speakers`: of the quotations listed whose speaker the annotator knew, the share
 * whose speaker is named and right.
 */
export const quotes: Task = {
  name: 'quotes',
  async run(limit) {
    const passages = readFileSync(join(import.meta.dirname, 'quotes.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Passage);
    const pages = new Map(readRows<Page>('articles/pages.jsonl').map((page) => [page.id, page]));
    return (Object.keys(sets) as (keyof typeof sets)[]).flatMap((set): Scored[] => {
      const rows = passages.filter((passage) => passage.set === set && pages.has(passage.id)).slice(0, limit);
      const judged = predict(rows, (passage) => {
        const page = pages.get(passage.id)!;
        const text = new TextDecoder().decode(readBytes(`articles/${page.text}`));
        if (!createHash('sha256').update(text).digest('hex').startsWith(passage.sha256))
          throw new Error('The text has changed since it was annotated: its offsets mean nothing now.');
        return judge(passage, parseArticle(text, addressOf(page)), text);
      });
      if (judged.length === 0) return [];
      const sum = (of: Exclude<keyof (typeof judged)[number], 'id' | 'ms' | 'worst'>) =>
        judged.reduce((total, row) => total + row[of], 0);
      return [
        {
          name: `quotes/${set}`,
          documents: judged.length,
          pinned: {
            listed: sum('right') / sum('listed'),
            recall: sum('right') / sum('wanted'),
            speaker: sum('spoken') / sum('named'),
            speakers: sum('spoken') / sum('asked'),
          },
          told: { wanted: sum('wanted'), ms: median(judged.map((row) => row.ms)) },
          worst: judged.flatMap(({ id, worst }) => worst.map((line) => `${id}: ${line}`)),
        },
      ];
    });
  },
};
