// A tagger of yours next to copydesk's own: a list of the names that matter to you, with identifiers.
import { defaultTaggers, parseArticle, type Tagger } from 'copydesk';

const vessels = new Map([
  ['MV Tern', { imo: '9074729' }],
  ['Grey Gull', { imo: '9319466' }],
]);

const fleet: Tagger = {
  name: 'fleet',
  tag: ({ text }) =>
    [...vessels].flatMap(([name, identifiers]) =>
      [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map(({ index }) => ({
        start: index,
        end: index + name.length,
        type: 'product' as const,
        score: 1,
        rule: 'fleet',
        name,
        identifiers,
      })),
    ),
};

const copy = `The Grey Gull left Elbmouth at dawn. Captain Ada Finch said that the MV Tern would follow on Tuesday,
and that the Grey Gull was expected in Norway by the end of the week.`;

for (const { name, type, mentions, identifiers } of parseArticle(copy, { taggers: [...defaultTaggers, fleet] })
  .entities) {
  console.log(`${type}: ${name} (${mentions.length}×) ${JSON.stringify(identifiers)}`);
}
