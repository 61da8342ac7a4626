import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/dates.ts';

// One date in full and one short, in every language that there is a pack for; the words of the others must not get in the way.
describe('parseDate, by language', () => {
  test.each([
    ['en', 'Wednesday, December 3, 2025', 'Dec. 3rd, 2025'],
    ['de', 'Mittwoch, 3. Dezember 2025', '3. Dez. 2025'],
    ['fr', 'mercredi 3 décembre 2025', '3 déc. 2025'],
    ['es', 'miércoles, 3 de diciembre de 2025', '3 dic 2025'],
    ['it', 'mercoledì 3 dicembre 2025', '3 dic 2025'],
    ['pt', 'quarta-feira, 3 de dezembro de 2025', '3 dez 2025'],
    ['nl', 'woensdag 3 december 2025', '3 dec. 2025'],
    ['pl', 'środa, 3 grudnia 2025', '3 gru 2025'],
    ['sv', 'onsdag 3 december 2025', '3 dec 2025'],
    ['da', 'onsdag den 3. december 2025', '3. dec. 2025'],
    ['no', 'onsdag 3. desember 2025', '3. des. 2025'],
    ['fi', 'keskiviikko 3. joulukuuta 2025', '3.12.2025'],
    ['cs', 'středa 3. prosince 2025', '3. 12. 2025'],
    ['tr', '3 Aralık 2025 Çarşamba', '3 Ara 2025'],
    ['ru', 'среда, 3 декабря 2025 г.', '3 дек. 2025'],
    ['uk', 'середа, 3 грудня 2025 року', '3 груд. 2025'],
    ['zh', '2025年12月3日', '2025年12月3日 星期三'],
    ['ja', '2025年12月3日', '2025年12月3日（水曜日）'],
  ])('%s: %s; %s', (_, full, short) => {
    for (const text of [full, short]) expect([text, parseDate(text)?.iso]).toEqual([text, '2025-12-03']);
  });

  // The middle of each month, so that no month's name is missed in any language.
  const months: Record<string, string> = {
    en: 'January February March April May June July August September October November December',
    de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
    fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    nl: 'januari februari maart april mei juni juli augustus september oktober november december',
    pl: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    sv: 'januari februari mars april maj juni juli augusti september oktober november december',
    da: 'januar februar marts april maj juni juli august september oktober november december',
    no: 'januar februar mars april mai juni juli august september oktober november desember',
    fi: 'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
    cs: 'ledna února března dubna května června července srpna září října listopadu prosince',
    tr: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık',
    ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    uk: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  };
  test.each(Object.entries(months))('%s: twelve months', (_, names) => {
    const read = names.split(' ').map((name) => parseDate(`15 ${name} 2024`)?.iso);
    expect(read).toEqual(Array.from({ length: 12 }, (_, i) => `2024-${String(i + 1).padStart(2, '0')}-15`));
  });
});

describe('parseDate, by notation', () => {
  test.each([
    ['2025-12-03', '2025-12-03', null],
    ['2025-12-03T05:19:20+01:00', '2025-12-03T05:19:20+01:00', '+01:00'],
    ['2025-12-03T05:19Z', '2025-12-03T05:19Z', 'Z'],
    ['20251203T051920Z', '2025-12-03T05:19:20Z', 'Z'],
    ['le 1er mars 2024', '2024-03-01', null],
    ['den 3 december 2025', '2025-12-03', null],
    ["3 Dec '25", '2025-12-03', null],
    ['3. joulukuuta 2025 klo 5.19', '2025-12-03T05:19', null],
    ['3 September, 2025 at 5:19 p.m. ET', '2025-09-03T17:19', null],
    ['Wed, 03 Dec 2025 05:19:20 GMT', '2025-12-03T05:19:20Z', 'Z'],
    ['Wed, 3 Dec 2025 05:19:20 -0500', '2025-12-03T05:19:20-05:00', '-05:00'],
    ['03.12.2025', '2025-12-03', null],
    ['3. Dezember 2025, 5.19 Uhr', '2025-12-03T05:19', null],
    ['December 2025', '2025-12', null],
    ['2025', '2025', null],
    ['2025年12月3日 13時05分', '2025-12-03T13:05', null],
  ])('%s', (text, iso, zone) => expect(parseDate(text)).toMatchObject({ iso, zone, ambiguous: false }));

  test('what can be read two ways keeps both readings, unless the order is told', () => {
    expect(parseDate('03/04/2024')).toMatchObject({ iso: '2024-03-04', ambiguous: true, alternatives: ['2024-04-03'] });
    expect(parseDate('03/04/2024', { order: 'dmy' })).toMatchObject({ iso: '2024-04-03', ambiguous: false });
    expect(parseDate('25/12/2024')).toMatchObject({ iso: '2024-12-25', ambiguous: false });
  });
  test.each([
    '',
    'soon',
    '030 1234 5678',
    'v1.2.2020',
    '31 February 2024',
    'Law 1998/45',
    '3:10',
    'on 3 May 2024 it rained',
  ])('no date: %s', (text) => expect(parseDate(text)).toBeNull());
});
