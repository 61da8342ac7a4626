import { enNews } from '../src/en-news.ts';
import { enNewsSmall } from '../src/en-news-small.ts';
import { modelTagger, ruleTagger, type Tagger } from '../src/entities/index.ts';
import { english } from '../src/preset.ts';
import { readDocument } from '../src/sentences/index.ts';
import { readRows } from './corpora.ts';
import { nameFinders } from './ner.ts';
import { secondsOf } from './task.ts';

/** Runs that are not counted: before them half of the time goes into compiling the functions. */
const warmups = 5;

/**
 * Prints words and marks a second of processor time, which what else runs on the machine moves less than the clock, of warm code:
 * of each tagger on sentences that were read before, and from string to names, compromise beside. Over a spread of the news set; without corpora there is nothing to measure.
 */
export function tellNerSpeed(count = 60): void {
  const all = readRows<{ text: string }>('ner/worldwide.dev.docs.jsonl.gz');
  const texts = all.filter((_, i) => i % Math.ceil(all.length / count) === 0).map(({ text }) => text);
  const documents = texts.map((text) => readDocument(text, english));
  const tokens = documents
    .flatMap(({ sentences }) => sentences)
    .reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  if (tokens === 0) return;
  const taggers: Tagger[] = [ruleTagger(english), modelTagger(enNews, english), modelTagger(enNewsSmall, english)];
  const tell = (what: string, run: (index: number) => unknown) => {
    const speed = tokens / secondsOf(() => texts.forEach((_, index) => void run(index)), warmups);
    console.log(
      `${what.padEnd(34)} ${Math.round(speed / 1000)
        .toString()
        .padStart(6)} k tokens/s`,
    );
  };
  console.log(`\nnames in ${texts.length} news articles of ${tokens} tokens`);
  for (const tagger of taggers) tell(`${tagger.name}, sentences read before`, (index) => tagger.tag(documents[index]!));
  for (const [name, find] of Object.entries(nameFinders))
    tell(`${name}, from a string`, (index) => find(texts[index]!));
}
