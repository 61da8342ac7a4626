// copydesk as parser and compiler of a unified pipeline; your own plugins walk the block tree between the two.
import type { ArticleTree } from 'copydesk';
import { articleParse, articleStringify } from 'copydesk/plugins';
import { unified } from 'unified';

const page = `<h1>Harbour of Elbmouth reopens</h1>
<p>The harbour of Elbmouth reopened on Monday after a storm had kept its ferries at the pier for nine days.</p>
<p>This page was brought to you by the Elbmouth Ferry Company, whose ferries take you to every island and back.</p>
<p>Every island had been supplied by the evening, the harbour master said, and no boat was left behind.</p>`;

const file = await unified()
  .use(articleParse)
  .use(() => (tree: ArticleTree, file) => {
    for (const block of tree.children) {
      if (!block.value.startsWith('This page was brought to you')) continue;
      const because = [{ rule: 'sponsor', score: -8, note: 'sponsor of the Echo' }];
      block.verdict = { kept: false, role: 'advertisement', score: -8, because };
      file.message('Sponsored block taken out', { place: block.position, ruleId: 'sponsor', source: 'example' });
    }
  })
  .use(articleStringify, { format: 'markdown' })
  .process(page);

console.log(String(file));
for (const message of file.messages) console.log(String(message));
console.log(file.data.article?.removed.map(({ role, reason }) => `${role}: ${reason}`));
