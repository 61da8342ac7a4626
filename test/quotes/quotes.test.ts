import { describe, expect, it } from 'vitest';
import { linkMentions } from '../../src/aliases/index.ts';
import { findMentions, ruleTagger } from '../../src/entities/index.ts';
import { german } from '../../src/languages/de/index.ts';
import { english } from '../../src/languages/en/index.ts';
import { findQuotes } from '../../src/quotes/index.ts';
import type { FoundQuote } from '../../src/schema/index.ts';
import { documentOf } from '../entities/document.ts';

const find = (text: string, pack = english): FoundQuote[] => {
  const document = documentOf(text);
  return findQuotes(document, linkMentions(document, findMentions(document, [ruleTagger(pack)]), { pack }), pack);
};
const show = (text: string, pack = english): string[] =>
  find(text, pack).map(({ text: words, speaker, cue }) => `${words} / ${speaker?.name ?? '-'} / ${cue ?? '-'}`);

describe('findQuotes', () => {
  it.each([
    ['“We will go there,” said Anna Keller.', ['We will go there, / Anna Keller / said']],
    ['"We will go there," Anna Keller said.', ['We will go there, / Anna Keller / said']],
    ['Anna Keller said: "We will go there."', ['We will go there. / Anna Keller / said']],
    ['Anna Keller said Paul Brown was "the best man of all".', ['the best man of all / Anna Keller / said']],
    ['The plan is “good for all”, according to Reuters.', ['good for all / Reuters / according to']],
    ['«We will go there», said Anna Keller.', ['We will go there / Anna Keller / said']],
    ['Anna Keller warned: «We will go there.”', ['We will go there. / Anna Keller / warned']],
    ["'We will go there,' said Anna Keller.", ['We will go there, / Anna Keller / said']],
    ["“We go there,” said Paul Brown's adviser Anna Keller.", ['We go there, / Anna Keller / said']],
  ])('finds the speaker: %s', (text, expected) => expect(show(text)).toEqual(expected));

  it('reads a pronoun as the person before who was no object', () => {
    expect(show('Anna Keller met with Paul Brown. "We will go there," she said.')).toEqual([
      'We will go there, / Anna Keller / said',
    ]);
  });

  it('reads a pronoun as the one whom the sentences before go on about', () => {
    expect(show('Anna Keller arrived. She named the judges Paul Brown and Rita Moss. "We will go," she said.')).toEqual(
      ['We will go, / Anna Keller / said'],
    );
  });

  it('reads an office as the person who holds it', () => {
    expect(show('Ukrainian leader Anna Keller arrived. "We will go there," the Ukrainian leader said.')).toEqual([
      'We will go there, / Anna Keller / said',
    ]);
  });

  it('hands the speaker on to what follows', () => {
    expect(show('"We will go there," Anna Keller said. "It will be fine."')).toEqual([
      'We will go there, / Anna Keller / said',
      'It will be fine. / Anna Keller / -',
    ]);
  });

  it('follows a quote over paragraphs', () => {
    expect(show('Anna Keller said: “We will go there.\n\n“It will be fine.”')).toEqual([
      'We will go there. / Anna Keller / said',
      'It will be fine. / Anna Keller / -',
    ]);
  });

  it('reaches over a colon to the paragraph before', () => {
    expect(show('Anna Keller spoke. She warned:\n“We will go there.”')).toEqual([
      'We will go there. / Anna Keller / warned',
    ]);
  });

  it('leaves nested quotes inside', () => {
    expect(show('“He told me ‘go home’ and left,” said Anna Keller.')).toEqual([
      'He told me ‘go home’ and left, / Anna Keller / said',
    ]);
    expect(show('Anna Keller said: “He shouted “go home” and left.”')).toEqual([
      'He shouted “go home” and left. / Anna Keller / said',
    ]);
  });

  it.each([
    'The “de facto” border is here.',
    "The workers' union and the '90s kids' club met.",
    'It was called “rock” once.',
    'A lost mark “ stands here.\n\nAnd nothing closes it.',
    '5" by 6" boards',
  ])('lists nothing in: %s', (text) => expect(show(text)).toEqual([]));

  it.each([
    ['The plan was criticized by many as a “very bad idea indeed”.', ['very bad idea indeed / - / -']],
    ['A “much longer quoted phrase” stands alone.', ['much longer quoted phrase / - / -']],
  ])('names nobody where nobody is named: %s', (text, expected) => expect(show(text)).toEqual(expected));

  it('reads German marks', () => {
    expect(show('„Wir gehen dorthin“, sagte Anna Weber.', german)).toEqual(['Wir gehen dorthin / Anna Weber / sagte']);
    expect(show('»Wir gehen dorthin«, sagte Anna Weber.', german)).toEqual(['Wir gehen dorthin / Anna Weber / sagte']);
  });

  it('says where the speaker stands', () => {
    const text = 'Anna Keller rose. “We will go there,” she said.';
    const [quote] = find(text);
    expect(text.slice(quote!.speaker!.start, quote!.speaker!.end)).toBe('she');
    expect(quote!.speaker!.entity).toBe('person:anna-keller');
  });

  it('looks for the verb of a sentence that does not end no further back than a reader would', () => {
    const lead = (words: number) => `Anna Keller said ${'the ferry, '.repeat(words)}that “we will go there now”`;
    expect(show(lead(5))).toEqual(['we will go there now / Anna Keller / said']);
    expect(show(lead(400))).toEqual(['we will go there now / - / -']);
  });
});
