import { parseArticle } from '../src/index.ts';
import { addressOf, loadScorer, readBytes, readRows } from './corpora.ts';
import { median, predict, type Scored, type Task } from './task.ts';
import { writePredictions } from './write-predictions.ts';

interface Page {
  id: string;
  source: string;
  file: string;
  text?: string;
  url?: string;
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

/** Body, title, authors and date, each source by its own published method. */
function articles(name: string, pageFile: (page: Page) => string | undefined, withUrl: boolean): Task {
  return {
    name,
    async run(limit) {
      const seen = new Map<string, number>();
      const pages = readRows<Page>('articles/pages.jsonl').filter((page) => {
        if (pageFile(page) === undefined) return false;
        const count = (seen.get(page.source) ?? 0) + 1;
        seen.set(page.source, count);
        return count <= limit;
      });
      const predictions = predict(pages, (page) => {
        const input = readBytes(`articles/${pageFile(page)}`);
        const article = parseArticle(input, {
          ...onlyTheArticle,
          ...(withUrl && addressOf(page)),
        });
        return {
          text: article.text,
          title: article.title ?? '',
          author: article.authors.map((author) => author.name),
          date: article.published?.iso ?? '',
        };
      });
      writePredictions(name, predictions);

      const { score } = await loadScorer('extraction.mjs');
      const { sources, pages: scored } = score(pages, new Map(predictions.map((row) => [row.id, row]))) as {
        sources: Record<string, SourceScore>;
        pages: { id: string; f1: number }[];
      };
      return Object.entries(sources).map(([source, total]): Scored => {
        const own = scored.filter((page) => page.id.startsWith(`${source}/`));
        const took = predictions.filter((row) => row.id.startsWith(`${source}/`)).map((row) => row.ms);
        return {
          name: `${name}/${source}`,
          documents: total.n,
          pinned: {
            body: total.f1,
            ...(total.title && { title: total.title.acc }),
            ...(total.author && { author: total.author.f1 }),
            ...(total.date && { date: total.date.acc }),
          },
          told: {
            p: total.p,
            r: total.r,
            empty: total.empty / total.n,
            ...(total.date?.undated_n && {
              'silent if undated': 1 - total.date.undated_predicted / total.date.undated_n,
            }),
            ms: median(took),
          },
          worst: own.sort((a, b) => a.f1 - b.f1).map((page) => `${page.f1.toFixed(3)} ${page.id}`),
        };
      });
    },
  };
}

export const articlesHtml = articles('articles-html', (page) => page.file, true);
export const articlesText = articles('articles-text', (page) => page.text, false);
