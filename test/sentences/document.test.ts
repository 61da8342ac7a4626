import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LanguagePack } from '../../src/languages/index.ts';
import { english, french, german, languages } from '../../src/preset.ts';
import { readDocument } from '../../src/sentences/index.ts';

const sentences = (text: string, pack: LanguagePack | null) =>
  readDocument(text, pack).sentences.map(({ start, end }) => text.slice(start, end));
const tokens = (text: string, pack: LanguagePack | null = english) =>
  readDocument(text, pack).sentences.flatMap((sentence) => sentence.tokens.map((token) => token.text));

const are = (pack: LanguagePack | null, ...wanted: string[]) =>
  test(`${pack?.code}: ${wanted.join(' | ')}`, () => expect(sentences(wanted.join(' '), pack)).toEqual(wanted));

describe('sentences', () => {
  are(english, 'The wall fell.', 'Nobody saw it!', 'Who would?');
  are(english, 'Dr. Ruiz met Mr. Hara at 5 p.m. on Jan. 3 in Washington.', 'He left.');
  are(english, 'The U.S. Senate sat in St. Louis.', 'It rose 1.5 percent.');
  are(english, '“We are ready,” she said.', '“Never.”');
  are(german, 'Am 3. März kam Dr. Köhler bzw. ihr Vertreter.', 'Er ging.');
  are(french, 'M. Ruiz est arrivé.', 'Il est parti.');
  are(null, 'Uno.', 'Dos.');
  are(english);

  test('a line end ends a sentence, single or double', () =>
    expect(sentences('One line\nanother line\n\nA third. A fourth', english)).toEqual([
      'One line',
      'another line',
      'A third.',
      'A fourth',
    ]));
});

describe('tokens', () => {
  const is = (text: string, ...wanted: string[]) => test(text, () => expect(tokens(text)).toEqual(wanted));
  is('Ana’s wall', 'Ana', '’s', 'wall');
  is("the workers' wall", 'the', 'workers', "'", 'wall');
  is('3.5% of $4', '3.5', '%', 'of', '$', '4');
  is('well-known', 'well-known');
  is('“Yes,” (he) said…', '“', 'Yes', ',', '”', '(', 'he', ')', 'said', '…');
  test('say what they are', () =>
    expect(readDocument('Yes, 5%', english).sentences[0]!.tokens.map(({ kind }) => kind)).toEqual([
      'word',
      'punctuation',
      'word',
      'symbol',
    ]));
});

test('the language is that of the pack, unless told', () => {
  expect(readDocument('a', german).language).toBe('de');
  expect(readDocument('a', null).language).toBeNull();
  expect(readDocument('a', null, 'nl').language).toBe('nl');
});

test('for any text, tokens stand in order, apart, in their sentence, and show what they say', () => {
  const piece = fc.oneof(
    fc.constantFrom('Dr. Ruiz ', 'Ana’s ', 'said. ', '“No!” ', '\n', '1.5% ', 'z. B. ', '😀 ', '...'),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), fc.constantFrom(null, ...languages.slice(0, 4)), (pieces, pack) => {
      const text = pieces.join('');
      let reached = 0;
      for (const sentence of readDocument(text, pack).sentences) {
        expect(sentence.start).toBe(sentence.tokens[0]!.start);
        expect(sentence.end).toBe(sentence.tokens.at(-1)!.end);
        expect(text.slice(sentence.start, sentence.end)).not.toContain('\n');
        for (const token of sentence.tokens) {
          expect(token.start).toBeGreaterThanOrEqual(reached);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          reached = token.end;
        }
      }
    }),
  );
});

test('no letter or digit is outside of all tokens', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Dr. Ruiz', 'Ana’s', '1.5', 'said.', 'Ülkü', ' ', '\n', '"', '东京'), { maxLength: 20 }),
      (pieces) => {
        const text = pieces.join(' ');
        const read = readDocument(text, english).sentences.flatMap((sentence) =>
          sentence.tokens.map((token) => token.text),
        );
        const letters = (from: string) => from.replace(/[^\p{L}\p{N}]/gu, '');
        expect(letters(read.join(''))).toBe(letters(text));
      },
    ),
  );
});

test('a line of any length is read to its end, sentence by sentence', () => {
  const line = 'Dr. Ruiz met Jo Hara in Elbmouth. '.repeat(2000).trim();
  expect(new Set(sentences(line, english))).toEqual(new Set(['Dr. Ruiz met Jo Hara in Elbmouth.']));
  const words = `${'word '.repeat(5000)}${'x'.repeat(20_000)}${'😀'.repeat(9000)}`;
  expect(tokens(words).join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
  expect(tokens(words).join('')).not.toMatch(/(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/);
});
