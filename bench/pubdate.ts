import { execFileSync } from 'node:child_process';
import { type Article, type ArticleDate, parseArticle } from '../src/index.ts';
import { addressOf, readBytes, readRows, scorerPath } from './corpora.ts';
import { median, predict, type Scored, type Task } from './task.ts';
import { writePredictions } from './write-predictions.ts';

interface Page {
  id: string;
  date: string;
  url: string;
}
type HtmlPage = Page & { file: string };
type TextPage = Page & { text: string; glued: string; goldInText: boolean; goldInGlued: boolean };

const onlyTheDate = {
  entities: false,
  times: false,
  quotes: false,
  removed: false,
  digest: false,
} as const;
const isUndated = (page: Page) => page.date === 'nan';

/** The day, if the date is that precise: a month or a year is no answer to "which day?". */
const day = (date: ArticleDate | null) => (date && date.iso.length >= 10 ? date.iso.slice(0, 10) : null);

/** Scores by htmldate's own evaluation, run as its authors do: undated pages count as misses whatever one says. */
function scoreDays(
  name: string,
  pages: readonly Page[],
  predictions: readonly { id: string; date: string | null; ms: number }[],
): Scored {
  const gold = writePredictions(
    `${name}.gold`,
    pages.map(({ id, date, url }) => ({ id, date, url })),
  );
  const out = execFileSync(process.execPath, [scorerPath('pubdate.mjs'), gold, writePredictions(name, predictions)], {
    encoding: 'utf8',
  });
  const [precision, recall, accuracy, f1, near] = out.trim().split('\n').at(-1)!.split(/\s+/).slice(1).map(Number);
  const said = new Map(predictions.map((row) => [row.id, row.date]));
  const undated = pages.filter(isUndated);
  const wrong = pages.filter((page) => (said.get(page.id) ?? 'nan') !== page.date);
  return {
    name,
    documents: pages.length,
    pinned: { accuracy: accuracy!, f1: f1! },
    told: {
      p: precision!,
      r: recall!,
      'within a day': near!,
      ...(undated.length > 0 && {
        'silent if undated': undated.filter((page) => !said.get(page.id)).length / undated.length,
      }),
      ms: median(predictions.map((row) => row.ms)),
    },
    worst: wrong.map((page) => `${page.date} read as ${said.get(page.id)} ${page.id} ${page.url}`),
  };
}

type ArticleRow = { id: string; source: string; file: string; url?: string; truth: { date?: string } };

/** Where a set's pages lie: n4k's are those of the article corpus. */
function htmlPages(set: string): HtmlPage[] {
  if (set !== 'n4k')
    return readRows<HtmlPage>(`pubdate/${set}.jsonl`).map((page) => ({ ...page, file: `pubdate/${page.file}` }));
  return readRows<ArticleRow>('articles/pages.jsonl')
    .filter(({ source, truth }) => source === 'n4k' && truth.date)
    .map(({ id, file, url = '', truth }) => ({ id, url, file: `articles/${file}`, date: truth.date!.slice(0, 10) }));
}

/** Whether what was said is right: a month that holds the day is. */
const answersOf = (pages: readonly Page[], predictions: readonly Prediction[]): { right: boolean }[] => {
  const gold = new Map(pages.map(({ id, date }) => [id, date]));
  return predictions
    .filter(({ iso }) => iso !== null)
    .map(({ id, iso }) => ({ right: gold.get(id)!.startsWith(iso!.slice(0, 10)) }));
};

interface Prediction {
  id: string;
  date: string | null;
  iso: string | null;
  ms: number;
}

function predictDates<P extends Page>(pages: readonly P[], parse: (page: P) => Article): Prediction[] {
  return predict(pages, (page) => {
    const { published } = parse(page);
    return { date: day(published), iso: published?.iso ?? null };
  });
}

export const pubdateHtml: Task = {
  name: 'pubdate-html',
  async run(limit) {
    return ['htmldate', 'n4k', 'trafilatura-only', 'fundus'].flatMap((set) => {
      const pages = htmlPages(set).slice(0, limit);
      if (pages.length === 0) return [];
      const predictions = predictDates(pages, (page) =>
        parseArticle(readBytes(page.file), { ...onlyTheDate, ...addressOf(page) }),
      );
      return [scoreDays(`pubdate-html/${set}`, pages, predictions)];
    });
  },
};

/** Flat text, with lines or glued into one. Scored where the day is written; told: how often a day is given where it is not. */
export const pubdateText: Task = {
  name: 'pubdate-text',
  async run(limit) {
    const all = readRows<TextPage>('pubdate/plaintext.jsonl').slice(0, limit);
    return (['text', 'glued'] as const).flatMap((form) => {
      const written = (page: TextPage) => (form === 'text' ? page.goldInText : page.goldInGlued);
      const pages = all.filter(written);
      if (pages.length === 0) return [];
      const read = (rows: readonly TextPage[]) =>
        predictDates(rows, (page) => parseArticle(page[form], { ...onlyTheDate, format: 'text' }));
      const predictions = read(pages);
      const scored = scoreDays(`pubdate-text/${form}`, pages, predictions);
      // The set's search for the day knows few notations: what is given where it found none may be right, and is told apart.
      const others = all.filter((page) => !written(page));
      const elsewhere = answersOf(others, read(others));
      const share = (some: readonly unknown[]): number => some.length / Math.max(1, others.length);
      const unfound = {
        'given where not found': share(elsewhere),
        'and wrong': share(elsewhere.filter(({ right }) => !right)),
      };
      return [{ ...scored, told: { ...scored.told, ...unfound } }];
    });
  },
};
