// A rule of yours looks exactly like one of ours: it judges one block, and all that rules say is weighed together.
import { type BlockRule, blockRules, parseArticle } from 'copydesk';

const tideTable: BlockRule = {
  name: 'tide-table',
  judge({ block }) {
    const isTide = /^(?:high|low) tide\b.{0,40}\d/i.test(block.value);
    return isTide ? { role: 'boilerplate', score: -6, note: 'tide table of the Echo' } : null;
  },
};

const copy = `The ferries of Elbmouth sailed again on Monday, after nine days at the pier.

High tide in Elbmouth today is at 06:12 and then again at 18:40, low tide follows six hours after each of them.

Every island had been supplied by the evening, the harbour master said.
`;

for (const rules of [blockRules, [...blockRules, tideTable]]) {
  const { body, removed } = parseArticle(copy, { rules });
  console.log(`${rules.length} rules: ${body.length} blocks kept`);
  for (const { text, reason } of removed) console.log(`  removed by ${reason}: ${text}`);
}
