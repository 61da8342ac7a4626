import { expect, test } from 'vitest';
import { Columns } from '../../src/boilerplate/columns.ts';
import { SharedVerdicts } from '../../src/boilerplate/shared-verdicts.ts';
import type { Evidence } from '../../src/schema/index.ts';
import type { Verdict } from '../../src/tree/index.ts';

const short: Evidence = { rule: 'prose', score: -2.4, note: '2 words' };
const longer: Evidence = { rule: 'prose', score: -2.4, note: '3 words' };
const verdict = (because: Evidence[], other: Partial<Verdict> = {}): Verdict => ({
  ...{ kept: false, role: 'boilerplate', score: -3, because, reason: 'labeller', value: undefined },
  ...other,
});

// The same of all: what they say has to tell them apart.
const hash = 7;

test('what says the same is one verdict', () => {
  const shared = new SharedVerdicts(3, new Columns());
  const first = shared.of(verdict([short]), hash);
  expect(shared.of(verdict([short]), hash)).toBe(first);
  expect(shared.of(verdict([longer]), hash)).not.toBe(first);
});

test.each<Partial<Verdict>>([
  { kept: true },
  { role: 'related' },
  { score: -3.01 },
  { reason: 'prose' },
  { value: 'AFP' },
  { because: [short, longer] },
  { because: [{ ...short }] },
])('what differs in %j is not', (other) => {
  const shared = new SharedVerdicts(3, new Columns());
  const first = shared.of(verdict([short]), hash);
  const second = shared.of(verdict([short], other), hash);
  expect(second).not.toBe(first);
  expect(second).toMatchObject(other);
});
