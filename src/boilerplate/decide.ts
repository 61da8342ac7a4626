import { hashOn, kindAt, number, upper } from '../characters/index.ts';
import { bodyRoles, type Evidence, type Role } from '../schema/index.ts';
import type { Block } from '../tree/index.ts';
import type { Columns } from './columns.ts';
import { type View, viewOf } from './features/index.ts';
import { LastOfHash } from './last-of-hash.ts';
import type { Page } from './page.ts';
import { type BlockModel, weighRounds } from './rounds.ts';
import { draft } from './run.ts';
import { settledOdds } from './settled.ts';
import { SharedVerdicts } from './shared-verdicts.ts';
import { isSlight, lowest, thresholdOf } from './threshold.ts';
import { noTokens } from './tokens.ts';
import type { Weights } from './weigh.ts';

const bodyRoleSet: ReadonlySet<string> = new Set(bodyRoles);
const round = (score: number) => Math.round(score * 100) / 100;

/**
 * Writes a verdict on every block. The labeller weighs all that was measured and found, block by block in the light of its
 * neighbours; rules that are certain, and rules that it was not trained with, are added to what it says.
 */
export function decide(page: Page, weights: Weights, model: BlockModel): void {
  const view = viewOf(page, weights, draft(page, weights));
  const odds = weighRounds(view, view.boxes.regions.length > 0 ? model.html : model.text);
  // They take as much memory as the text, and nobody asks for them any more.
  page.tokens = noTokens;
  decideBy(view, odds);
}

/** Decides by the labeller's log-odds of each block. */
export function decideBy({ page, weights }: View, labeller: Float32Array): void {
  const slight = isSlight(page.words);
  const lowered = -(slight ? lowest : thresholdOf(labeller, page.words));
  const { roles, beside, by, rules, values, from, said } = weights;
  const opinions = new Opinions(page.columns);
  const shared = new SharedVerdicts(page.blocks.length, page.columns);
  const doubt: Evidence = { rule: 'page-in-doubt', score: round(lowered) };
  for (let i = 0; i < page.blocks.length; i++) {
    const block = page.blocks[i]!;
    const odds = Math.max(-most, Math.min(most, labeller[i]!));
    const settled = odds === settledOdds;
    // Whole numbers are found faster.
    const hundredths = Math.round(odds * 100);
    weights.because[from[i + 1]! - 1] = settled ? unasked : opinions.of(hundredths);
    const role = roles[i]!;
    const named = role !== null && !bodyRoleSet.has(role) ? role : null;
    const raised = slight && named !== null ? 0 : lowered;
    // By joining: a list that is pushed to holds room for sixteen more.
    const found = weights.because.slice(from[i], from[i + 1]);
    const because = raised > 0 ? found.concat(doubt) : found;
    const score = odds + raised + beside[i]!;
    const kept = score > 0;
    const reason = kept ? undefined : named === null ? (settled ? unasked.rule : 'labeller') : rules[by[i]! - 1]!;
    const given = kept ? bodyRole(block, page, i) : (named ?? 'boilerplate');
    const value = role === null ? undefined : values.get(i);
    block.verdict = shared.of(
      { kept, role: given, score: round(score), because, reason, value },
      hashOn(hashOn(said[i]!, hundredths), given.length),
    );
  }
  dropCopies(page);
  dropOrphans(page);
}

/** Said in the labeller's place of a block that it was not asked about. */
const unasked: Evidence = { rule: 'settled', score: settledOdds, note: 'short lines and links on all sides' };

/** What the labeller says: the same object for blocks of which it says the same. */
class Opinions {
  readonly #known: LastOfHash<Evidence>;

  constructor(columns: Columns) {
    this.#known = new LastOfHash(opinionsApart, columns);
  }

  of(hundredths: number): Evidence {
    const score = hundredths / 100;
    const known = this.#known.get(hundredths);
    if (known !== undefined && known.score === score) return known;
    const opinion = { rule: 'labeller', score };
    this.#known.keep(hundredths, opinion);
    return opinion;
  }
}

/** Opinions of a page that differ, roughly. */
const opinionsApart = 250;

/** The labeller's log-odds count this much at most. */
const most = 8;

const quoteAhead = /^['"“„«‘¿¡]/;

/** `:,;–—-`: something follows. */
function goesOn(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last === 58 || last === 44 || last === 59 || last === 45 || last === 0x2013 || last === 0x2014;
}

function bodyRole(block: Block, page: Page, index: number): Role {
  if (block.type === 'heading') return 'subheading';
  if (block.type === 'listItem') return 'list';
  if (block.type === 'quote' || block.type === 'code' || block.type === 'table') return block.type;
  const words = page.words[index]!;
  const titled =
    words > 0 &&
    words <= 16 &&
    page.sheet.endsSentence[index] === 0 &&
    !goesOn(block.value) &&
    ((kindAt(block.value, 0) & (upper | number)) !== 0 || quoteAhead.test(block.value));
  return titled && index + 1 < page.words.length && page.words[index + 1]! > words ? 'subheading' : 'paragraph';
}

/** Shorter blocks may well stand in an article twice: a refrain, a name in a list. */
const shortestCopy = 12;

/** Where more of the body than this share of its words stands there twice, the page is a specimen, and its text filler. */
const mostCopied = 0.25;

/** The body says nothing twice word for word, though the box that sums it up may be kept beside the paragraph that it quotes. */
function dropCopies(page: Page): void {
  const kept = new Map<number, Block>();
  const copies: [copy: Block, above: Block][] = [];
  let words = 0;
  let copied = 0;
  const { first, times } = page.sheet;
  for (let i = 0; i < page.blocks.length; i++) {
    const block = page.blocks[i]!;
    const own = page.words[i]!;
    if (!block.verdict!.kept) continue;
    words += own;
    if (times[first[i]!]! < 2 || own < shortestCopy || block.type === 'code' || block.type === 'table') continue;
    const above = kept.get(first[i]!);
    if (above) {
      copies.push([block, above]);
      copied += own;
    } else kept.set(first[i]!, block);
  }
  const filler = copied > mostCopied * words;
  for (const [copy, { place, hidden }] of copies) {
    // What a page shows once and hides once is the same thing even there.
    if (filler && (hidden === true || copy.hidden !== true)) continue;
    takeOut(copy, 'repetition', { rule: 'copy', score: copyScore, note: 'kept above already', place });
  }
}

/** More than the labeller can say for a block. */
const copyScore = -9;
const orphanScore = -3;

/** A subheading stays only where something that it heads stays: text, or a picture right behind it. */
function dropOrphans(page: Page): void {
  const { media } = page.tree;
  let next = media.length - 1;
  for (let i = page.blocks.length - 1; i >= 0; i--) {
    const block = page.blocks[i]!;
    const { kept, role } = block.verdict!;
    if (!kept) continue;
    if (role !== 'subheading') return;
    while (next >= 0 && media[next]!.at > i + 1) next--;
    const behind = media[next];
    if (behind?.at === i + 1 && behind.container && behind.container === block.container?.parent) return;
    takeOut(block, 'boilerplate', { rule: 'orphan', score: orphanScore, note: 'heads nothing that is kept' });
  }
}

/** Takes a block out that was kept. Its verdict may be that of others too: it is given another. */
function takeOut(block: Block, role: Role, evidence: Evidence): void {
  const { score, because, value } = block.verdict!;
  block.verdict = {
    kept: false,
    role,
    score: round(score + evidence.score),
    because: [...because, evidence],
    reason: evidence.rule,
    value,
  };
}
