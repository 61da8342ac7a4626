import type { Article } from '../schema/index.ts';
import { toJson, toJsonLd, toJsonLines, toMarkdown } from '../write/index.ts';

export type FormatName = 'json' | 'jsonl' | 'md' | 'jsonld';

interface Format {
  extension: string;
  /** A record alone: the whole of a file. */
  file(article: Article): string;
  /** A record among several in one stream; absent where several could not be told apart. */
  stream?(article: Article): string;
}

const line = (article: Article) => toJsonLines([article]);

/** The outputs by the name that `--format` takes. Add one by adding its name above and an entry here. */
export const formats: Record<FormatName, Format> = {
  json: { extension: '.json', file: (article) => `${toJson(article)}\n`, stream: line },
  jsonl: { extension: '.jsonl', file: line, stream: line },
  md: { extension: '.md', file: (article) => toMarkdown(article) },
  jsonld: {
    extension: '.jsonld',
    file: (article) => `${JSON.stringify(toJsonLd(article), null, 2)}\n`,
    stream: (article) => `${JSON.stringify(toJsonLd(article))}\n`,
  },
};
