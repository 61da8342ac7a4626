// copydesk as parser and compiler of a unified pipeline; your own plugins walk the block tree between the two.
import { articleParse, articleStringify } from 'copydesk/plugins';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const file = await unified()
  .use(articleParse, { url: 'https://echo.example/harbour' })
  .use(() => (tree, file) => {
    visit(tree, 'paragraph', (node) => {
      file.message('Here stands a paragraph', { place: node.position, ruleId: 'paragraph', source: 'example' });
    });
  })
  .use(articleStringify)
  .process('<h1>Harbour reopens</h1><p>The harbour of Elbmouth reopened on Monday, after nine days of storm.</p>');

console.log(String(file));
for (const message of file.messages) console.error(String(message));
