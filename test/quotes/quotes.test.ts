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
    ['“We will go there,” Anna Keller, the mayor, tells Reuters.', ['We will go there, / Anna Keller / tells']],
    ['“ We will go there,” said Dr. Anna Keller.', ['We will go there, / Anna Keller / said']],
    [
      '“We will go there,’’ Anna Keller said. “It is late.’’',
      ['We will go there, / Anna Keller / said', 'It is late. / Anna Keller / -'],
    ],
    ['“We will go there,” said Commerce Secretary Anna Keller.', ['We will go there, / Anna Keller / said']],
    ['Norvik Holdings closed. “We will go there,” it said.', ['We will go there, / Norvik Holdings / said']],
    [
      'The report of the board, which Anna Keller had led until 2013, claimed that it was “all in vain”.',
      ['all in vain / report of the board / claimed'],
    ],
    ["“We go there,” said Paul Brown's adviser Anna Keller.", ['We go there, / Anna Keller / said']],
  ])('finds the speaker: %s', (text, expected) => expect(show(text)).toEqual(expected));

  it('reads a pronoun as the person before who was no object', () => {
    expect(show('Anna Keller met with Paul Brown. "We will go there," she said.')).toEqual([
      'We will go there, / Anna Keller / said',
    ]);
  });

  it('reads a pronoun as somebody whose first name fits', () => {
    expect(show('Paul Brown met Anna Keller. “He was kind to me,” she said.')).toEqual([
      'He was kind to me, / Anna Keller / said',
    ]);
    expect(show('Anna Keller met Paul Brown. “She was kind to me,” he said.')).toEqual([
      'She was kind to me, / Paul Brown / said',
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

  it('hands on the speaker of a sentence that reports what somebody said', () => {
    expect(show('Paul Brown told the news. Anna Keller said that all was well. "It will be fine in the end."')).toEqual(
      ['It will be fine in the end. / Anna Keller / -'],
    );
    expect(show('“No,” said Paul Brown. Anna Keller said that all was well. “It will be fine in the end.”')).toEqual([
      'No, / Paul Brown / said',
      'It will be fine in the end. / Anna Keller / -',
    ]);
  });

  it('reads a noun as the organisation whose name ends with it', () => {
    expect(show('The National Weather Service told Anna Keller. “It will snow,” the service said.')).toEqual([
      'It will snow, / National Weather Service / said',
    ]);
  });

  it.each([
    ['The page has "text": "Add the rice and stir for two minutes or until it is hot."'],
    ['The judge said that Paul “Smalls” Brown and Anna “The Cat” Keller had left.'],
    ['Press y at the “are you sure?” prompt.'],
    ['The laboratory published a paper titled: “A limited approach to the control of motion and of speed.”'],
    ['Comments on “How to write a server in seven lines of code”'],
  ])('lists no label and no title: %s', (text) => expect(show(text)).toEqual([]));

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
    'They watched the “ring of fire” eclipse.',
    'The show “Making Her Mark” opens today.',
    "The workers' union and the '90s kids' club met.",
    'It was called “rock” once.',
    'A lost mark “ stands here.\n\nAnd nothing closes it.',
    '5" by 6" boards',
  ])('lists nothing in: %s', (text) => expect(show(text)).toEqual([]));

  it.each([
    [
      'The plan was criticized by many as a “very bad idea, and one that comes too late”.',
      ['very bad idea, and one that comes too late / - / -'],
    ],
    ['“We go there tomorrow!” That was all.', ['We go there tomorrow! / - / -']],
  ])('names nobody where nobody is named: %s', (text, expected) => expect(show(text)).toEqual(expected));

  it.each([
    ['“We will go there,” a third official said.', ['We will go there, / third official / said']],
    ['“We will go there,” said someone in the back row.', ['We will go there, / someone / said']],
    ['A lobbyist for Reuters called the plan “long overdue”.', ['long overdue / lobbyist for Reuters / called']],
    ["“We will go there,” Anna Keller's doctor said.", ["We will go there, / Anna Keller's doctor / said"]],
    ['“We will go there,” she wrote.', ['We will go there, / - / wrote']],
  ])('names whoever has no name as the text does: %s', (text, expected) => expect(show(text)).toEqual(expected));

  it.each([
    [
      'Anna Keller, a former director of the Reserve Bank of Australia, said it was “too late”.',
      ['too late / Anna Keller / said'],
    ],
    ['Rita Moss (R-Ohio), a friend of Paul Brown, called it “too late”.', ['too late / Rita Moss / called']],
    [
      'It was a “game changer” for the Reserve Bank of Australia, explained Anna Keller.',
      ['game changer / Anna Keller / explained'],
    ],
    ['“We will go there,” Keller told Reuters. Anna Keller left.', ['We will go there, / Anna Keller / told']],
    [
      'Anna Keller rejected the claim. Rita Moss called Anna Keller’s remarks “unhelpful”.',
      ['unhelpful / Rita Moss / called'],
    ],
    ['Anna Keller’s letter says the plan is “dead and buried”.', ['dead and buried / Anna Keller / says']],
    ['Anna Keller met Paul Brown in Geneva and warned that it was “late”.', ['late / Anna Keller / warned']],
  ])('finds the subject in the sentence: %s', (text, expected) => expect(show(text)).toEqual(expected));

  it('reads a pronoun by the gender that the text told', () => {
    expect(show('Mr Paul Brown spoke. Ms. Anna Keller asked why. “We will go there,” he said.')).toEqual([
      'We will go there, / Paul Brown / said',
    ]);
  });

  it('knows nobody where a pronoun stands for somebody without a name', () => {
    expect(show('Anna Keller posted it. One woman wrote that it was fine. “We will go there,” she added.')).toEqual([
      'We will go there, / - / added',
    ]);
  });

  it('hands the speaker on to a next paragraph that is only a quote', () => {
    expect(show('“We will go there,” Anna Keller said.\n\n“It will be fine.”\n\nRain fell.')).toEqual([
      'We will go there, / Anna Keller / said',
      'It will be fine. / Anna Keller / -',
    ]);
  });

  it('hands the speaker on over a paragraph that names nobody', () => {
    const lead = '“We will go there,” said Anna Keller.\n\n';
    const last = '\n\n“It will be fine in the end.”';
    expect(show(`${lead}That takes a long time.${last}`).at(-1)).toBe('It will be fine in the end. / Anna Keller / -');
    expect(show(`${lead}That is what Paul Brown wants.${last}`).at(-1)).toBe('It will be fine in the end. / - / -');
  });

  it('says how the speaker is told', () => {
    const kinds = (text: string) => find(text).map(({ attribution }) => attribution);
    expect(kinds('“We will go there,” Anna Keller said. “It will be fine.”')).toEqual(['explicit', 'implicit']);
    expect(kinds('Anna Keller rose. “We will go there,” she said.')).toEqual(['anaphoric']);
    expect(kinds('“We will go there,” a third official said.')).toEqual(['anaphoric']);
    expect(kinds('“We will go there!” That was all.')).toEqual([null]);
  });

  it('reads German marks', () => {
    expect(show('„Wir gehen dorthin“, sagte Anna Weber.', german)).toEqual(['Wir gehen dorthin / Anna Weber / sagte']);
    expect(show('»Wir gehen dorthin«, sagte Anna Weber.', german)).toEqual(['Wir gehen dorthin / Anna Weber / sagte']);
    expect(show('„Wir gehen dorthin“, berichtet der Firmenchef.', german)).toEqual([
      'Wir gehen dorthin / Firmenchef / berichtet',
    ]);
    expect(show('„Wir gehen dorthin“, erklärte damals Morten Hundt.', german)).toEqual([
      'Wir gehen dorthin / Morten Hundt / erklärte',
    ]);
    expect(show('Minister Axel Vogel: „Wir gehen dorthin.“', german)).toEqual(['Wir gehen dorthin. / Axel Vogel / :']);
  });

  it('says where the speaker stands', () => {
    const text = 'Anna Keller rose. “We will go there,” she said.';
    const [quote] = find(text);
    expect(text.slice(quote!.speaker!.start, quote!.speaker!.end)).toBe('she');
    expect(quote!.speaker!.entity).toBe('person:anna-keller');
  });

  it('looks for the verb of a sentence that does not end no further back than a reader would', () => {
    const lead = (words: number) =>
      `Anna Keller said ${'the ferry, '.repeat(words)}that “we will go there now, come what may”`;
    expect(show(lead(5))).toEqual(['we will go there now, come what may / Anna Keller / said']);
    expect(show(lead(400))).toEqual(['we will go there now, come what may / - / -']);
  });
});
