import { countWords } from '../characters/index.ts';
import type { Article, BodyBlock, Evidence, Message } from '../schema/index.ts';
import type { ArticleTree, Block } from '../tree/index.ts';

/** How far the record can be trusted to be a whole article, and what speaks for or against it. `text` is that of the body. */
export function assessQuality(
  tree: ArticleTree,
  body: readonly BodyBlock[],
  text: string,
  title: string | null,
  messages: readonly Message[],
): Article['quality'] {
  const signals: Evidence[] = [];
  const say = (rule: string, score: number, note: string) => signals.push({ rule, score, note });
  const words = countWords(text);
  if (words === 0) say('no-body', -4, 'no block of the source was kept');
  else if (words < fewWords) say('short-body', -2, `${words} words`);
  else say('body', words < manyWords ? 1 : 2, `${words} words`);
  if (words > 0 && !body.some(({ text }) => endsSentence(text)))
    say('no-sentence', -1.5, 'no kept block ends a sentence');
  if (title === null) say('no-title', -0.5, 'no title was found');
  let total = 0;
  let links = 0;
  let hasPaywall = false;
  let posts = 0;
  for (const block of tree.children) {
    total += block.value.length;
    links += linkedLength(block);
    if (block.verdict?.role === 'paywall') hasPaywall = true;
    if (block.verdict?.reason === 'live-post') posts++;
  }
  if (posts > 0) say('live-blog', 0, `${posts} blocks of posts were removed`);
  if (hasPaywall) say('paywall', -1.5, 'a paywall notice was removed');
  if (total > 0 && links / total > 0.7 && words < 150) say('listing', -2, 'the page is mostly links');
  else if (body.length >= 3) {
    const teasers = countTeasers(tree);
    if (teasers > body.length / 2) say('teasers', -3, `${teasers} of ${body.length} blocks are links or break off`);
  }
  const doubt = words < fewWords ? 0 : doubtOf(tree);
  if (doubt > 0) say('in-doubt', Math.round(-150 * doubt) / 100, 'the labeller is sure of no block');
  if (words < manyWords && body.length >= 3 && isScattered(tree))
    say('scattered', -1.6, 'no two kept blocks stand together');
  if (words > 0 && furnitureWords(tree) > words / 2) say('known-phrases', -3, 'most of it says what furniture says');
  // Many a page that says so shows all of it.
  if (words < manyWords && isPaid(tree)) say('paid', -0.5, 'the page says that it is not free');
  if (messages.some(({ ruleId }) => ruleId.startsWith('max-'))) say('cut', -1.5, 'a limit cut the source');
  const score = signals.reduce((sum, signal) => sum + signal.score, 0);
  return { level: score >= 0.5 ? 'good' : score > -1.6 ? 'partial' : 'poor', signals };
}

/** A body of fewer words is a note at most; one of fewer than these is short. */
const fewWords = 40;
const manyWords = 120;

/** By how much the blocks of a page in doubt were raised, which is the more the less of the body is expected to be right; else 0. */
function doubtOf({ children }: ArticleTree): number {
  const kept = children.find(({ verdict }) => verdict?.kept);
  return kept?.verdict?.because.find(({ rule }) => rule === 'page-in-doubt')?.score ?? 0;
}

/** True where between all kept blocks others stand, as the sentences that teasers on a front page begin with do. */
const isScattered = ({ children }: ArticleTree): boolean =>
  !children.some(({ verdict }, at) => verdict?.kept && children[at + 1]?.verdict?.kept);

const sentenceEnd = /[.!?…。！？]["'”’»)\]]{0,2}$/;
const endsSentence = (text: string): boolean => sentenceEnd.test(text.slice(-3));

/** Kept blocks that are mostly a link, or that break off: what lists of articles are made of. */
function countTeasers({ children }: ArticleTree): number {
  let count = 0;
  for (const block of children) {
    const { verdict, value } = block;
    if (verdict?.kept && (linkedLength(block) > value.length / 2 || value.endsWith('…') || value.endsWith('...')))
      count++;
  }
  return count;
}

function linkedLength({ links }: Block): number {
  let length = 0;
  if (links) for (const { start, end } of links) length += end - start;
  return length;
}

/** Words of blocks that were kept although a phrase of consent notices, share bars and the like speaks against them. */
function furnitureWords({ children }: ArticleTree): number {
  let words = 0;
  for (const { verdict, value } of children) {
    if (verdict?.kept && verdict.because.some(({ rule, score }) => rule === 'known-phrase' && score <= -3))
      words += countWords(value);
  }
  return words;
}

const isPaid = ({ clues }: ArticleTree): boolean =>
  clues.some(
    ({ source, key, value }) => source === 'jsonld' && key === 'isAccessibleForFree' && /^false$/i.test(value),
  );
