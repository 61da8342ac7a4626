// Why is this line not in the article? Every dropped block carries what was said for and against it.
import { parseArticle } from 'copydesk';

const copy = `Bakers of Elbmouth strike

Share on X
Show more

The bakers of Elbmouth went on strike on Tuesday, and by noon there was no bread to be had in the old town.
The union said that talks with the mill owners would begin again on Thursday.

Read more: How the mill was built
All rights reserved.
`;

const article = parseArticle(copy);
for (const block of article.removed) {
  console.log(`${block.role}: ${block.text}`);
  for (const { rule, score, note } of block.because) console.log(`  ${score.toFixed(1)} ${rule} ${note ?? ''}`);
}
for (const [field, { chosen, confidence, rejected }] of Object.entries(article.evidence)) {
  const winner = chosen[0] ? `${chosen[0].value} (${chosen[0].rule})` : 'nothing';
  console.log(`${field}: ${winner}, confidence ${confidence.toFixed(2)}, ${rejected.length} rejected`);
}
