import { describe, expect, test } from 'vitest';
import { blockRules, parseArticle } from '../../src/index.ts';
import { named, ofPage, ofText, page, prose } from './weighed.ts';

/** In a page of prose, this line (over it, or under it) is named so; null: nothing is said of it. */
const over = (line: string, role: string | null, text = line) =>
  test(`over the prose: ${line}`, () => expect(named(ofText(page(line)), text)?.role).toBe(role));
const under = (line: string, role: string | null, text = line, language: 'en' | 'de' | 'fr' | 'es' = 'en') =>
  test(`under the prose: ${line}`, () => expect(named(ofText(page('', line), language), text)?.role).toBe(role));

test('of prose nothing is said', () => {
  expect(ofText(page('')).map(({ role }) => role)).toEqual([null, null, null]);
});

test('what a rule needs spares asking, and changes nothing else', () => {
  const lines =
    'Related articles\n\nThe mill burns\n\nShare on X\n\n12\n\nABC 1.2% 34.5 $\n\nDEF -0.41% 7 $\n\n© 2031 The Echo';
  const source = page('Kiln is lit again\n\nBy Ana Ruiz\n\n3 December 2025', `${prose[1]}\n\n(sda/dpa)\n\n${lines}`);
  const unasked = blockRules.map(({ name, judge }) => ({ name, judge }));
  expect(parseArticle(source, { rules: unasked })).toEqual(parseArticle(source, { rules: blockRules }));
});

describe('ticker', () => {
  const quotes = 'ABC 1.2% 34.5 $\n\nDEF -0.41% 7 $';
  under(quotes, 'ticker', 'ABC 1.2% 34.5 $');
  under(quotes, 'ticker', 'DEF -0.41% 7 $');
  under(`LSE - NYSE\n\n${quotes}`, 'ticker', 'LSE - NYSE');
  under('ABC 1.2% 34.5 $', null);
  under('NATO 4 of 5 members\n\nEU 3 of 4 members', null, 'NATO 4 of 5 members');
});

describe('date line', () => {
  over('3 December 2025', 'dateline');
  over('Published: Dec 3, 2025, 5:19 am', 'dateline');
  over('Dec 3, 2025, 5:19 am\u2003Dec 3, 2025, 5:29 am', 'dateline');
  over('Tuesday, December 2, 2025 at 14:05', 'dateline');
  over('On 3 December 2025 the harbour was closed', 'headline');
  under('It began on 3 December 2025 in Lisbon', null);
  under('In 2025', null);
  test('in German', () =>
    expect(
      named(
        ofText(page('Veröffentlicht am 3. Dezember 2025, 14:05 Uhr'), 'de'),
        'Veröffentlicht am 3. Dezember 2025, 14:05 Uhr',
      )?.role,
    ).toBe('dateline'));
});

describe('byline', () => {
  over('By Ana Ruiz', 'byline');
  over('By Ana Ruiz and Jo Hara', 'byline');
  under('Von Ana Ruiz', 'byline', 'Von Ana Ruiz', 'de');
  under('Par Ana Ruiz', 'byline', 'Par Ana Ruiz', 'fr');
  under('K.Ruiz--VB', 'byline');
  under('J. M. Ortega -- HN', 'byline');
  under('By the river', null);
  under(
    'By Ana Ruiz was this written, at a time when nobody else would write about the wall or the tides at all.',
    null,
  );
  under('K.Ruiz--very good', null);
});

describe('biography', () => {
  under('Ana Ruiz is a senior reporter who writes about harbours and has lived in three of them.', 'biography');
  const ofAuthor = (language: 'de' | 'fr' | 'es', about: string) =>
    test(about, () => expect(named(ofText(page('Ana Ruiz', about), language), about)?.role).toBe('biography'));
  ofAuthor('de', 'Ana Ruiz ist Redakteurin und schreibt seit vier Jahren über Häfen und Fähren im Norden.');
  ofAuthor('fr', 'Ana Ruiz est journaliste et suit depuis dix ans la vie des ports et des îles du nord.');
  ofAuthor('es', 'Ana Ruiz es periodista y escribe desde hace diez años sobre los puertos y las islas del norte.');
  under('Ana Ruiz is the captain of the ferry that was caught by the storm on the way to the island.', null);
  under('While the ferry waited, a reporter asked the captain what he would do next if the storm did not end.', null);
  const about = 'Ana has been looking for ports that nobody knows since she was ten, and paints them in winter.';
  test('of the author of the byline, by the first name', () => {
    const blocks = ofText(page('By Ana Ruiz', about));
    expect(named(blocks, about)?.role).toBe('biography');
  });
  test('of nobody else', () => {
    expect(named(ofText(page('By Jo Hara', about)), about)?.role).toBeNull();
  });
});

describe('agencies', () => {
  under('(sda/dpa/con)', 'agency');
  under('(Reuters)', 'agency');
  under('(see the map)', null);
  under('(Sunday)', null);
  test('behind the last sentence they are a block of their own', () => {
    const blocks = ofText(page('', `${prose[0]} (sda/dpa/con)`));
    expect(blocks.at(-1)).toMatchObject({ text: '(sda/dpa/con)', role: 'agency' });
    expect(blocks.at(-2)!.text).toBe(prose[0]);
  });
  test('a note in brackets stays', () => {
    expect(ofText(page('', 'The wall fell in the night (see the map)')).at(-1)!.text).toBe(
      'The wall fell in the night (see the map)',
    );
  });
});

describe('credits', () => {
  under('Photo: Ana Ruiz/EPA', 'credit');
  under('Bild: Keystone', 'credit', 'Bild: Keystone', 'de');
  under('© Ana Ruiz', 'credit');
  under('Photographs of the wall were shown to the council.', null);
  test('a credit glued to a caption is a block of its own, and its value has no label', () => {
    const blocks = ofText(page('', 'Ferries at the quay in the evening.Image: Keystone'));
    expect(blocks.slice(-2).map(({ text }) => text)).toEqual([
      'Ferries at the quay in the evening.',
      'Image: Keystone',
    ]);
    expect(blocks.at(-1)).toMatchObject({ role: 'credit', value: 'Keystone' });
  });
  under('© Quay Media GmbH', 'legal');
  under('© Quay Media Limited', 'legal');
  under('© Jo Linc', 'credit');
  over('© Quay Media GmbH', 'credit');
  test('the last sentence before it is no caption', () => {
    const last = `${prose[0].replace('two', 'six')} © Quay Media Ltd.`;
    expect(
      ofText(page('', last))
        .slice(-2)
        .map(({ role }) => role),
    ).toEqual([null, 'legal']);
  });
  test('prose that speaks of a photo is not cut', () => {
    const line = 'The council looked at the photo of the wall, and asked: who built it?';
    expect(ofText(page('', line)).at(-1)!.text).toBe(line);
  });
});

describe('captions of agencies', () => {
  under('People wait for the last ferry at the quay of Lisbon on Tuesday. (Ana Ruiz/Harbour Post)', 'caption');
  under('People wait for the last ferry at the quay of Lisbon on Tuesday. (AP Photo/Ana Ruiz)', 'caption');
  under('People wait for the last ferry at the quay of Lisbon | Ana Ruiz/AFP via Getty Images', 'caption');
  under('FILE - The harbour master walks along the quay of Lisbon, Sept. 15, 2023.', 'caption');
  under('LISBON, PORTUGAL – JUNE 26: People wait for the last ferry of the year.', 'caption');
  under('LISBON – People waited for the last ferry of the year on Tuesday.', null);
  under('People wait for the last ferry at the quay of Lisbon (or had been told to).', null);
  under('The ferry was to run once a week (on Fridays and/or Sundays).', null);
});

describe('captions', () => {
  const figure = (caption: string) =>
    ofPage(
      `<p>${prose[0]}<figure><img src=a.jpg><figcaption>${caption}</figcaption></figure><p>${prose.slice(1).join('<p>')}`,
    );
  const shows = (caption: string, role: string, text = caption) =>
    test(caption, () => expect(named(figure(caption), text)?.role).toBe(role));
  shows('Ferries at the quay in the evening', 'caption');
  shows('Ferries at the quay on 3 December 2025', 'caption');
  shows('The quay: 3 ferries', 'caption');
  shows('Vergrößern', 'control');
  shows('Copyright', 'legal');
  shows('Enlarge image © Keystone', 'control', 'Enlarge image');
  shows('Ferries at the quay © Keystone', 'caption', 'Ferries at the quay');
  shows('Date loaded: 3 December 2025', 'boilerplate');
  shows('Date loaded: 03.12.2025', 'boilerplate');
});

describe('repetition', () => {
  test('a line that stood above is named', () => {
    const late = prose[0].replace('two', 'six');
    const blocks = ofText(`${page('', late)}\n\n${prose[1].replace('end', 'middle')}\n\n${late}`);
    expect(blocks.map(({ role }) => role)).toEqual([null, null, null, null, null, 'repetition']);
  });
  test('two words may stand twice', () => {
    expect(
      ofText(`${page('')}\n\nHe laughed.\n\n${prose[0].replace('two', 'six')}\n\nHe laughed.`).at(-1)!.role,
    ).toBeNull();
  });
});

describe('headline and deck', () => {
  over('Harbour of Lisbon opens again', 'headline');
  under('Harbour of Lisbon opens again', null);
  test('a headline behind the name of the site, where it stands again', () => {
    const line = 'The Daily Quay - Harbour of Lisbon opens again';
    expect(named(ofText(page(`${line}\n\nHarbour of Lisbon opens again`)), line)).toMatchObject({
      role: 'headline',
      rule: 'headline',
    });
    expect(named(ofText(page(`${prose[2]}\n\n${prose[1]}\n\n${line}`)), line)?.role).toBeNull();
  });
  test('what stands between headline and date is the deck', () => {
    const deck = 'After two weeks the ferries are back, and so are the visitors.';
    const blocks = ofText(page(`Harbour of Lisbon opens again\n\n${deck}\n\n3 December 2025`));
    expect(named(blocks, deck)?.role).toBe('deck');
    expect(named(ofText(page(`Harbour of Lisbon opens again\n\n${deck}`)), deck)?.role).toBeNull();
  });
  test('the title that a page claims is its headline wherever it stands', () => {
    const html = `<title>Harbour opens - Quay</title><meta property=og:title content="Harbour opens"><p>${prose.join('<p>')}<p>Harbour opens`;
    expect(named(ofPage(html), 'Harbour opens')?.role).toBe('headline');
  });
});

describe('phrases', () => {
  under('Share on Facebook', 'share');
  under('Show more', 'control');
  under('Accept all cookies', 'consent');
  under('Sign up for our newsletter', 'newsletter');
  under('Advertisement', 'advertisement');
  under('Anzeige', 'advertisement', 'Anzeige', 'de');
  under('All rights reserved', 'legal');
  under('Don’t  miss', 'related');
  under('SHARE  ON\u00a0Facebook', 'share');
  under('2031 İz Medya. All rights reserved.', 'legal');
  under('Share onward what you were given here', null);
  under('He asked her to share the bread with all who had come to the quay that morning.', null);
  under('She had more to show than anybody who stood there in the rain had thought she would have.', null);
  test('a button glued to the last sentence is cut off', () => {
    const blocks = ofText(page('', `${prose[0].replace('two', 'six')} Show more`));
    expect(blocks.at(-1)).toMatchObject({ text: 'Show more', role: 'control' });
  });
});

describe('fragments', () => {
  under('* * *', 'boilerplate', '* *');
  under('1,204', 'control');
  under('@quay_news', 'navigation');
  under('1,204 people came to the quay.', null);
});

describe('regions of a page', () => {
  const around = (outer: string, close: string, text: string) =>
    ofPage(`<article>${prose.map((line) => `<p>${line}`).join('')}</article>${outer}<p>${text}${close}`);
  const is = (outer: string, close: string, role: string | null) =>
    test(outer, () =>
      expect(named(around(outer, close, 'Somebody wrote this here'), 'Somebody wrote this here')?.role).toBe(role),
    );
  is('<div class="comments">', '</div>', 'comment');
  is('<nav>', '</nav>', 'navigation');
  is('<div id=related-posts>', '</div>', 'related');
  is('<footer>', '</footer>', 'legal');
  is('<div hidden>', '</div>', 'hidden');
  is('<div class="commentary-free">', '</div>', null);

  test('most of the prose cannot be a comment', () => {
    const html = `<div class=comments>${prose.map((line) => `<p>${line}`).join('')}</div>`;
    expect(ofPage(html).map(({ role }) => role)).toEqual([null, null, null]);
  });
});

describe('live blogs', () => {
  const post = (headline: string) => `<div class=p><h3>${headline}</h3><p>The quay was said to be open again.</div>`;
  const posts = `<div class=list>${post('Ferry sails')}${post('Storm over')}${post('Wall holds')}</div>`;
  const listed = (...headlines: string[]) =>
    `<script type="application/ld+json">${JSON.stringify({
      '@type': 'LiveBlogPosting',
      headline: 'Harbour live',
      liveBlogUpdate: headlines.map((headline) => ({ '@type': 'BlogPosting', headline })),
    })}</script>`;
  const roles = (above: string, data: string) =>
    ofPage(`${data}<article><h1>Harbour live</h1>${above}${posts}<p>${prose[2]}</article>`);
  const paragraphs = `<p>${prose[0]}<p>${prose[1]}`;
  const ofPosts = (said: ReturnType<typeof ofPage>) =>
    said.filter(({ rule }) => rule === 'live-post').map(({ text, role }) => [text, role]);

  test('posts are articles of their own, those that the data leaves out too', () => {
    const said = ofPosts(roles(paragraphs, listed('Ferry sails', 'Storm over')));
    expect(said).toHaveLength(6);
    expect(said).toContainEqual(['Ferry sails', 'related']);
    expect(said).toContainEqual(['Wall holds', 'related']);
    expect(said).not.toContainEqual([prose[2], 'related']);
  });
  test('a page that is nothing but posts keeps them', () =>
    expect(ofPosts(roles('', listed('Ferry sails', 'Storm over')))).toEqual([]));
  test('one post is no list, and the headline of the page no post', () =>
    expect(ofPosts(roles(paragraphs, listed('Ferry sails', 'Harbour live')))).toEqual([]));
  test('without data nothing is said', () => expect(ofPosts(roles(paragraphs, ''))).toEqual([]));
});

describe('site quirks', () => {
  const site = {
    name: 'quay',
    domains: ['quay.example'],
    quirks: [
      { text: 'the tide today', role: 'boilerplate' as const },
      { text: 'quay plus*', role: 'paywall' as const },
      { label: 'tide-box', role: 'advertisement' as const },
      { label: 'answer', role: 'paragraph' as const },
    ],
  };
  const html = `<p>${prose.join('<p>')}<p>The tide today<p>The tide today is high<p>Quay Plus: read on<div class="x tide-box"><p>High at six</div><div class=tide-boxes><p>Low at noon</div>`;
  const is = (text: string, role: string | null) =>
    test(text, () =>
      expect(named(ofPage(html, [site]), text)).toMatchObject({ role, ...(role ? { rule: 'site-quirk' } : {}) }),
    );
  is('The tide today', 'boilerplate');
  is('The tide today is high', null);
  is('Quay Plus: read on', 'paywall');
  is('High at six', 'advertisement');
  is('Low at noon', null);
  test('without the profile nothing is said', () => expect(named(ofPage(html), 'The tide today')?.role).toBeNull());
});
