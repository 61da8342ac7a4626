// Minified and compressed with brotli, all dependencies included. Each limit lies a few per cent over what was measured,
// so that growth is a decision: raise it with its reason here.
//
// - `schema` is zod. What parses carries zod, entities and parse-latin as well.
// - `preset.ts` names the packs of eighteen languages, so whoever takes the defaults has their words.
// - City identifiers (src/entities/data/city-ids.ts) are 12.5 kB: ids hardly compress.
// - `entities` and what parses carry the reader of name models (2 kB); the models themselves come only with their own modules.
// - The name models are numbers, a character each: what brotli leaves is what they say.
// - The weights of the block labeller (models/boilerplate) are eight-bit numbers in base64, which hardly compress: 102 kB, of
//   which 64 kB are the two tables of words. For that, body F1 with sites left out is .949 / .944 / .987 (n4k, trafilatura, fundus),
//   of plain texts .926 / .905 / .941, where the chain before had .933 / .910 / .944 and .901 / .871 / .925.
// - First names of certain gender (src/languages/given-names.ts, 1.8 kB) tell who "she said" is. They are in the packs, as are
//   the expressions of time that the last 130 sentences of wire news asked for, so `entities` and `dates` carry them too.
//   So do 200 more first names, newsroom offices, organisations with ids, and the German, French and Spanish grammar of times:
//   4 kB, for ids of 41 organisations after 9, German value F1 .738 after .723 and Spanish .755 after .744.
// - What tells texts without a date, and words by their hashes (.6 kB): dates of a text in four fifths of the time.
// - Tables and walks that tell by a word's hash or a character that an expression, a set of strings or a rule need not be asked (3.8 kB
//   of everything, 1.4 of `entities` and `dates`): plain text in .69 of the time, HTML in .86.
export default [
  { name: 'everything', path: 'dist/index.js', limit: '352 kB' },
  { name: 'schema', path: 'dist/schema.js', limit: '16 kB' },
  { name: 'entities', path: 'dist/entities.js', limit: '132 kB' },
  { name: 'en-news', path: 'dist/en-news.js', limit: '2.1 MB' },
  { name: 'en-news-small', path: 'dist/en-news-small.js', limit: '470 kB' },
  { name: 'dates', path: 'dist/dates.js', limit: '100 kB' },
  { name: 'plugins', path: 'dist/plugins.js', limit: '353 kB' },
];
