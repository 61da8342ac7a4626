import type { Bag } from '../src/boilerplate/features/index.ts';
import { generator } from './random.ts';

/** One block to learn from: its slots, what it should be (0–1), how much it counts, its site. */
interface Taught extends Bag {
  goal: number;
  weight: number;
  site: string;
}

const minSites = 4;
const epochs = 6;
const rate = 0.15;
const pull = 0.03;
const seed = 1;

/** Fits a weight for every slot that enough sites share: a logistic regression by AdaGrad. The same bags give the same model. */
export function fitWords(bags: readonly Taught[], slots: number): Float32Array {
  const shared = sharedSlots(bags, slots);
  const used = bags.filter(({ weight }) => weight > 0);
  const weights = new Float32Array(slots);
  const squares = new Float32Array(slots).fill(1e-2);
  const random = generator(seed);
  const kept = used.map(({ words, names }) => [
    words.filter((slot) => shared[slot]),
    names.filter((slot) => shared[slot]),
  ]);
  let bias = 0;
  let biasSquares = 1;
  const order = Int32Array.from(used.keys());
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const index of order) {
      const { goal, weight, words, names } = used[index]!;
      const parts = kept[index]!;
      const scales = [1 / Math.sqrt(words.length || 1), 1 / Math.sqrt(names.length || 1)];
      let sum = bias;
      parts.forEach((own, n) => {
        for (const slot of own) sum += weights[slot]! * scales[n]!;
      });
      const slope = (goal - 1 / (1 + Math.exp(-sum))) * Math.min(4, weight);
      biasSquares += slope * slope;
      bias += (rate * slope) / Math.sqrt(biasSquares);
      if (Math.abs(slope) < 0.01) continue;
      parts.forEach((own, n) => {
        const g = slope * scales[n]!;
        for (const slot of own) {
          squares[slot]! += g * g;
          weights[slot]! += (rate * g) / Math.sqrt(squares[slot]!);
        }
      });
    }
    for (let slot = 0; slot < slots; slot++) weights[slot]! *= 1 - pull;
  }
  return weights;
}

/** Slots that fewer sites share would only be learned by heart. */
function sharedSlots(bags: readonly Taught[], slots: number): Uint8Array {
  const sites = new Map<string, number>();
  const last = new Int32Array(slots).fill(-1);
  const seen = new Uint16Array(slots);
  const sorted = bags
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => (a.site < b.site ? -1 : a.site > b.site ? 1 : 0));
  for (const { words, names, site } of sorted) {
    if (!sites.has(site)) sites.set(site, sites.size);
    const id = sites.get(site)!;
    for (const list of [words, names]) {
      for (const slot of list) {
        if (last[slot] === id) continue;
        last[slot] = id;
        seen[slot]!++;
      }
    }
  }
  return Uint8Array.from(seen, (count) => (count >= minSites ? 1 : 0));
}
