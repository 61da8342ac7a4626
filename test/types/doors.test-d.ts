import { expectTypeOf, test } from 'vitest';
import { findTimes, type Time } from '../../src/dates.ts';
import { type EntityType, findEntities, type Place } from '../../src/entities.ts';

test('copydesk/dates finds what the record holds in times', () => {
  expectTypeOf(findTimes).parameter(0).toBeString();
  expectTypeOf(findTimes).returns.toEqualTypeOf<Time[]>();
  // @ts-expect-error: a reference date is an ISO string, so that it means the same in every time zone
  findTimes('', { referenceDate: new Date() });
});

test('copydesk/entities finds typed places', () => {
  expectTypeOf(findEntities('')[0]!).toExtend<{ text: string; type: EntityType; place: Place }>();
});
