import { parseArticle } from '../src/index.ts';
import { decodeSource } from '../src/read/index.ts';
import { addressOf, loadScorer, readBytes, readRows } from './corpora.ts';
import { readingsOf } from './peer-readings.ts';
import type { PeerReading } from './peers.ts';
import { type Compared, median, predict, type Scored, type Task } from './task.ts';
import { type Truth, whyWrong } from './why.ts';
import { writePredictions } from './write-predictions.ts';

interface Page {
  id: string;
  source: string;
  file: string;
  text?: string;
  url?: string;
  lang?: string | null;
  truth: Truth;
}

type Readings = ReadonlyMap<string, PeerReading | Prediction>;

interface Prediction {
  id: string;
  text: string;
  title: string;
  author: string[];
  date: string;
  language: string | null;
  ms: number;
}

interface Totals {
  sources: Record<string, SourceScore>;
  pages: { id: string; f1: number }[];
}

interface SourceScore {
  n: number;
  p: number;
  r: number;
  f1: number;
  empty: number;
  title?: { acc: number };
  author?: { f1: number };
  date?: { acc: number; undated_n: number; undated_predicted: number };
}

const onlyTheArticle = {
  entities: false,
  times: false,
  quotes: false,
  removed: false,
  evidence: false,
  digest: false,
} as const;

type Score = (pages: readonly Page[], readings: Readings) => Totals;

/** Languages of fewer pages are not told apart. */
const fewestPages = 5;

/** Body, title, authors and date, each source by its own published method. */
function articles(format: 'html' | 'text'): Task {
  const name = `articles-${format}`;
  const fileOf = (page: Page) => (format === 'html' ? page.file : page.text);
  const bytesOf = (page: Page) => readBytes(`articles/${fileOf(page)}`);
  const urlOf = (page: Page) => (format === 'html' ? addressOf(page) : {});
  const askPeers = async (pages: readonly Page[]) => {
    const { htmlPeers, textPeers } = await import('./peers.ts');
    const given = pages.map((page) => ({
      id: page.id,
      url: urlOf(page).url ?? null,
      source: () => decodeSource(bytesOf(page)).text,
    }));
    const answers = new Map<string, Readings>();
    for (const peer of format === 'html' ? htmlPeers : textPeers) answers.set(peer.name, await readingsOf(peer, given));
    return answers;
  };
  return {
    name,
    async run(limit, asked) {
      const seen = new Map<string, number>();
      const pages = readRows<Page>('articles/pages.jsonl').filter((page) => {
        if (fileOf(page) === undefined) return false;
        const count = (seen.get(page.source) ?? 0) + 1;
        seen.set(page.source, count);
        return count <= limit;
      });
      const predictions = predict(pages, (page) => {
        const article = parseArticle(bytesOf(page), { ...onlyTheArticle, ...urlOf(page) });
        return {
          text: article.text,
          title: article.title ?? '',
          author: article.authors.map((author) => author.name),
          date: article.published?.iso ?? '',
          language: article.language,
        };
      });
      writePredictions(name, predictions);

      const readings = new Map<string, Readings>([['copydesk', new Map(predictions.map((row) => [row.id, row]))]]);
      if (asked.peers) for (const [peer, own] of await askPeers(pages)) readings.set(peer, own);
      const { score } = (await loadScorer('extraction.mjs')) as { score: Score };
      const totals = score(pages, readings.get('copydesk')!);
      return Object.entries(totals.sources).map(([source, total]): Scored => {
        const own = pages.filter((page) => page.source === source);
        const took = predictions.filter((row) => row.id.startsWith(`${source}/`)).map((row) => row.ms);
        const worst = totals.pages.filter((page) => page.id.startsWith(`${source}/`)).sort((a, b) => a.f1 - b.f1);
        return {
          name: `${name}/${source}`,
          documents: total.n,
          pinned: measuresOf(total),
          told: {
            p: total.p,
            r: total.r,
            empty: total.empty / total.n,
            ...(total.date?.undated_n && {
              'silent if undated': 1 - total.date.undated_predicted / total.date.undated_n,
            }),
            ms: median(took),
          },
          worst: worst.slice(0, asked.worst).map(({ id, f1 }) => {
            const page = own.find((one) => one.id === id)!;
            const reasons = whyWrong(bytesOf(page), { format, ...urlOf(page) }, page.truth);
            return [`${f1.toFixed(3)} ${id}`, ...reasons].join('\n');
          }),
          ...(asked.peers && { compared: compare(own, readings, score) }),
        };
      });
    },
  };
}

const measuresOf = ({ f1, title, author, date }: SourceScore) => ({
  body: f1,
  ...(title && { title: title.acc }),
  ...(author && { author: author.f1 }),
  ...(date && { date: date.acc }),
});

/** All measures of the pages of one source, and their bodies by language. */
function compare(pages: readonly Page[], readings: ReadonlyMap<string, Readings>, score: Score): Compared[] {
  const measure = (part: string, of: readonly Page[]): Compared[] => {
    const byName = [...readings].map(([name, own]) => {
      const isTitled = of.some(({ id }) => 'title' in own.get(id)!);
      const [total] = Object.values(score(of, own).sources);
      const { body, ...rest } = measuresOf(total!);
      return { name, measures: { body, ...(part === '' && isTitled && rest) } as Record<string, number> };
    });
    return Object.keys(byName[0]!.measures).flatMap((key) => {
      const having = byName.filter(({ measures }) => key in measures);
      const values = Object.fromEntries(having.map(({ name, measures }) => [name, measures[key]!]));
      return having.length > 1 ? [{ measure: key, part, documents: of.length, values }] : [];
    });
  };
  const ours = readings.get('copydesk') as ReadonlyMap<string, Prediction>;
  const languageOf = ({ id, lang }: Page) => (lang?.length === 2 ? lang : (ours.get(id)!.language ?? 'unknown'));
  const parts = new Map<string, Page[]>();
  for (const page of pages) parts.set(languageOf(page), [...(parts.get(languageOf(page)) ?? []), page]);
  const named = [...parts].filter(([, { length }]) => length >= fewestPages && parts.size > 1);
  const rest = pages.filter((page) => !named.some(([, part]) => part.includes(page)));
  return [
    ...measure('', pages),
    ...named.sort(([, a], [, b]) => b.length - a.length).flatMap(([language, part]) => measure(language, part)),
    ...(rest.length > 0 && named.length > 0 ? measure('other', rest) : []),
  ];
}

export const articlesHtml = articles('html');
export const articlesText = articles('text');
