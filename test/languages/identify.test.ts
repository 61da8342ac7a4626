import { describe, expect, test } from 'vitest';
import { findTimes, parseDate } from '../../src/dates.ts';
import { parseArticle } from '../../src/index.ts';
import { briefPhrases } from '../../src/languages/brief-phrases.ts';
import { identifyLanguage, rememberByPacks } from '../../src/languages/index.ts';
import { english, german, languages } from '../../src/preset.ts';

const code = (text: string) => identifyLanguage(text, languages)?.pack.code ?? null;

// Invented sentences, one a language.
const prose: Record<string, string> = {
  en: 'The boats went out before the light came, and they were back with the tide in the afternoon as they had been for years.',
  de: 'Die Boote fuhren aus, bevor es hell wurde, und sie waren am Nachmittag mit der Flut wieder da, wie es seit Jahren war.',
  fr: 'Les bateaux sont sortis avant le jour et ils sont rentrés avec la marée dans l’après-midi, comme ils le font depuis des années.',
  es: 'Los barcos salieron antes de que llegara la luz y volvieron con la marea por la tarde, como lo hacían desde hace años.',
  it: 'Le barche sono uscite prima che facesse giorno e sono tornate con la marea nel pomeriggio, come hanno fatto per anni.',
  nl: 'De boten gingen uit voor het licht was en ze waren in de middag met het tij weer terug, zoals ze dat al jaren hadden gedaan.',
  pt: 'Os barcos saíram antes de o dia nascer e voltaram com a maré durante a tarde, como já faziam há muito e por todos os anos.',
  pl: 'Łodzie wypłynęły, zanim się rozjaśniło, i wróciły po południu z przypływem, tak jak to było od lat na tym brzegu.',
  sv: 'Båtarna gick ut innan det blev ljust och de var tillbaka med tidvattnet på eftermiddagen, som de hade gjort i många år.',
  da: 'Bådene sejlede ud, før det blev lyst, og de var tilbage med tidevandet om eftermiddagen, som de havde været i mange år.',
  no: 'Båtene gikk ut før det ble lyst, og de var tilbake med tidevannet på ettermiddagen, slik de hadde vært i mange år nå.',
  fi: 'Veneet lähtivät ennen kuin oli valoisaa, ja ne olivat takaisin vuoroveden mukaan iltapäivällä, niin kuin se oli ollut jo vuosia ja on nyt.',
  cs: 'Lodě vypluly, než se rozednilo, a odpoledne se vrátily s přílivem, jak to bylo už po léta a jak to má být na tomto břehu.',
  tr: 'Tekneler gün ağarmadan önce çıktı ve öğleden sonra gelgit ile geri döndü, bu kıyı için çok olağan bir şey ve yıllardır da böyle oldu.',
  ru: 'Лодки вышли до рассвета и вернулись во второй половине дня с приливом, как это было уже много лет на этом берегу, где они жили.',
  uk: 'Човни вийшли до світанку і повернулися з припливом у другій половині дня, як це було вже багато років на цьому березі, де вони жили.',
  zh: '船在天亮之前出海，下午随着潮水回来，多年以来一直都是这样，岸上的人也已经习惯了这样的生活。',
  ja: '船は夜が明ける前に出て、午後には潮とともに戻ってきた。何年も前からずっとそうしてきたのである。',
};

describe('identifyLanguage', () => {
  test.each(Object.entries(prose))('%s', (expected, text) => expect(code(text)).toBe(expected));
  test('says nothing of too little, of figures and of other scripts', () => {
    expect(code('Die Boote')).toBeNull();
    expect(code('12 34 56 '.repeat(30))).toBeNull();
    expect(code('한국어로 쓴 글은 아직 아무 언어 팩도 알아보지 못한다. 그래서 결과가 없다.')).toBeNull();
  });
  test('a few characters of another script are no text in it', () => {
    expect(code(`${prose.en} 船海`)).toBe('en');
  });
  test('every pack has stop words or a script, and no two packs one code', () => {
    for (const { stopWords, script } of languages) expect(stopWords.length >= 30 || script !== undefined).toBe(true);
    expect(new Set(languages.map((pack) => pack.code)).size).toBe(languages.length);
  });
});

test('packs without a grammar of time find no expressions, and the record is whole', () => {
  expect(findTimes(prose.nl!, { language: 'nl', referenceDate: '2025-12-03' })).toEqual([]);
  const record = parseArticle(`Boten\n\nGepubliceerd op 3 december 2025\n\n${prose.nl}`);
  expect(record.language).toBe('nl');
  expect(record.published?.iso).toBe('2025-12-03');
});

test.each([
  ['3 grudnia 2025', '2025-12-03'],
  ['3 декабря 2025 г.', '2025-12-03'],
  ['3 Aralık 2025', '2025-12-03'],
  ['2025年12月3日', '2025-12-03'],
  ['3. prosince 2025', '2025-12-03'],
])('parseDate reads %s', (text, iso) => expect(parseDate(text)?.iso).toBe(iso));

test('briefPhrases parts lines from beginnings', () => {
  const table = briefPhrases({ share: 'dela; dela på…;', byline: 'av' });
  expect(table.share).toEqual({ lines: ['dela'], starts: ['dela på'] });
  expect(table.byline).toEqual(['av']);
  expect(table.comment).toEqual({ lines: [], starts: [] });
});

test('rememberByPacks makes once for the same packs in another array', () => {
  let made = 0;
  const count = rememberByPacks(() => ++made);
  expect([count([english, german]), count([english, german]), count([german, english])]).toEqual([1, 1, 2]);
});
