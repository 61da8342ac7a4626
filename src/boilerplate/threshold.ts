/** Where less than this F1 can be expected of what is more likely in the body than not, the labeller is at a loss. */
const doubtful = 0.75;
/** A source of no more words has no room for a page around its text. */
const fewWords = 20;
/** What is twenty to one against is not kept, however little a page has: it may well have no article. */
export const lowest = -3;

/**
 * The log-odds above which a block is kept: 0, or less on a page that the labeller is at a loss with. Such a page is short or
 * unlike all that it learned from; it would lose its whole body where all of it is a little less likely than not. There the
 * threshold is the one that promises the best F1 over words, which is half of that F1.
 *
 * Lipton, Elkan, Naryanaswamy: Optimal thresholding of classifiers to maximize F1 measure (2014). By sites left out .944 after
 * .941 of trafilatura's snippets, .917 after .894 on Readability's pages, nothing lost on n4k and fundus; texts .904 after .902
 * and .920 after .918 on n4k.
 *
 * @param odds - log-odds of each block
 * @param words - the number of words of each block
 */
export function thresholdOf(odds: Float32Array, words: Int32Array): number {
  const best = expectedF1(odds, words);
  return best < doubtful ? Math.min(0, Math.max(lowest, Math.log(best / (2 - best)))) : 0;
}

/** True for a source of so few words that what no rule calls something else is its text. */
export function isSlight(words: Int32Array): boolean {
  let sum = 0;
  for (let i = 0; i < words.length && sum <= fewWords; i++) sum += words[i]!;
  return sum <= fewWords;
}

/** The best F1, over words, that can be expected of keeping all blocks above some log-odds, the lowest or higher; enough of it is enough. */
function expectedF1(odds: Float32Array, words: Int32Array): number {
  let all = 0;
  // Of keeping what is more likely in the body than not, which is enough on most pages: their blocks need not be sorted.
  let likely = 0;
  let long = 0;
  // Of a text every other block is settled, by the same odds.
  let last = 0;
  let each = blocksFor(last);
  for (let i = 0; i < odds.length; i++) {
    if (odds[i] !== last) {
      last = odds[i]!;
      each = blocksFor(last);
    }
    const own = words[i]! + 0.5;
    const mass = own / each;
    all += mass;
    if (last < 0) continue;
    likely += mass;
    long += own;
  }
  const simple = (2 * likely) / (long + all);
  return simple > clearly ? simple : bestF1(odds, words, all);
}

/** More than sums in another order differ. */
const clearly = doubtful + 1e-6;

function bestF1(odds: Float32Array, words: Int32Array, all: number): number {
  const order: number[] = [];
  for (let i = 0; i < odds.length; i++) if (odds[i]! >= lowest) order.push(i);
  order.sort((a, b) => odds[b]! - odds[a]!);
  let best = 0;
  let hits = 0;
  let kept = 0;
  for (const i of order) {
    hits += (words[i]! + 0.5) / blocksFor(odds[i]!);
    kept += words[i]! + 0.5;
    best = Math.max(best, (2 * hits) / (kept + all));
    if (best >= doubtful) break;
  }
  return best;
}

/** How many blocks of such log-odds there are for one that is in the body. */
const blocksFor = (odds: number): number => 1 + Math.exp(-odds);
