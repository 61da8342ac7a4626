import { findDates } from '../src/dates/index.ts';
import { findTimes } from '../src/dates.ts';
import { parseArticle } from '../src/index.ts';
import { findMetadata } from '../src/metadata/index.ts';
import { resolveOptions } from '../src/options.ts';
import { judgeCopy, readCopy } from '../src/parse.ts';
import { readRows } from './corpora.ts';
import { secondsOf } from './task.ts';

// The two sets have a third of a megabyte: engines need ten times that until all of the grammar is compiled.
const warmups = 10;

/**
 * Prints how fast dates in prose are found, and what share of a record's time its publication dates take: of the whole record, and of
 * one without times, entities and quotations.
 */
export function tellDateSpeed(sources: Readonly<Record<'text' | 'html', readonly string[]>>): void {
  console.log('\ndates');
  const documents = ['en-meantime', 'en-wikiwars'].flatMap((set) =>
    readRows<{ text: string; dct: string }>(`timex/${set}.jsonl`),
  );
  if (documents.length > 0) {
    const size = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
    const find = (): void => {
      for (const { text, dct } of documents)
        findTimes(text, { language: 'en', ...(/^\d{4}-\d\d-\d\d/.test(dct) && { referenceDate: dct }) });
    };
    const seconds = secondsOf(find, warmups);
    console.log(
      `${`findTimes, ${documents.length} articles`.padEnd(34)} ${(size / seconds).toFixed(2).padStart(6)} MB/s`,
    );
  }
  for (const [format, texts] of Object.entries(sources) as ['text' | 'html', readonly string[]][]) {
    const dates = secondsOf(timedDates(texts, format));
    const bare = { format, times: false, entities: false, quotes: false } as const;
    const [whole, body] = [{ format }, bare].map((options) =>
      secondsOf(() => {
        for (const text of texts) parseArticle(text, options);
      }),
    );
    const share = (of: number): string => `${((100 * dates) / of).toFixed(1).padStart(6)} %`;
    console.log(
      `${`publication dates, ${format} record`.padEnd(34)} ${share(whole!)}, of body and metadata ${share(body!)}`,
    );
  }
}

/** The dates alone, from trees that were read and judged before. */
function timedDates(texts: readonly string[], format: 'text' | 'html'): () => void {
  const calls = texts.map((text) => {
    const settings = resolveOptions({ format });
    const { tree, identified } = judgeCopy(readCopy(text, settings), settings);
    const { languages: packs, url } = settings;
    const language = identified ? { code: identified.pack.code, share: identified.share } : null;
    const metadata = findMetadata(tree, { packs, profiles: [], url, language: null, identified: language });
    const told = { packs, language: metadata.language.value, url: metadata.url.value };
    return () => findDates(tree, told);
  });
  return () => {
    for (const call of calls) call();
  };
}
