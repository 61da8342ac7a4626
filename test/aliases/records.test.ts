import { describe, expect, it } from 'vitest';
import { linkEntities } from '../../src/entities.ts';
import { parseArticle } from '../../src/index.ts';
import type { Entity } from '../../src/schema/index.ts';
import { entity } from '../write/records.ts';

const person = (name: string, more?: Partial<Entity>) => entity('person', name, more);
const organization = (name: string, more?: Partial<Entity>) => entity('organization', name, more);
const location = (name: string, more?: Partial<Entity>) => entity('location', name, more);

/** Each argument is a record: names, or whole entities. */
const link = (...records: (string | Entity)[][]) =>
  linkEntities(records.map((list) => ({ entities: list.map((one) => (typeof one === 'string' ? person(one) : one)) })));
const show = (...records: (string | Entity)[][]) =>
  link(...records).map(({ name, records: found }) => `${name} ${found.map(({ index }) => index).join()}`);

describe('linkEntities', () => {
  it.each([
    [[['Anna Keller'], ['Anna Keller']], ['Anna Keller 0,1']],
    [[['Volodymyr Zelensky'], ['Wolodymyr Selenskyj'], ['Volodymyr Zelenskyy']], ['Volodymyr Zelenskyy 0,1,2']],
    [[['Anna Keller'], ['Keller']], ['Anna Keller 0,1']],
    [[['Ursula von der Leyen'], ['von der Leyen']], ['Ursula von der Leyen 0,1']],
    [[['Steve Witkoff'], ['Steven Witkoff']], ['Steven Witkoff 0,1']],
    [[['Donald J. Trump'], ['Donald Trump'], ['D. Trump']], ['Donald J. Trump 0,1,2']],
    [[[organization('Norvik Ltd')], [organization('Norvik')]], ['Norvik Ltd 0,1']],
    [[[organization('The Hague Group')], [organization('Hague Group')]], ['The Hague Group 0,1']],
    [
      [[organization('European Union', { aliases: ['EU'] })], [organization('EU')], [organization('European Union')]],
      ['European Union 0,1,2'],
    ],
    [
      [
        [location('Kiev', { identifiers: { geonames: '703448' } })],
        [location('Kyiv', { identifiers: { geonames: '703448' } })],
      ],
      ['Kiev 0,1'],
    ],
  ])('joins %j', (records, expected) => expect(show(...records)).toEqual(expected));

  it.each([
    [
      [['Bill Clinton'], ['Hillary Clinton'], ['Clinton']],
      ['Bill Clinton 0', 'Hillary Clinton 1', 'Clinton 2'],
    ],
    [
      [['Donald Trump'], ['Donald Trump Jr.']],
      ['Donald Trump 0', 'Donald Trump Jr. 1'],
    ],
    [
      [['George W. Bush'], ['George H. W. Bush']],
      ['George W. Bush 0', 'George H. W. Bush 1'],
    ],
    [
      [['Anna Keller'], ['Annabelle Keller'], ['A. Keller']],
      ['Anna Keller 0', 'Annabelle Keller 1', 'A. Keller 2'],
    ],
    [
      [['Maria Keller'], ['Mario Keller'], ['M. Keller']],
      ['Maria Keller 0', 'Mario Keller 1', 'M. Keller 2'],
    ],
    [
      [
        [entity('person', 'Sam Moss', { roles: ['spokesman'] })],
        [entity('person', 'Sam Moss', { roles: ['spokeswoman'] })],
      ],
      ['Sam Moss 0', 'Sam Moss 1'],
    ],
    [
      [
        [location('Paris', { identifiers: { geonames: '2988507' } })],
        [location('Paris', { identifiers: { geonames: '4717560' } })],
      ],
      ['Paris 0', 'Paris 1'],
    ],
    [
      [
        [organization('African Mining Agency', { aliases: ['AMA'] })],
        [organization('American Music Academy', { aliases: ['AMA'] })],
        [organization('AMA')],
      ],
      ['African Mining Agency 0', 'American Music Academy 1', 'AMA 2'],
    ],
    [
      [[organization('Congo')], [location('Congo')]],
      ['Congo 0', 'Congo 1'],
    ],
    [[[entity('percent', '5 %')], [entity('percent', '5 %')]], []],
  ])('keeps apart %j', (records, expected) => expect(show(...records)).toEqual(expected));

  it('gives ids, aliases, roles and where each record has the entity', () => {
    const [first] = link(
      [entity('person', 'Anna Keller', { aliases: ['Keller'], roles: ['mayor'] })],
      [],
      [entity('person', 'Keller', { roles: ['former mayor'] })],
    );
    expect(first).toEqual({
      id: 'person:anna-keller',
      name: 'Anna Keller',
      type: 'person',
      aliases: ['Keller'],
      roles: ['mayor', 'former mayor'],
      identifiers: {},
      records: [
        { index: 0, entity: 'person:Anna Keller', mentions: 0 },
        { index: 2, entity: 'person:Keller', mentions: 0 },
      ],
    });
  });

  it('gives two of one name two ids', () => {
    const linked = link(
      [entity('person', 'Sam Moss', { roles: ['king'] })],
      [entity('person', 'Sam Moss', { roles: ['queen'] })],
    );
    expect(linked.map(({ id }) => id)).toEqual(['person:sam-moss', 'person:sam-moss-2']);
  });

  it('joins over whole articles', () => {
    const records = [
      'Ana Ruiz met ministers in Geneva on Tuesday to speak about the ferry, officials of both sides said after the talks.',
      'Reporters asked President Ruiz about it in Geneva, and she said that the ferry would run again by the end of the month.',
    ].map((text) => parseArticle(text));
    expect(linkEntities(records).find(({ type }) => type === 'person')).toMatchObject({
      name: 'Ana Ruiz',
      records: [{ index: 0 }, { index: 1 }],
    });
  });

  it('takes the same time for each record, however many', () => {
    const records = (count: number) =>
      Array.from({ length: count }, (_, index) => [`Person${index % 997} Name${index % 1009}`, `Name${index % 1009}`]);
    const time = (count: number) => {
      const list = records(count);
      const before = performance.now();
      link(...list);
      return performance.now() - before;
    };
    time(500);
    expect(time(16_000) / time(2_000)).toBeLessThan(40);
  });
});
