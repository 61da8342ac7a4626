import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countWords,
  hash,
  kindAt,
  letter,
  number,
  runEnd,
  smallHash,
  space,
  unspaced,
  upper,
  WordHashes,
  WordKinds,
} from '../../src/characters/index.ts';

const classes: [string, number, RegExp][] = [
  ['letter', letter, /\p{L}/u],
  ['number', number, /\p{N}/u],
  ['upper', upper, /\p{Lu}/u],
  ['space', space, /\s/u],
  ['unspaced', unspaced, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u],
];

describe('kindAt', () => {
  test.each(classes)('%s is what the expression says of every character', (_, bit, pattern) => {
    for (let code = 0; code <= 0x32000; code++) {
      const character = String.fromCodePoint(code);
      const said = pattern.test(character);
      for (let at = 0; at < character.length; at++)
        if (((kindAt(character, at) & bit) !== 0) !== said) expect.fail(`U+${code.toString(16)} at ${at}`);
    }
  });

  test('half a pair is nothing, and the next text finds its pairs whole', () => {
    expect(kindAt('\ud835', 0)).toBe(kindAt('\udc00', 0));
    expect(kindAt('\ud835\udc00', 0) & letter).toBe(letter);
    expect(kindAt('a\udc00', 1) & letter).toBe(0);
  });

  test('there is nothing beyond the text', () => {
    expect(kindAt('a', 1) & letter).toBe(0);
    expect(kindAt('a', -1) & letter).toBe(0);
  });
});

test('runEnd', () => {
  expect(runEnd('Ärger 12', 0, letter)).toBe(5);
  expect(runEnd('Ärger 12', 5, letter)).toBe(5);
});

test('countWords counts as the expression does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(countWords(text)).toBe(text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
    }),
  );
});

test('of the hashes of words, all are found and no others', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.array(fc.integer()), (held, others) => {
      const words = new WordHashes(held);
      for (const value of [...held, ...others, 0]) expect(words.has(value)).toBe(held.includes(value));
    }),
  );
});

test('each word has the bits that it was given, and others have none', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer(), fc.integer({ min: 1 }))), fc.array(fc.integer()), (held, others) => {
      const kinds = new Map(held);
      const words = new WordKinds(kinds);
      for (const value of [...kinds.keys(), ...others, 0]) expect(words.get(value)).toBe(kinds.get(value) ?? 0);
    }),
  );
});

test('smallHash is the hash of the small letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(9), (text, from) => {
      expect(smallHash(`${'·'.repeat(from)}${text}`, from, from + text.length)).toBe(hash(text.toLowerCase()) | 0);
    }),
  );
});
