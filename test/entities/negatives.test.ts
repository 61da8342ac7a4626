import { describe, expect, it } from 'vitest';
import { enNews } from '../../src/en-news.ts';
import { findEntities } from '../../src/entities.ts';

const names = (text: string): string[] =>
  findEntities(text, { language: 'en', models: [enNews] }).map(({ type, text: name }) => `${type}: ${name}`);
const has =
  (...wanted: string[]) =>
  (text: string) =>
    expect(names(text)).toEqual(expect.arrayContaining(wanted));

/** Twenty ways in which taggers err, each on several sentences: what must be found, or must not. */
describe('a name tagger does not', () => {
  it.each([
    ['Ministers greeted President Cyril Ramaphosa on Monday.', 'person: Cyril Ramaphosa'],
    ['The plan was rejected by Mr Bandt last week.', 'person: Bandt'],
    ['It was signed by Director-General José Almeida in Geneva.', 'person: José Almeida'],
    ['Police questioned Dr. Helen Marsh for two hours.', 'person: Helen Marsh'],
  ])('keep the title in a person: %s', (text, name) => has(name)(text));

  it.each([
    ['South Korean envoy Kim Seong-jong left on Friday.', 'person: Kim Seong-jong'],
    ['The prize went to Marie-Claire Dubois, a teacher.', 'person: Marie-Claire Dubois'],
    ['Ursula von der Leyen told reporters that talks go on.', 'person: Ursula von der Leyen'],
    ["Sinéad O'Connor sang in Dublin.", "person: Sinéad O'Connor"],
  ])('cut a surname or a hyphen: %s', (text, name) => has(name)(text));

  it.each([
    ['Delegates came from Malawi, Namibia and Zambia.', ['location: Malawi', 'location: Namibia', 'location: Zambia']],
    ['Offices in Paris, London, Berlin will close.', ['location: Paris', 'location: London', 'location: Berlin']],
    [
      'John Baker, Maria Lopez and Peter Stein were hurt.',
      ['person: John Baker', 'person: Maria Lopez', 'person: Peter Stein'],
    ],
  ])('merge a comma list: %s', (text, list) => has(...list)(text));

  it.each([
    ['The Reserve Bank of Australia raised rates.', 'organization: Reserve Bank of Australia'],
    ['Officials of the Federal Bank of Malaysia resigned.', 'organization: Federal Bank of Malaysia'],
    ['She works for the Ministry of Health in Accra.', 'organization: Ministry of Health'],
    ['He studied at the University of Nairobi for years.', 'organization: University of Nairobi'],
    ['The Bank of England said it would wait.', 'organization: Bank of England'],
  ])('cut an organisation at "of": %s', (text, name) => has(name)(text));

  it.each([
    ['The case went to the Supreme Court of Uganda on Monday.', 'organization: Supreme Court of Uganda'],
    ['The case went to the Supreme Court of Kenya last year.', 'organization: Supreme Court of Kenya'],
    ['The strike hit Kenya Airways hard.', 'organization: Kenya Airways'],
    ['The Bank of Ghana cut its rate.', 'organization: Bank of Ghana'],
    ['Aid was sent by Qatar Charity this week.', 'organization: Qatar Charity'],
  ])('let a place eat an organisation: %s', (text, name) => has(name)(text));

  it.each([
    ['The Board will meet again in June.'],
    ['The Committee agreed on the wording.'],
    ['The Minister agreed to the wording.'],
    ['Our Government must act now.'],
    ['The Company has paid its debts.'],
  ])('find a name in a generic noun: %s', (text) => expect(names(text)).toEqual([]));

  it.each([
    ['Critics of the Castro government were jailed.', 'organization: Castro government'],
    ['The Trump administration denied it.', 'organization: Trump administration'],
    ['Members of the Obama campaign were there.', 'organization: Obama campaign'],
  ])('make an organisation of a person and a noun: %s', (text, not) => expect(names(text)).not.toContain(not));

  it.each([
    ['In April the council will grant the request.'],
    ['The will was read in May, and the bill was paid in August.'],
    ['They may march in June or in August.'],
    ['He hopes to win the grant and mark the day.'],
  ])('find people in months and common words: %s', (text) => expect(names(text)).toEqual([]));

  it.each([
    ['Fighting goes on in the DRC despite the truce.', 'location: DRC'],
    ['He flew from the UAE on Sunday.', 'location: UAE'],
    ['Exports to the UK and the US fell.', 'location: UK'],
  ])('take the acronym of a country for an organisation: %s', (text, name) => has(name)(text));

  it.each([
    ['Shares of Vantrix Ltd fell by 4 percent.', 'organization: Vantrix Ltd'],
    ['The chipmaker Belquor Inc said profits rose.', 'organization: Belquor Inc'],
    ['Chipmaker Belquor Inc said profits rose.', 'organization: Belquor Inc'],
    ['The deal with Norvane Group was signed.', 'organization: Norvane Group'],
  ])('take an unknown company for a person: %s', (text, name) => has(name)(text));

  it.each([
    ['Officials in the U. S. said on Monday that talks failed.', 'location: U. S.'],
    ['The U.S. Senate voted on Friday.', 'organization: U.S. Senate'],
    ['He moved to the U.S. in 1998.', 'location: U.S.'],
  ])('stumble over the marks of an initialism: %s', (text, name) => has(name)(text));

  it.each([
    ['Two Ukrainian soldiers and a Russian pilot were held.', ['group: Ukrainian', 'group: Russian']],
    ['French police and German firefighters helped.', ['group: French', 'group: German']],
    ['Many Muslims and Christians live there.', ['group: Muslims', 'group: Christians']],
  ])('take a nationality for an organisation: %s', (text, list) => has(...list)(text));

  it.each([
    ['Meanwhile prices rose again.'],
    ['Residents fled as the water rose.'],
    ['Yesterday nobody came.'],
    ['Experts doubt it. Farmers agree.'],
  ])('take the first word of a sentence for a name: %s', (text) => expect(names(text)).toEqual([]));

  it.each([
    ['Why Everyone Is Talking About The Price Of Bread'],
    ['Five Things You Should Know Before You Buy'],
    ['How To Save Money On Your Next Trip'],
  ])('find names in the capitals of a headline: %s', (text) => expect(names(text)).toEqual([]));

  it.each([['PLEASE READ THIS BEFORE YOU GO'], ['ALL RIGHTS ARE RESERVED'], ['BREAKING: NOBODY WAS HURT, POLICE SAY']])(
    'find names in a line in capitals: %s',
    (text) => expect(names(text)).toEqual([]),
  );

  it.each([
    ['Talks that New York Mayor Ada Finch attended were long.', 'location: New York'],
    ['Bill Clinton spoke first.', 'person: Bill Clinton'],
    ['Thanks for all. Pam Butler Pam Butler Renee, please see the file.', 'person: Pam Butler'],
  ])('cut a name where another may begin: %s', (text, name) => has(name)(text));

  it.each([
    ['By Helen Marsh\n\nThe council met on Monday.', 'person: Helen Marsh'],
    ['By JAMES CARTER\n\nThe council met on Monday.', 'person: JAMES CARTER'],
  ])('miss the person of a byline: %s', (text, name) => has(name)(text));

  it.each([
    ['Shares of Apple (AAPL) fell, those of Tesla (TSLA) rose.', ['person: AAPL', 'person: TSLA', 'location: TSLA']],
    ['Intel (NASDAQ: INTC) reported on Thursday.', ['person: INTC', 'location: INTC']],
  ])('take a ticker for a person or a place: %s', (text, not) => {
    for (const name of not) expect(names(text)).not.toContain(name);
  });

  it.each([
    ["She left Tesla's board in 2020.", 'organization: Tesla'],
    ["They praised Nigeria's players.", 'location: Nigeria'],
    ["It was Obama's last trip.", 'person: Obama'],
  ])('keep the possessive: %s', (text, name) => has(name)(text));

  it.each([
    ['He was born in the Netherlands.', 'location: Netherlands'],
    ['They sailed to the Philippines in March.', 'location: Philippines'],
  ])('keep the article of a place: %s', (text, name) => has(name)(text));

  it.each([
    ['Duke beat North Carolina 78-60 on Saturday.', ['person: Duke', 'person: North Carolina']],
    ['Michigan State won against Purdue.', ['person: Michigan State', 'person: Purdue']],
  ])('take a college team for a person: %s', (text, not) => {
    for (const name of not) expect(names(text)).not.toContain(name);
  });
});
