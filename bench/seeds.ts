import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, type ArticleDate, parseArticle } from '../src/index.ts';
import type { Reading } from '../test/seeds/cases.ts';
import { seedsFolder } from './corpora.ts';
import { predict, type Scored, type Task } from './task.ts';

type Checks = Record<string, boolean>;

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const bare = (text: string | null) => (text ?? '').replace(/^[\s©"“”]{1,9}|[\s",.“”]{1,9}$/g, '');
const isDate = (date: ArticleDate | null, read: Reading['published']) =>
  read === null ? date === null : date?.precision === read.precision && date.iso.startsWith(read.value);
const each = <Item>(items: readonly Item[], name: (item: Item) => string, holds: (item: Item) => boolean): Checks =>
  Object.fromEntries(items.map((item) => [name(item), holds(item)]));
const itself = (text: string) => text;

/** Each thing that the reader found, and whether the record says so. */
const measures: Record<string, (article: Article, reading: Reading) => Checks> = {
  fields: (article, reading) => ({
    title: article.title === reading.title,
    deck: article.deck === reading.deck,
    language: article.language === reading.language,
    publisher: (article.publisher?.name ?? null) === reading.publisher,
    published: isDate(article.published, reading.published),
    modified: isDate(article.modified, reading.modified),
    authors: same(
      article.authors.map((author) => author.name),
      reading.authors,
    ),
    // The reader notes agencies that the text only cites: those are no credit.
    agencies: same(
      article.agencies,
      reading.agencies.filter((agency) => !agency.includes('(cited')),
    ),
  }),
  body: ({ body, media }, { bodyStarts, headings, captions }) => ({
    ...each(bodyStarts, itself, (start) => body.some((block) => block.text.startsWith(start))),
    ...each(headings, itself, (text) => body.some((block) => block.type === 'heading' && block.text === text)),
    ...each(
      captions,
      (caption) => caption.startsWith,
      ({ startsWith, credit }) =>
        media.some((item) => item.caption?.startsWith(startsWith) && bare(item.credit) === bare(credit)),
    ),
  }),
  clean: ({ text }, { notInBody, onceInBody = [] }) => ({
    ...each(notInBody, itself, (phrase) => !text.includes(phrase)),
    ...each(onceInBody, itself, (phrase) => text.split(phrase).length === 2),
  }),
  entities: ({ entities }, reading) =>
    each(
      reading.entities,
      ([name, type]) => `${type} ${name}`,
      ([name, type, aliases]) =>
        entities.some((found) => {
          const names = [found.name, ...found.aliases];
          return found.type === type && [name, ...aliases].every((one) => names.includes(one));
        }),
    ),
  untagged: ({ entities }, { notEntities }) => {
    const tagged = new Set(entities.flatMap((found) => [found.name, ...found.mentions.map((mention) => mention.text)]));
    return each(notEntities, itself, (phrase) => !tagged.has(phrase));
  },
  times: ({ times }, { dates }) =>
    each(
      dates,
      ([text, value]) => `${text} ${value}`,
      ([text, value]) =>
        times.some((time) => (time.text.includes(text) || text.includes(time.text)) && time.value === value),
    ),
  quotes: ({ quotes, entities }, reading) =>
    each(
      reading.quotes ?? [],
      ([text]) => text,
      ([text, speaker]) =>
        quotes.some((quote) => {
          const who = entities.find((entity) => entity.id === quote.speaker?.entity)?.name ?? quote.speaker?.name;
          return bare(quote.text) === bare(text) && who === speaker;
        }),
    ),
};

/** The seeds against what a careful reader found in them: the share that the record says too. */
export const seeds: Task = {
  name: 'seeds',
  async run(limit) {
    const rows = readdirSync(seedsFolder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .slice(0, limit)
      .map(({ name: id }) => {
        const folder = join(seedsFolder, id);
        const reading = JSON.parse(readFileSync(join(folder, 'reading.json'), 'utf8')) as Reading;
        return { id, reading, input: join(folder, readdirSync(folder).find((file) => file.startsWith('input.'))!) };
      });
    const checked = predict(rows, ({ reading, input }) => {
      const article = parseArticle(readFileSync(input));
      return {
        checks: Object.entries(measures).map(([measure, check]) => [measure, check(article, reading)] as const),
      };
    });
    return checked.map(({ id, checks, ms }): Scored => {
      const asked = checks.filter(([, answers]) => Object.keys(answers).length > 0);
      const share = (answers: Checks) => Object.values(answers).filter(Boolean).length / Object.keys(answers).length;
      return {
        name: `seeds/${id}`,
        documents: 1,
        pinned: Object.fromEntries(asked.map(([measure, answers]) => [measure, share(answers)])),
        told: { ms },
        worst: asked.flatMap(([measure, answers]) =>
          Object.keys(answers)
            .filter((what) => !answers[what])
            .map((what) => `${measure}: ${what}`),
        ),
      };
    });
  },
};
