import { expect, test } from 'vitest';
import { shownTitle, takeHeadline } from '../../src/metadata/headline.ts';
import { page, prose } from './page.ts';

const kept = (title: string | null, ...lines: string[]) => {
  const tree = page(lines);
  takeHeadline(tree, shownTitle(tree, title));
  return tree.children.filter(({ verdict }) => verdict?.kept).map(({ value }) => value);
};

test('the line of the title above the body leaves it', () =>
  expect(kept('Boats go out again', '= BOATS GO OUT AGAIN', `= ${prose}`)).toEqual([prose]));

test('below the first prose it is a line of the body', () =>
  expect(kept('Boats go out again', `= ${prose}`, '= Boats go out again')).toEqual([prose, 'Boats go out again']));

test('a text that is nothing else keeps it', () =>
  expect(kept('Boats go out again', '= Boats go out again')).toEqual(['Boats go out again']));

test('the verdict says why', () => {
  const tree = page(['= Boats go out again', `= ${prose}`]);
  takeHeadline(tree, shownTitle(tree, 'Boats go out again'));
  const { verdict } = tree.children[0]!;
  expect(verdict).toMatchObject({ kept: false, role: 'headline', reason: 'title' });
  expect(verdict!.score).toBe(-7);
});
