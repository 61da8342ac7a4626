import fc from 'fast-check';
import { expect, it } from 'vitest';
import { outputNames } from '../../src/cli/output-names.ts';

const names = (...paths: string[]) => outputNames(paths, '.json');

it('takes the name of the file', () => {
  expect(names('x/page.html', '-', 'notes')).toEqual(['page.json', 'stdin.json', 'notes.json']);
});
it('takes along as many folders as tell files apart, for both', () => {
  expect(names('a/in.txt', 'b/in.txt')).toEqual(['a-in.json', 'b-in.json']);
  expect(names('a/x/in.txt', 'b/x/in.txt', 'c/out.txt')).toEqual(['a-x-in.json', 'b-x-in.json', 'out.json']);
});
it('counts where nothing tells them apart', () => {
  expect(names('in.txt', 'in.html', 'in.txt')).toEqual(['in.json', 'in-2.json', 'in-3.json']);
});
it('gives every input a name of its own, inside the folder', () => {
  const path = fc.array(fc.constantFrom('a', 'b', 'a-b', '..', '.', '', 'in.txt', 'in-2'), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(
      fc.array(
        path.map((parts) => parts.join('/')),
        { maxLength: 6 },
      ),
      (paths) => {
        const made = names(...paths);
        expect(new Set(made).size).toBe(paths.length);
        for (const name of made) expect(name).not.toMatch(/[\\/]|^\./);
      },
    ),
  );
});
