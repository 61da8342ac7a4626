// Names that matter to you: a list with identifiers, and a tagger of your own, next to copydesk's.
import { english, gazetteerTagger, parseArticle, type Tagger, taggersFor } from 'copydesk';

const fleet = gazetteerTagger([
  { name: 'MV Tern', type: 'product', aliases: ['the Tern'], identifiers: { imo: '9074729' } },
  { name: 'MV Grey Gull', type: 'product', aliases: ['Grey Gull'], identifiers: { imo: '9319466' } },
]);

// A tagger is a name and a function: here one that finds the numbers of piers.
const piers: Tagger = {
  name: 'piers',
  tag: ({ text }) =>
    [...text.matchAll(/\bPier \d{1,3}\b/g)].map(({ index, 0: name }) => ({
      start: index,
      end: index + name.length,
      type: 'location',
      score: 1,
      rule: 'piers',
    })),
};

const copy = `The Grey Gull left Pier 4 of Elbmouth at dawn. Captain Ada Finch said that the MV Tern would follow on Tuesday,
and that the Grey Gull was expected in Norway by the end of the week, with supplies for all the islands.`;

const { entities } = parseArticle(copy, { taggers: [fleet, piers, ...taggersFor(english)] });
for (const { name, type, mentions, identifiers } of entities) {
  console.log(`${type}: ${name}, ${mentions.length} mentions ${JSON.stringify(identifiers)}`);
}
