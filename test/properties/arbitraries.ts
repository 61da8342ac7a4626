import fc from 'fast-check';

const sentence = fc.constantFrom(
  'Ministers met in Geneva on Tuesday, officials said.',
  '"We are ready to talk," Ana Ruiz told reporters in Brussels.',
  'Die Gespräche dauerten fünf Stunden, sagte Ministerin Anna Köhler am 3. März 2024.',
  'R&D spending rose 4% to $3.2 million in 2023.',
  'Show more',
  'Share on Facebook',
  'Photo: Ana Ruiz/EPA',
  'Dec 3, 2025, 5:19 amDec 3, 2025, 5:29 am',
  'By Ana Ruiz',
  'date 2025-12-03 The talks stalled.',
  '- A dashed heading -',
  '• a point',
  '# A heading',
  'ABC 1.2% 3.40 $',
  'K.Ruiz--VB',
  'Talks resume: what comes next?',
  '(sda/dpa/con)',
  'Ülkü Öztürk 🙂 said “no” — «nein» „doch“',
);
const junk = fc.string({ unit: 'binary', maxLength: 60 });
const lineEnd = fc.constantFrom('\n', '\n\n', '\r\n', '\r', ' ', '\u2028', '\n\n\n', '');

/** Plain text as scrapers leave it: lines of articles, of their furniture, and of anything at all. */
export const plainText = fc
  .array(fc.tuple(fc.oneof({ weight: 4, arbitrary: sentence }, { weight: 1, arbitrary: junk }), lineEnd), {
    maxLength: 25,
  })
  .map((pieces) => pieces.flat().join(''));

const tag = fc.constantFrom(
  ...'p div article section h1 h2 ul li blockquote pre table tr td th figure figcaption span b a em br img time aside footer nav script style title template noscript button dialog select option textarea svg iframe form'.split(
    ' ',
  ),
);
const attribute = fc.constantFrom(
  '',
  ' class="comments"',
  ' class=entry-content',
  ' hidden',
  ' href="/a?b=1&amp;c"',
  " style='display:none'",
  ' datetime="2025-12-03T05:19:00Z"',
  ' itemprop="author"',
  ' src=x.jpg alt="A picture"',
  ' colspan=99999999',
);
const reference = fc.constantFrom('&amp;', '&nbsp;', '&#8217;', '&eacute', '&lt;p&gt;', '&#x1F642;', '&bogus;', '&');
const markup = fc.oneof(
  fc.tuple(tag, attribute).map(([name, rest]) => `<${name}${rest}>`),
  tag.map((name) => `</${name}>`),
  fc.constantFrom(
    '<!-- note -->',
    '<!',
    '<',
    '>',
    '</',
    '<![CDATA[x]]>',
    '<p',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Talks &amp; more","author":[{"name":"Ana Ruiz"}],}</script>',
  ),
);

/** Tag soup. */
export const tagSoup = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: markup },
      { weight: 3, arbitrary: sentence },
      { weight: 1, arbitrary: reference },
      { weight: 1, arbitrary: junk },
    ),
    { maxLength: 40 },
  )
  .map((pieces) => `<body>${pieces.join('')}`);
