// The language rooms in a stranger's retext pipeline: they annotate the nlcst tree that retext-english made.
import { retextEntities, retextTemporal } from 'copydesk/plugins';
import retextEnglish from 'retext-english';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';

const file = await unified()
  .use(retextEnglish)
  .use(retextTemporal, { referenceDate: '2031-05-07' })
  .use(retextEntities)
  .use(retextStringify)
  .process('Mayor Ada Finch said yesterday that the ferries to Norway would sail again next week.');

console.log(file.data);
