import { describe, expect, it } from 'vitest';
import {
  findMentions,
  type GazetteerEntry,
  gazetteerTagger,
  grammarTagger,
  productTagger,
  ruleTagger,
  type Tagger,
  workTagger,
} from '../../src/entities/index.ts';
import { type FindEntitiesOptions, findEntities } from '../../src/entities.ts';
import { german } from '../../src/languages/de/index.ts';
import { english } from '../../src/languages/en/index.ts';
import { spanish } from '../../src/languages/es/index.ts';
import { french } from '../../src/languages/fr/index.ts';
import { documentOf } from './document.ts';

const show = (text: string, ...taggers: Tagger[]): string[] =>
  findMentions(documentOf(text), taggers).map(
    ({ start, end, type }) => `${type.slice(0, 3)} ${text.slice(start, end)}`,
  );
const rules = (text: string): string[] => show(text, ruleTagger(english));
const grammar = (text: string): string[] => show(text, grammarTagger());

describe('ruleTagger', () => {
  it.each([
    ['President Cyril Ramaphosa spoke.', ['per Cyril Ramaphosa']],
    ['Mr Bandt agreed.', ['per Bandt']],
    ['They met Dr. Orlin there.', ['per Orlin']],
    [
      'The people in the room were Paula Butler Rebecca Ratcliff Larry Lewis as always.',
      ['per Paula Butler', 'per Rebecca Ratcliff', 'per Larry Lewis'],
    ],
    ['The foreign minister of Malawi, Director-General José Alves, left.', ['loc Malawi', 'per José Alves']],
    ['Secretary of State Anna Keller is absent.', ['per Anna Keller']],
    ['On Monday Kim Seong-jong arrived.', ['per Kim Seong-jong']],
    ['Former German chancellor Angela Merkel spoke.', ['gro German', 'per Angela Merkel']],
  ])('leaves the title off a person: %s', (text, expected) => expect(rules(text)).toEqual(expected));

  it.each([
    ['They visited Malawi, Namibia and Zambia.', ['loc Malawi', 'loc Namibia', 'loc Zambia']],
    ['Talks in Geneva began.', ['loc Geneva']],
    ['Rain fell in the northern Ostrava region today.', ['loc Ostrava']],
    ['Fighting reached the city of Belmora.', ['loc Belmora']],
    ['Floods hit South Kivu and North Korea.', ['loc South Kivu', 'loc North Korea']],
    ['The U.S.-brokered talks stalled.', ['loc U.S.']],
    ['A US-led push failed.', ['loc US']],
  ])('finds places: %s', (text, expected) => expect(rules(text)).toEqual(expected));

  it.each([
    ['The Reserve Bank of Australia raised rates.', ['org Reserve Bank of Australia']],
    ['He works at the Ministry of Foreign Affairs.', ['org Ministry of Foreign Affairs']],
    ['It was bought by Norvik Holdings Ltd on Friday.', ['org Norvik Holdings Ltd']],
    ["It went to Uganda's Supreme Court of Appeal.", ["org Uganda's Supreme Court of Appeal"]],
    ['The donation came from Qatar Charity.', ['org Qatar Charity']],
    ['Officials at the White House and the Kremlin agreed.', ['org White House', 'org Kremlin']],
  ])('finds organisations whole: %s', (text, expected) => expect(rules(text)).toEqual(expected));

  it.each([
    'In April the march began.',
    'The Board met on Tuesday.',
    'Asked about it, she laughed.',
    'Nothing was said. Achieving peace is hard. Peace matters, and achieving it matters more.',
    'The Prime Minister resigned.',
    'Who knows what we owe?',
    'BREAKING NEWS FROM ALL OVER THE PLACE',
  ])('tags nothing in: %s', (text) => expect(rules(text)).toEqual([]));

  it('does not take an administration for its head', () => {
    expect(rules('Paul Orlov met the Orlov administration.')).toEqual(['per Paul Orlov']);
  });

  it('reads a surname by the full name elsewhere', () => {
    expect(rules('Jana Velm won. Later Velm said little.')).toEqual(['per Jana Velm', 'per Velm']);
  });

  it('lets a person overrule a place of the same name', () => {
    expect(rules('Robert Houston sang. Houston said he was tired.')).toEqual(['per Robert Houston', 'per Houston']);
  });

  it('reads nationalities as groups, and the name after them', () => {
    expect(rules('Russian President Vladimir Putin and Ukrainian officials met.')).toEqual([
      'gro Russian',
      'per Vladimir Putin',
      'gro Ukrainian',
    ]);
  });

  it('runs no name over a line end', () => {
    expect(rules('He met Anna\nKeller Street is long.')).not.toContain('per Anna\nKeller');
  });

  it.each([
    [german, 'Der Präsident Frank Weber reiste nach Österreich.', ['per Frank Weber', 'loc Österreich']],
    [german, 'Der Hund schläft in der Küche neben dem Tisch.', []],
    [german, 'Die Befragung von Wählern und der Anstieg der Meldezahlen überraschten.', []],
    [german, 'Gestern kam Ursula von der Weide.', ['per Ursula von der Weide']],
    [german, 'Gestern kam der Bundesgeschäftsführer Leif Meller.', ['per Leif Meller']],
    [german, 'Gestern kam HSC-Trainer Martin Rabin.', ['per Martin Rabin']],
    [french, 'Le président Emmanuel Macron est arrivé en Allemagne.', ['per Emmanuel Macron', 'loc Allemagne']],
    [spanish, 'La ministra Carmen Ruiz viajó a Alemania.', ['per Carmen Ruiz', 'loc Alemania']],
  ])('serves other languages ($name)', (pack, text, expected) => {
    expect(show(text, ruleTagger(pack))).toEqual(expected);
  });

  it('says nothing without name words', () => {
    const { names: _, ...rest } = english;
    expect(show('Anna Keller left.', ruleTagger(rest))).toEqual([]);
  });

  it('carries identifiers of countries', () => {
    const [span] = ruleTagger(english).tag(documentOf('Rain in Ukraine.'));
    expect(span).toMatchObject({ name: 'Ukraine', identifiers: { iso3166: 'UA' } });
  });
});

describe('gazetteerTagger', () => {
  const tagger = gazetteerTagger([
    { name: 'Acme', type: 'organization' },
    { name: 'Acme Rocket Works', type: 'organization', aliases: ['ARW'], identifiers: { wikidata: 'Q1' } },
    { name: 'widget', type: 'product' },
    { name: 'eXact', type: 'product', caseSensitive: true },
    { name: 'MV Tern', type: 'product', aliases: ['the Tern'] },
  ]);
  it.each([
    ['Acme Rocket Works and Acme.', ['org Acme Rocket Works', 'org Acme']],
    ["ARW's widget", ['org ARW', 'pro widget']],
    ['an acme of skill, arw', []],
    ['Acmes', []],
    ['eXact, Exact', ['pro eXact']],
    ['The Tern left, and the tern flew.', ['pro The Tern']],
  ])('%s', (text, expected) => expect(show(text, tagger)).toEqual(expected));
  it('gives the canonical name and identifiers', () => {
    expect(tagger.tag(documentOf('ARW'))[0]).toMatchObject({
      name: 'Acme Rocket Works',
      identifiers: { wikidata: 'Q1' },
    });
  });
});

describe('what cannot be meant', () => {
  it.each([
    [[{ name: ' ', type: 'person' }], 'Expected `entries[0]` to have a name'],
    [[{ name: 'Acme', type: 'organization', aliases: [''] }], 'Expected `entries[0]` to have a name'],
    [[{ name: 'Acme', type: 'animal' }], 'Expected `entries[0].type` to be one of person'],
  ])('is refused as an entry: %j', (entries, message) =>
    expect(() => gazetteerTagger(entries as GazetteerEntry[])).toThrow(message),
  );

  it.each([
    [undefined, {}, 'Expected `text` to be a string'],
    ['Ana', { models: {} }, 'Expected `models` to be an array of models'],
    ['Ana', { taggers: [{}] }, 'Expected `taggers[0]` to be one of taggers'],
    ['Ana', { lang: 'en' }, 'Unknown option `lang`; findEntities takes language'],
  ])('is refused by findEntities: %j %j', (text, options, message) =>
    expect(() => findEntities(text as string, options as FindEntitiesOptions)).toThrow(message),
  );
});

describe('grammarTagger', () => {
  it.each([
    ['It cost $2.4 million (US$3 bn).', ['mon $2.4 million', 'mon US$3 bn']],
    ['for 30 euros or 1,200 €', ['mon 30 euros', 'mon 1,200 €']],
    ['$3–5 million, or €5 Mio. and £1.2bn', ['mon $3–5 million', 'mon €5 Mio.', 'mon £1.2bn']],
    ['from $2 million to $3 million', ['mon $2 million to $3 million']],
    [
      '1.2bn euros, 500 Millionen Euro, 3 millions d’euros',
      ['mon 1.2bn euros', 'mon 500 Millionen Euro', 'mon 3 millions d’euros'],
    ],
    ['5 millones de dólares y 20 € más', ['mon 5 millones de dólares', 'mon 20 €']],
    ['half a million dollars, two billion euros', ['mon half a million dollars', 'mon two billion euros']],
    ['Rs 500 crore, USD 5m and CHF 3’000', ['mon Rs 500 crore', 'mon USD 5m', 'mon CHF 3’000']],
    ['up 3.5%, or 4 per cent', ['per 3.5%', 'per 4 per cent']],
    ['3 to 5 percent, 3-5%, fünf Prozent', ['per 3 to 5 percent', 'per 3-5%', 'per fünf Prozent']],
    ['300 kilometres, 5 km, a 12-mile run', ['qua 300 kilometres', 'qua 5 km', 'qua 12-mile']],
    ['40,000 tonnes at −5 °C', ['qua 40,000 tonnes', 'qua −5 °C']],
    ['80.000 Quadratmeter und 20 Tonnen', ['qua 80.000 Quadratmeter', 'qua 20 Tonnen']],
    ['a million reasons, 5 members, the 80s', []],
    ['one hundred people won 3 games', []],
    ['write to a.b@example.org.', ['ema a.b@example.org']],
    ['see https://example.org/a?b=1.', ['url https://example.org/a?b=1']],
    ['as example-post.de reports', ['dom example-post.de']],
    ['in 2024, 5 men and e.g. that', []],
    ['a sentence.In the next', []],
  ])('%s', (text, expected) => expect(grammar(text)).toEqual(expected));
});

describe('workTagger', () => {
  it.each([
    ['She starred in the film “Harbour Lights” last year.', ['wor Harbour Lights']],
    ['His novel, "The Long Winter," sold well.', ['wor The Long Winter']],
    ['The song called “Rain” is new.', ['wor Rain']],
    ['He said of the film: “It was a very long day for all of us who made it, and I am glad that it is over.”', []],
    ['They called it “Rain”, of all things.', []],
    ['The show “ends here” he said.', []],
  ])('%s', (text, expected) => expect(show(text, workTagger(english))).toEqual(expected));
  it('reads other languages', () => {
    expect(show('Der Roman „Am Hafen“ erschien gestern.', workTagger(german))).toEqual(['wor Am Hafen']);
    expect(show('Le film « Le Port » sort demain.', workTagger(french))).toEqual(['wor Le Port']);
  });
});

describe('productTagger', () => {
  it.each([
    ['The iPhone 15 Pro costs more than a Galaxy S24 Ultra.', ['pro iPhone 15 Pro', 'pro Galaxy S24 Ultra']],
    [
      'Two F-35 jets and an A320neo landed; a Boeing 737 MAX did not.',
      ['pro F-35', 'pro A320neo', 'pro Boeing 737 MAX'],
    ],
    ['Windows were broken in 2024; Galaxy clusters and F1 too.', []],
    ['Route A-31, page B-2a', []],
  ])('%s', (text, expected) => expect(show(text, productTagger())).toEqual(expected));
});
