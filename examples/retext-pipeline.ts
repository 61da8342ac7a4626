// The language rooms in a stranger's retext pipeline: they annotate the nlcst tree that retext-english made.
import { english } from 'copydesk';
import { retextEntities, retextTemporal } from 'copydesk/plugins';
import retextEnglish from 'retext-english';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';

const text =
  'Mayor Ada Finch said yesterday that the ferries to Norway would sail again next week. Finch had left for Oslo.';

const processor = unified()
  .use(retextEnglish)
  .use(retextTemporal, { languages: [english], referenceDate: '2031-05-07' })
  .use(retextEntities)
  .use(retextStringify);
const tree = await processor.run(processor.parse(text));

for (const { name, type, mentions } of tree.data?.entities ?? []) {
  const places = mentions.map(({ text, place }) => `${text} at ${place?.start}`);
  console.log(`${type}: ${name} (${places.join(', ')})`);
}
for (const { text, value, position } of tree.data?.times ?? []) {
  console.log(`${text} is ${value} (column ${position?.start.column})`);
}
