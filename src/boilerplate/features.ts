import { hash } from '../labeller/index.ts';
import type { Container } from '../tree/index.ts';
import { type Page, regions } from './page.ts';
import type { Draft } from './run.ts';
import type { Weight } from './weigh.ts';

/**
 * The features of a block: numbers in buckets, each bucket a slot of its own, then hashed words of labels and short
 * lines. A template takes `count` slots; those of the neighbours repeat the coarse ones.
 */
const hashBits = 16;
const hashSlots = 1 << hashBits;

let used = 0;
/** Reserves the slots of a template and gives the first. */
function slots(count: number): number {
  const first = used;
  used += count;
  return first;
}

const lengthSteps = [1, 2, 3, 4, 5, 7, 10, 15, 25, 40, 70];
const coarseSteps = [3, 7, 15, 40];
const shareSteps = [0.001, 0.1, 0.25, 0.5, 0.8];
const stopSteps = [0.05, 0.15, 0.25, 0.35, 0.45];
const neighbourLinkSteps = [0.1, 0.4, 0.8];
const distanceSteps = [1, 2, 3, 5, 8, 13, 21, 34];

function bucket(value: number, steps: readonly number[]): number {
  let i = 0;
  while (i < steps.length && value >= steps[i]!) i++;
  return i;
}

const types = ['paragraph', 'heading', 'listItem', 'quote', 'code', 'table', 'caption'];

const at = {
  bias: slots(2),
  words: slots(24),
  type: slots(7 * 5),
  stops: slots(6 * 5),
  capitals: slots(6 * 5),
  upper: slots(6),
  digits: slots(6),
  links: slots(6 * 5),
  sentences: slots(6),
  ending: slots(5 * 5),
  gap: slots(4),
  position: slots(10),
  charPosition: slots(10),
  fromHeadline: slots(20),
  fromFirstProse: slots(20),
  fromLastProse: slots(20),
  density: slots(8 * 2),
  wordsAround: slots(8),
  main: slots(4 * 5),
  share: slots(6),
  share2: slots(6),
  depth: slots(8),
  sibling: slots(4 * 5),
  run: slots(3 * 5),
  draft: slots(2 * 5),
  draftScore: slots(14),
  draftAround: slots(10),
  agreement: slots(4 * 7 * 2),
  pageShare: slots(7 * 5 * 2),
  pageSize: slots(6 * 5),
  repeated: slots(3),
  titleOverlap: slots(4),
  neighbourLength: slots(4 * 5 * 4),
  neighbourForm: slots(4 * 8),
  rules: slots(256),
  neighbourRules: slots(2 * 64),
  labels: slots(hashSlots),
  line: slots(hashSlots),
};
/** Slots for pages and for plain text each: what a feature means may differ between the two doors. */
const perDoor = used;
/** Number of features: those that both doors share, and one copy for plain text. */
export const featureCount = perDoor * 2;

const labelSlots = new WeakMap<Container, readonly number[]>();

/** The words of a region's label, hashed; made once a region. */
function labelFeatures(container: Container): readonly number[] {
  let known = labelSlots.get(container);
  if (!known) {
    known = wordHashes(container.label);
    labelSlots.set(container, known);
  }
  return known;
}

/** The hashes of the first twelve different words of a label, in `a`–`z`, that have two letters or more. */
function wordHashes(label: string): number[] {
  const hashes: number[] = [];
  let start = 0;
  for (let i = 0; i <= label.length && hashes.length < 12; i++) {
    const unit = i < label.length ? label.charCodeAt(i) : 0;
    if (unit >= 97 && unit <= 122) continue;
    if (i - start > 1) {
      const value = hash(label.slice(start, i));
      if (!hashes.includes(value)) hashes.push(value);
    }
    start = i + 1;
  }
  return hashes;
}

/** How many words of a key, in the letters of ASCII, are among those of the titles. */
function sharedWords(key: string, titleWords: ReadonlySet<string>): number {
  let shared = 0;
  let start = 0;
  for (let i = 0; i <= key.length; i++) {
    const unit = i < key.length ? key.charCodeAt(i) : 0;
    if ((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || unit === 95)
      continue;
    if (i - start > 3 && titleWords.has(key.slice(start, i))) shared++;
    start = i + 1;
  }
  return shared;
}

/** The features of every block of a page, with what the rules said of it among them. */
export function featuresOf(page: Page, weights: readonly Weight[], first: Draft): Int32Array[] {
  const { facts } = page;
  const html = facts.some(({ block }) => block.container !== undefined);
  const total = facts.length;
  const { from: runFrom, to: runTo, kept, share } = first;
  const agreement = agreeing(page, kept);
  const clean = bucket(share, [0.1, 0.25, 0.5, 0.7, 0.85, 0.95]);
  const extent = bucket(total, [5, 12, 30, 80, 200]);
  const headline = facts.findIndex((_, i) => weights[i]!.role === 'headline');
  const chars = facts.reduce((sum, { block }) => sum + block.value.length, 0) || 1;
  const titleWords = new Set(
    [...page.titles]
      .slice(0, 3)
      .join(' ')
      .split(/\W+/)
      .filter((word) => word.length > 3),
  );
  const idOf = new Map<string, number>();
  const ruleId = (rule: string, sign: number): number => {
    const name = rule + sign;
    let id = idOf.get(name);
    if (id === undefined) {
      id = hash(name) % 192;
      idOf.set(name, id);
    }
    return id;
  };
  const roleIds = weights.map(({ role }) => (role === null ? 0 : 1 + (hash(role) % 63)));
  let before = 0;
  // One list for all blocks, written over: it grows once.
  const fired: number[] = [];
  return facts.map((fact, i) => {
    const { block } = fact;
    const size = bucket(fact.words, coarseSteps);
    let count = 0;
    const push = (template: number, slot: number) => {
      fired[count++] = template + slot;
    };
    push(at.bias, html ? 0 : 1);
    push(at.words, bucket(fact.words, lengthSteps) + (fact.endsSentence ? 12 : 0));
    push(at.type, Math.max(0, types.indexOf(block.type)) * 5 + size);
    push(at.stops, bucket(fact.stopShare, stopSteps) * 5 + size);
    push(at.capitals, bucket(fact.capitalShare, shareSteps) * 5 + size);
    push(at.upper, bucket(fact.upperShare, shareSteps));
    push(at.digits, bucket(fact.digitShare, shareSteps));
    push(at.links, bucket(fact.linkShare, shareSteps) * 5 + size);
    push(at.sentences, Math.min(5, fact.sentences));
    const last = block.value.at(-1)!;
    push(at.ending, (fact.endsSentence ? (last === '?' ? 1 : last === '!' ? 2 : 0) : last === ':' ? 3 : 4) * 5 + size);
    if (block.gap !== undefined) push(at.gap, Math.min(3, block.gap));
    push(at.position, Math.min(9, Math.floor((10 * i) / total)));
    push(at.charPosition, Math.min(9, Math.floor((10 * before) / chars)));
    before += block.value.length;
    if (headline >= 0) push(at.fromHeadline, signedDistance(i - headline));
    if (page.firstProse >= 0) {
      push(at.fromFirstProse, signedDistance(i - page.firstProse));
      push(at.fromLastProse, signedDistance(i - page.lastProse));
    }
    let prose = 0;
    let around = 0;
    for (let j = Math.max(0, i - 3); j <= Math.min(total - 1, i + 3); j++) {
      if (j === i) continue;
      if (facts[j]!.words >= 10 && facts[j]!.endsSentence && facts[j]!.linkShare < 0.4) prose++;
      around += facts[j]!.words;
    }
    push(at.density, Math.min(7, prose) * 2 + (size >= 3 ? 1 : 0));
    push(at.wordsAround, bucket(around, [10, 25, 50, 90, 150, 250, 400]));
    let within = 0;
    let level = 0;
    for (const container of regions(block)) {
      if (level === 0) push(at.share, bucket(page.proseShare(container), [0.001, 0.1, 0.4, 0.7, 0.95]));
      if (level === 1) push(at.share2, bucket(page.proseShare(container), [0.001, 0.1, 0.4, 0.7, 0.95]));
      if (level < 5) {
        for (const word of labelFeatures(container)) {
          push(at.labels, (word + level * 0x9e3779b1) & (hashSlots - 1));
          push(at.labels, word & (hashSlots - 1));
        }
      }
      if (container === page.main) {
        within = 1;
        push(at.depth, Math.min(7, level));
        break;
      }
      level++;
    }
    if (page.main !== null) push(at.main, (within + (block.type === 'heading' ? 2 : 0)) * 5 + size);
    const previous = facts[i - 1]?.block.container;
    const next = facts[i + 1]?.block.container;
    if (block.container)
      push(
        at.sibling,
        ((previous?.parent === block.container.parent ? 1 : 0) + (next?.parent === block.container.parent ? 2 : 0)) *
          5 +
          size,
      );
    push(at.run, (i < runFrom ? 0 : i > runTo ? 2 : 1) * 5 + size);
    push(at.draft, kept[i]! * 5 + size);
    push(at.pageShare, (clean * 5 + size) * 2 + kept[i]!);
    push(at.pageSize, extent * 5 + size);
    push(at.draftScore, bucket(weights[i]!.score, [-10, -7, -5, -3.5, -2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 3.5, 5, 6]));
    let near = 0;
    for (let j = Math.max(0, i - 4); j <= Math.min(total - 1, i + 4); j++) if (j !== i) near += kept[j]!;
    push(at.draftAround, near);
    let step = 0;
    for (const container of regions(block)) {
      if (step >= 4) break;
      const { words, inside } = agreement.get(container)!;
      push(
        at.agreement,
        (step * 7 + (words < 5 ? 0 : 1 + bucket(inside / words, [0.05, 0.2, 0.5, 0.8, 0.95]))) * 2 +
          (size >= 3 ? 1 : 0),
      );
      step++;
    }
    const first = page.firstByKey.get(fact.key);
    push(at.repeated, first === i ? ((page.countByKey.get(fact.key) ?? 1) > 1 ? 1 : 0) : 2);
    if (titleWords.size > 0 && fact.words > 2) {
      const shared = sharedWords(fact.key, titleWords);
      push(at.titleOverlap, bucket(shared / Math.min(titleWords.size, fact.words), [0.01, 0.3, 0.7]));
    }
    for (let n = 0; n < NEIGHBOURS.length; n++) {
      const offset = NEIGHBOURS[n]!;
      const other = facts[i + offset];
      if (!other) {
        push(at.neighbourForm, n * 8 + 7);
        continue;
      }
      push(
        at.neighbourLength,
        (n * 5 + bucket(other.words, coarseSteps)) * 4 + bucket(other.linkShare, neighbourLinkSteps),
      );
      push(at.neighbourForm, n * 8 + Math.max(0, types.indexOf(other.block.type)));
      if (Math.abs(offset) === 1) push(at.neighbourRules, (offset < 0 ? 0 : 64) + roleIds[i + offset]!);
    }
    for (const { rule, score } of weights[i]!.because)
      if (rule !== 'prose') push(at.rules, ruleId(rule, Math.sign(score)));
    push(at.rules, 192 + roleIds[i]!);
    if (fact.words <= 6) push(at.line, hash(fact.key) & (hashSlots - 1));
    else push(at.line, hash(fact.key.slice(0, fact.key.indexOf(' ', 8) + 1)) & (hashSlots - 1));
    const features = new Int32Array(html ? count : count * 2);
    for (let j = 0; j < count; j++) {
      features[j] = fired[j]!;
      if (!html) features[count + j] = fired[j]! + perDoor;
    }
    return features;
  });
}

/** For each region: its words, and those of them that the first opinion keeps. */
function agreeing(page: Page, kept: Uint8Array): Map<Container, { words: number; inside: number }> {
  const sums = new Map<Container, { words: number; inside: number }>();
  page.facts.forEach(({ block, words }, i) => {
    for (const container of regions(block)) {
      let sum = sums.get(container);
      if (!sum) {
        sum = { words: 0, inside: 0 };
        sums.set(container, sum);
      }
      sum.words += words;
      if (kept[i]) sum.inside += words;
    }
  });
  return sums;
}

const NEIGHBOURS = [-2, -1, 1, 2] as const;

function signedDistance(distance: number): number {
  const size = bucket(Math.abs(distance), distanceSteps);
  return distance < 0 ? size : 10 + size;
}
