import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNames } from '../../src/metadata/names.ts';
import { packs } from './page.ts';

const names = (text: string) => readNames(text, packs).map(({ name }) => name);
const kinds = (text: string) => readNames(text, packs).map(({ kind }) => kind);

describe('names in a byline', () => {
  test.each<[string, string[]]>([
    ['By Ann Lee', ['Ann Lee']],
    ['Written by: Ann Lee', ['Ann Lee']],
    ['By Ann Lee and Bo Chan', ['Ann Lee', 'Bo Chan']],
    ['Ann Lee, Bo Chan & Cy Dorn', ['Ann Lee', 'Bo Chan', 'Cy Dorn']],
    ['Von Ann Lee und Bo Chan', ['Ann Lee', 'Bo Chan']],
    ['Par Ann Lee', ['Ann Lee']],
    ['Por Ann Lee y Bo Chan', ['Ann Lee', 'Bo Chan']],
    ['Ann Lee (a.lee@example.org)', ['Ann Lee']],
    ['Ann Lee a.lee@example.org'.replace('a.lee', ''), ['Ann Lee']],
    ['K.Sutter--VB', ['K.Sutter']],
    ['Ann Lee Senior Editor', ['Ann Lee']],
    ['Ann LeePublished: December 3', ['Ann Lee']],
    ['Ann Lee DAILY POST NETWORK', ['Ann Lee']],
    ['Ann Lee Facebook', ['Ann Lee']],
    ['Journalist', []],
    ['Ann Lee Journalist', ['Ann Lee']],
    ['von', []],
    ['Recipe tested by Ann Lee', ['Ann Lee']],
    ['Martin Luther King, Jr.', ['Martin Luther King, Jr.']],
    ['Ursula von der Leyen', ['Ursula von der Leyen']],
    ['ANN LEE and BO CHAN', ['ANN LEE', 'BO CHAN']],
    ['ByAnn Lee', ['Ann Lee']],
    ['DeAnn Lee', ['DeAnn Lee']],
    ['Field Level Media', ['Field Level Media']],
    ['Coldwater Daily Reporter', ['Coldwater Daily Reporter']],
    ['By Ann Lee, Harbour Staff Writer', ['Ann Lee']],
    ['Ann Lee, Chief Technology Officer, Head of Labs', ['Ann Lee']],
    ['By Ann Lee, Photos by Bo Chan', ['Ann Lee', 'Bo Chan']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));

  test.each([['December 3, 2025'], ['5:19 am'], ['https://example.org/ann'], ['Who wrote this?'], [''], ['—']])(
    'no name in %j',
    (text) => expect(names(text)).toEqual([]),
  );

  test('an agency and a desk are organisations, letters are initials', () => {
    expect(kinds('Reuters')).toEqual(['organization']);
    expect(kinds('Our newsroom')).toEqual(['organization']);
    expect(kinds('con')).toEqual(['initials']);
    expect(kinds('Ann Lee')).toEqual(['person']);
  });

  test('offsets show the name, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        for (const { name, start, end } of readNames(text, packs)) expect(text.slice(start, end)).toBe(name);
      }),
    );
  });
});
