import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Columns } from '../../src/boilerplate/columns.ts';
import { groupsAsked } from '../../src/boilerplate/features/group.ts';

const kinds = ['float64', 'float32', 'int32', 'uint16', 'uint8', 'int8'] as const;

test('columns begin with zeros, and none writes into another', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...kinds), fc.nat(3000)), { maxLength: 60 }), (wanted) => {
      const columns = new Columns();
      const made = wanted.map(([kind, length], i) => {
        const column = columns[kind](length);
        expect(column).toHaveLength(length);
        expect(column.every((value) => value === 0)).toBe(true);
        return column.fill(i + 1);
      });
      made.forEach((column, i) => {
        expect(column.every((value) => value === i + 1)).toBe(true);
      });
    }),
    { numRuns: 30 },
  );
});

test('short columns share their memory, a long one has its own', () => {
  const columns = new Columns();
  const [first, long, second] = [columns.int32(10), columns.int32(5000), columns.uint8(3)];
  expect(second.buffer).toBe(first.buffer);
  expect(long.buffer.byteLength).toBe(20_000);
});

test('of groups of features those are measured that somebody asks of, each in its place', () => {
  const groups = [{ names: ['a', 'b'] }, { names: ['c'] }, { names: ['d', 'e', 'f'] }];
  const places = (asked?: number[]) =>
    groupsAsked(groups, asked && Uint16Array.from(asked)).map(({ group, place }) => [group.names[0], place]);
  expect(places()).toEqual([
    ['a', 0],
    ['c', 2],
    ['d', 3],
  ]);
  expect(places([1, 5])).toEqual([
    ['a', 0],
    ['d', 3],
  ]);
  expect(places([])).toEqual([]);
});
