import { describe, expect, it } from 'vitest';
import { type LinkOptions, linkMentions } from '../../src/aliases/index.ts';
import { findMentions, ruleTagger } from '../../src/entities/index.ts';
import { english } from '../../src/languages/en/index.ts';
import type { EntityType, LinkedEntity } from '../../src/schema/index.ts';
import { documentOf } from '../entities/document.ts';

const link = (text: string, options: LinkOptions = { pack: english }): LinkedEntity[] => {
  const document = documentOf(text);
  return linkMentions(document, findMentions(document, [ruleTagger(english)]), options);
};
const show = (text: string): string[] => link(text).map(({ name, aliases }) => [name, ...aliases].join(' | '));
const named = (text: string, name: string): LinkedEntity | undefined =>
  link(text).find((entity) => entity.name === name);

describe('linkMentions', () => {
  it.each([
    ['Anna Keller spoke. Keller left. Then Anna said more.', ['Anna Keller | Keller | Anna']],
    ['Keller wins vote, Ms Keller said. Later Anna Keller spoke.', ['Anna Keller | Keller']],
    ["Peter J. Brown sang. Peter Brown's voice broke.", ['Peter J. Brown | Peter Brown']],
    [
      'Volodymyr Zelensky arrived. President Zelenskyy spoke. Wolodymyr Selenskyj left.',
      ['Volodymyr Zelensky | Zelenskyy | Wolodymyr Selenskyj'],
    ],
    ['Luis Moreno Keller spoke. Mr Moreno-Keller left.', ['Luis Moreno Keller | Moreno-Keller']],
    [
      'Jean-Claude Keller met Claude Moss. Claude left. Jean-Claude stayed.',
      ['Jean-Claude Keller | Jean-Claude', 'Claude Moss | Claude'],
    ],
    ['They left Kiev. Later Kyiv answered.', ['Kyiv | Kiev']],
    ['The African Mining Agency (AMA) met. The AMA agreed.', ['African Mining Agency | AMA']],
    [
      'The U.S. National Agency for Mining and Water Affairs (NAMWA) met. NAMWA agreed.',
      ['U.S. National Agency for Mining and Water Affairs | NAMWA'],
    ],
    ['The Norvik Safety Board met. The Safety Board agreed.', ['Norvik Safety Board | Safety Board']],
    ['The United States and the US agreed, said a U.S. official.', ['United States | US | U.S.']],
    ['They left Belmora. In the port of BELMORA they met Anna Keller.', ['Belmora', 'Anna Keller']],
  ])('joins: %s', (text, expected) => expect(show(text)).toEqual(expected));

  it.each([
    // What a first name tells of its bearer.
    ['Mr Keller spoke. Later Anna Keller left.', ['Keller', 'Anna Keller']],
    ['Hillary Moss met Peter Moss. Mrs Moss left. Moss was tired.', ['Hillary Moss | Moss', 'Peter Moss']],
    // The elder and the younger of one name.
    ['Paul Brown senior left in May. Paul Brown junior stayed.', ['Paul Brown', 'Paul Brown']],
    [
      'Paul Brown the elder left. Paul Brown the younger and Paul Brown Jr. stayed.',
      ['Paul Brown', 'Paul Brown Jr | Paul Brown'],
    ],
    ['Paul Brown senior adviser Ada Finch left. Paul Brown stayed.', ['Paul Brown', 'Ada Finch']],
    // Without such a word a middle initial makes nobody another: known, and more often right than wrong.
    ['Paul Brown came first. Paul W. Brown followed.', ['Paul W. Brown | Paul Brown']],
    ['Paul H. Brown came first. Paul W. Brown followed.', ['Paul H. Brown', 'Paul W. Brown']],
  ])('tells bearers of one surname apart: %s', (text, expected) => expect(show(text)).toEqual(expected));

  it('gives one type to one name, unless a person bears it as a part of theirs', () => {
    const typesOf = (text: string, marks: readonly [string, EntityType][]) => {
      const document = documentOf(text);
      let from = 0;
      const spans = marks.map(([name, type]) => {
        const start = text.indexOf(name, from);
        from = start + name.length;
        return { start, end: from, type, score: 0.8, rule: 'test' };
      });
      return linkMentions(document, spans, { pack: english }).map(({ name, type, mentions }) => [
        name,
        type,
        mentions.length,
      ]);
    };
    expect(
      typesOf('Norvik won. Norvik sang. Then Norvik left.', [
        ['Norvik', 'organization'],
        ['Norvik', 'person'],
        ['Norvik', 'organization'],
      ]),
    ).toEqual([['Norvik', 'organization', 3]]);
    expect(
      typesOf('Anna Belmora left Belmora. In Belmora they met Belmora.', [
        ['Anna Belmora', 'person'],
        ['Belmora', 'location'],
        ['Belmora', 'location'],
        ['Belmora', 'person'],
      ]),
    ).toEqual([
      ['Anna Belmora', 'person', 2],
      ['Belmora', 'location', 2],
    ]);
  });

  it('keeps two of one surname apart, and gives a bare surname to the nearer', () => {
    const entities = link('Anna Keller spoke. Paul Keller sang. Keller bowed.');
    expect(entities.map(({ name, mentions }) => `${name} ${mentions.length}`)).toEqual([
      'Anna Keller 1',
      'Paul Keller 2',
    ]);
  });

  it.each([
    ['NATO Secretary-General Anna Keller spoke.', ['NATO Secretary-General']],
    ['He met US special envoy Anna Keller.', ['US special envoy']],
    ['It was built by the architect Sir Anna Keller.', ['architect']],
    ['He was a judge under former president Anna Keller.', ['former president']],
    ['He met under secretary Anna Keller.', ['under secretary']],
    ['Mrs Anna Keller spoke.', []],
    ['US Secretary of State Anna Keller is absent.', ['US Secretary of State']],
    ['Anna Keller, the president of Norway, spoke.', ['president of Norway']],
    ['Anna Keller, Paul Brown and others spoke.', []],
  ])('reads roles: %s', (text, roles) => expect(named(text, 'Anna Keller')?.roles).toEqual(roles));

  it('gives ids that do not depend on the article', () => {
    expect(named('Anna Keller spoke.', 'Anna Keller')?.id).toBe('person:anna-keller');
    expect(link('The US agreed.')[0]?.id).toBe(link('The United States agreed.')[0]?.id);
    expect(link('The US agreed.', { id: (name) => name.toUpperCase() })[0]?.id).toBe('UNITED STATES');
  });

  it("takes titles and bodies off another tagger's spans", () => {
    const text = 'President Anna Keller met the Keller government.';
    const tag = (part: string) => ({
      start: text.indexOf(part),
      end: text.indexOf(part) + part.length,
      type: 'person' as const,
      score: 1,
      rule: 'x',
    });
    const entities = linkMentions(
      documentOf(text),
      [tag('President Anna Keller'), { ...tag('Keller government'), end: text.indexOf(' government') }],
      { pack: english },
    );
    expect(entities.map(({ name, mentions }) => `${name} ${mentions.length}`)).toEqual(['Anna Keller 1']);
  });

  it('weighs who is named first and most the highest', () => {
    const [first, ...rest] = link('Anna Keller spoke. Keller left. Keller came back.\nIt rained in Geneva.');
    for (const other of rest) expect(first!.salience).toBeGreaterThan(other.salience);
  });

  it('does without a pack', () => {
    expect(linkMentions(documentOf('Anna'), [{ start: 0, end: 4, type: 'person', score: 1, rule: 'x' }])).toHaveLength(
      1,
    );
  });
});
