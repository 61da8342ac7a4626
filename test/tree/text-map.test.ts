import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  appendMap,
  block,
  emptyMap,
  joinBlocks,
  linearBlock,
  linearMap,
  origin,
  originOfProse,
  pushRun,
  sliceBlock,
  sliceMap,
  type TextMap,
} from '../../src/tree/index.ts';

/** A map of pieces `[decoded, written]` that stand in the source one after the other. */
function read(pieces: readonly (readonly [string, string])[]): { source: string; text: string; map: TextMap } {
  const map = emptyMap();
  let source = '';
  let text = '';
  for (const [decoded, written] of pieces) {
    pushRun(map, decoded.length, source.length, source.length + written.length);
    source += written;
    text += decoded;
  }
  return { source, text, map };
}

const carets = (source: string, { start, end }: { start: number; end: number }) =>
  `${source}\n${' '.repeat(start)}${'^'.repeat(end - start)}`;

describe('origin', () => {
  const { source, text, map } = read([
    ['R ', 'R '],
    ['&', '&amp;'],
    [' D', ' D'],
    [' ', '  \r\n '],
    ['x', 'x'],
    ['fi', '&#xFB01;'],
  ]);
  const draws = (word: string, drawing: string) =>
    test(JSON.stringify(word), () => {
      const at = text.indexOf(word);
      // White space of the source is drawn as a dot, so that the line ends of it do not break the drawing.
      expect(carets(source.replace(/\s/g, '.'), origin(map, at, at + word.length))).toBe(
        `R.&amp;.D.....x&#xFB01;\n${drawing}`,
      );
    });
  draws('R', '^');
  draws('&', '  ^^^^^');
  draws('D', '        ^');
  draws('& D', '  ^^^^^^^');
  draws('D x', '        ^^^^^^^');
  draws('fi', '               ^^^^^^^^');
  draws(text, '^^^^^^^^^^^^^^^^^^^^^^^');

  test('a cut through a reference says that it is not exact', () => {
    expect(origin(map, text.length - 1, text.length)).toEqual({ start: 15, end: 23, exact: false });
    expect(origin(map, text.length - 2, text.length)).toEqual({ start: 15, end: 23 });
  });

  test('an empty map has no exact place', () =>
    expect(origin(emptyMap(), 0, 0)).toEqual({ start: 0, end: 0, exact: false }));
});

test('runs that go on linearly are one run', () => {
  const map = emptyMap();
  pushRun(map, 2, 5, 7);
  pushRun(map, 3, 7, 10);
  expect(map).toEqual(linearMap(5, 5));
  pushRun(map, 0, 10, 12);
  expect(map.length).toBe(5);
  pushRun(map, 1, 12, 13);
  expect(map.more).toEqual([5, 12, 13]);
});

const piece = fc.oneof(
  fc.string({ minLength: 1, maxLength: 4 }).map((text) => [text, text] as const),
  fc.constantFrom(['&', '&amp;'] as const, [' ', ' \r\n '] as const, ['ab', '&ab;'] as const, ['\n', '\r\n'] as const),
);

test('what origin shows of a stretch holds what it shows of any part', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1 }), fc.nat(), fc.nat(), (pieces, a, b) => {
      const { source, text, map } = read(pieces);
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((one, other) => one - other) as [
        number,
        number,
      ];
      if (start === end) return;
      const whole = origin(map, start, end);
      expect(whole.start).toBeLessThan(whole.end);
      expect(whole.end).toBeLessThanOrEqual(source.length);
      for (let at = start; at < end; at++) {
        const one = origin(map, at, at + 1);
        expect(one.start).toBeGreaterThanOrEqual(whole.start);
        expect(one.end).toBeLessThanOrEqual(whole.end);
      }
    }),
  );
});

test('a sliced map shows what the whole map shows', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1 }), fc.nat(), fc.nat(), (pieces, a, b) => {
      const { text, map } = read(pieces);
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((one, other) => one - other) as [
        number,
        number,
      ];
      const part = sliceMap(map, start, end);
      expect(part.length).toBe(end - start);
      for (let at = start; at < end; at++) {
        const { start: from, end: to } = origin(map, at, at + 1);
        expect(origin(part, at - start, at - start + 1)).toMatchObject({ start: from, end: to });
      }
    }),
  );
});

test('two halves of a map, joined, are the map', () => {
  fc.assert(
    fc.property(fc.array(piece), fc.array(piece), (left, right) => {
      const whole = read([...left, ...right]);
      const front = read(left);
      const joined = front.map;
      const back = emptyMap();
      let at = front.source.length;
      for (const [decoded, written] of right) {
        pushRun(back, decoded.length, at, at + written.length);
        at += written.length;
      }
      appendMap(joined, back);
      expect(joined).toEqual(whole.map);
    }),
  );
});

describe('blocks', () => {
  const source = 'xx Talks  resume. ';
  const talks = linearBlock('paragraph', 'Talks  resume. ', 3);
  const cut = (start: number, end: number) => sliceBlock(talks, start, end);

  test('a block knows its place', () =>
    expect(source.slice(talks.place.start, talks.place.end)).toBe('Talks  resume. '));
  test('a slice is trimmed', () => {
    expect(cut(5, 15)).toMatchObject({ value: 'resume.', place: { start: 10, end: 17 } });
    expect(cut(0, 6)).toMatchObject({ value: 'Talks', place: { start: 3, end: 8 } });
  });
  test('of white space nothing is left', () => expect(cut(5, 7)).toBeNull());
  test('of nothing nothing is left', () => expect(cut(4, 4)).toBeNull());

  test('links are cut with the text, and dropped where they stand outside', () => {
    const linked = {
      ...talks,
      links: [
        { start: 0, end: 9, url: 'a' },
        { start: 9, end: 13, url: 'b' },
      ],
    };
    expect(sliceBlock(linked, 7, 9)?.links).toEqual([{ start: 0, end: 2, url: 'a' }]);
    expect(sliceBlock(linked, 7, 14)?.links).toEqual([
      { start: 0, end: 2, url: 'a' },
      { start: 2, end: 6, url: 'b' },
    ]);
  });
});

describe('prose', () => {
  const first = linearBlock('paragraph', 'Talks resume', 2);
  const { map, text } = read([
    ['R', 'R'],
    ['&', '&amp;'],
    ['D', 'D'],
  ]);
  const second = block('paragraph', text, {
    ...map,
    from: map.from + 20,
    to: map.to + 20,
    more: map.more!.map((at, index) => (index % 3 === 0 ? at : at + 20)),
  });
  const prose = joinBlocks([first, second]);

  test('blocks stand a blank line apart', () => expect(prose.text).toBe('Talks resume\n\nR&D'));
  test('each block stands where it says', () =>
    expect(prose.blocks.map(({ value }, i) => prose.text.indexOf(value, prose.starts[i]))).toEqual(prose.starts));
  test('offsets lead to the source', () => {
    expect(originOfProse(prose, 6, 12)).toEqual({ start: 8, end: 14 });
    expect(originOfProse(prose, 15, 16)).toEqual({ start: 21, end: 26 });
  });
  test('the blank line is what lies between', () =>
    expect(originOfProse(prose, 12, 14)).toEqual({ start: 14, end: 20 }));
  test('across the blank line, and a part of it', () => {
    expect(originOfProse(prose, 7, 15)).toEqual({ start: 9, end: 21 });
    expect(originOfProse(prose, 7, 13)).toEqual({ start: 9, end: 20, exact: false });
    expect(originOfProse(prose, 13, 16)).toEqual({ start: 14, end: 26, exact: false });
  });
  test('no blocks, no prose', () => expect(joinBlocks([])).toMatchObject({ text: '', blocks: [] }));
});
