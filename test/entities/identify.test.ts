import { describe, expect, it } from 'vitest';
import { findMentions, identify, ruleTagger } from '../../src/entities/index.ts';
import { german } from '../../src/languages/de/index.ts';
import { english } from '../../src/languages/en/index.ts';
import { documentOf } from './document.ts';

const ids = (text: string, pack = english): string[] => {
  const document = documentOf(text);
  return identify(document, findMentions(document, [ruleTagger(pack)]), pack)
    .filter(({ identifiers }) => identifiers)
    .map(({ start, end, identifiers }) => `${text.slice(start, end)} ${Object.entries(identifiers!).join()}`);
};

describe('identify', () => {
  it.each([
    ['Rain fell in Ukraine and in Japan.', ['Ukraine iso3166,UA', 'Japan iso3166,JP']],
    ['They left Kiev. Later Kyiv answered.', ['Kiev geonames,703448', 'Kyiv geonames,703448']],
    ['Rain fell in Paris.', ['Paris geonames,2988507']],
    ['The UN and NATO met.', ['UN wikidata,Q1065', 'NATO wikidata,Q7184']],
  ])('links what is certain: %s', (text, expected) => expect(ids(text)).toEqual(expected));

  it.each([
    ['Rain fell in Birmingham.', []],
    ['Rain fell in Paris, Texas.', []],
    ['Rain fell in Birmingham, Alabama.', ['Birmingham geonames,4049979']],
    ['Rain fell in Birmingham, England.', ['Birmingham geonames,2655603']],
    ['American officials met in Geneva.', []],
    ['Swiss and American officials met in Geneva.', ['Geneva geonames,2660646']],
    ['British officials met in Birmingham.', ['Birmingham geonames,2655603']],
    ['Rain fell in Tripoli, Lebanon.', ['Tripoli geonames,266826', 'Lebanon iso3166,LB']],
    ['Libyan officials met in Tripoli.', ['Tripoli geonames,2210247']],
    ['Rain fell in London, Ontario.', ['London geonames,6058560']],
  ])('asks for support where a name is shared: %s', (text, expected) => expect(ids(text)).toEqual(expected));

  it.each([
    ['Rain fell in Georgia.', ['Georgia iso3166,GE']],
    ['Rain fell in Georgia and in Alabama.', []],
    ['Georgian officials of Georgia met US envoys.', ['Georgia iso3166,GE', 'US iso3166,US']],
  ])('takes Georgia for the country only where it is: %s', (text, expected) => expect(ids(text)).toEqual(expected));

  it('knows the names of the language', () => {
    expect(ids('Regen in Moskau und in Österreich.', german)).toEqual([
      'Moskau geonames,524901',
      'Österreich iso3166,AT',
    ]);
  });

  it("identifies another tagger's names", () => {
    const text = 'In Kiev and Ukraine';
    const at = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length });
    const spans = ['Kiev', 'Ukraine'].map((word) => ({ ...at(word), type: 'location' as const, score: 1, rule: 'x' }));
    expect(identify(documentOf(text), spans).map(({ name }) => name)).toEqual(['Kyiv', 'Ukraine']);
  });
});
