import fc from 'fast-check';
import {
  type Article,
  type ArticleDate,
  type BodyBlock,
  blockTypes,
  type Entity,
  type EntityType,
  entityTypes,
  type Media,
  type Place,
  precisions,
} from '../../src/schema/index.ts';

export const at = (start: number, end = start): Place => ({ start, end });

const nothing: Article = {
  title: null,
  kicker: null,
  deck: null,
  url: null,
  language: null,
  publisher: null,
  authors: [],
  agencies: [],
  published: null,
  modified: null,
  text: '',
  body: [],
  media: [],
  times: [],
  entities: [],
  quotes: [],
  removed: [],
  evidence: {},
  quality: { level: 'poor', signals: [] },
  messages: [],
  source: { format: 'text', charset: null, bytes: 0, digest: null, length: 1000 },
};

/** A valid record that knows nothing but what it is told. */
export const record = (known: Partial<Article> = {}): Article => ({ ...nothing, ...known });

export const part = (type: BodyBlock['type'], text: string, known: Partial<BodyBlock> = {}): BodyBlock => ({
  type,
  text,
  place: at(0),
  level: null,
  ...known,
});

export const picture = (known: Partial<Media> = {}): Media => ({
  type: 'image',
  url: null,
  alt: null,
  caption: null,
  credit: null,
  place: at(0),
  ...known,
});

export const date = (iso: string, alternatives: string[] = []): ArticleDate => ({
  iso,
  precision: 'day',
  zone: null,
  ambiguous: alternatives.length > 0,
  alternatives,
  place: null,
});

export const entity = (type: EntityType, name: string, known: Partial<Entity> = {}): Entity => ({
  id: `${type}:${name}`,
  name,
  type,
  aliases: [],
  roles: [],
  mentions: [],
  salience: 0.1,
  identifiers: {},
  ...known,
});

// Text that is likely to mean something to a parser: marks, references, line ends, lone surrogates.
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({
    unit: fc.constantFrom(...'\\`*_[]()<>#+-=.!|~&;:"\'1a \t\n\r\0\ud800\u00a0é', '&amp;', '---', '```', 'http://'),
    minLength: 1,
  }),
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const place = fc.tuple(fc.nat(900), fc.nat(99)).map(([start, length]) => at(start, start + length));
const anyDate: fc.Arbitrary<ArticleDate> = fc.record({
  iso: anyText,
  precision: fc.constantFrom(...precisions),
  zone: maybe(anyText),
  ambiguous: fc.boolean(),
  alternatives: fc.array(anyText, { maxLength: 2 }),
  place: maybe(place),
});

/** Any record that the schema allows, as far as writers read it. */
export const anyRecord: fc.Arbitrary<Article> = fc
  .record({
    title: maybe(anyText),
    kicker: maybe(anyText),
    deck: maybe(anyText),
    url: maybe(anyText),
    language: maybe(anyText),
    publisher: maybe(fc.record({ name: maybe(anyText), domain: maybe(anyText) })),
    authors: fc.array(
      fc.record({
        name: anyText,
        kind: fc.constantFrom('person' as const, 'organization' as const, 'initials' as const),
        place: maybe(place),
      }),
      { maxLength: 2 },
    ),
    agencies: fc.array(anyText, { maxLength: 2 }),
    published: maybe(anyDate),
    modified: maybe(anyDate),
    text: fc.string(),
    body: fc.array(
      fc.record({
        type: fc.constantFrom(...blockTypes),
        text: anyText,
        place,
        level: maybe(fc.integer({ min: 1, max: 6 })),
      }),
      { maxLength: 6 },
    ),
    media: fc.array(
      fc.record({
        type: fc.constantFrom('image' as const, 'video' as const, 'audio' as const, 'embed' as const),
        url: maybe(anyText),
        alt: maybe(anyText),
        caption: maybe(anyText),
        credit: maybe(anyText),
        place,
      }),
      { maxLength: 2 },
    ),
    entities: fc.array(
      fc
        .tuple(
          fc.constantFrom(...(Object.keys(entityTypes) as EntityType[])),
          anyText,
          fc.double({ min: 0, max: 1, noNaN: true }),
        )
        .map(([type, name, salience]) => entity(type, name, { salience })),
      { maxLength: 3 },
    ),
    quotes: fc.array(
      fc.record({
        text: anyText,
        place,
        speaker: maybe(fc.record({ name: anyText, entity: maybe(fc.string()), place: maybe(place) })),
        cue: maybe(anyText),
        attribution: fc.constantFrom('explicit' as const, 'anaphoric' as const, 'implicit' as const, null),
      }),
      { maxLength: 2 },
    ),
  })
  .map(record);
