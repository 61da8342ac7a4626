import {
  type Bag,
  bagsOf,
  featureNames,
  featuresOf,
  lexical,
  secondFeatures,
  secondNames,
  type View,
  weighBags,
  wordSlots,
} from '../src/boilerplate/features/index.ts';
import { isSure, type PackedRounds, spreadOdds } from '../src/boilerplate/rounds.ts';
import {
  packTrees,
  packWeights,
  type TreeModel,
  treeScores,
  unpackTrees,
  unpackWeights,
} from '../src/labeller/index.ts';
import { EITHER, IN } from './align.ts';
import { type Binned, binned, fitTrees, type Labels, type TreeOptions } from './trees.ts';
import { fitWords } from './words.ts';

/** A page to learn from, or to be measured on. */
export interface Lesson {
  site: string;
  /** Pages of one site share a fold. */
  fold: number;
  view: View;
  /** What each block may be; see `align.ts`. */
  allowed: Uint8Array;
  /** True where `allowed` knows a few blocks only, and an opinion labels the others. */
  sparse: boolean;
  /** That opinion, as probabilities; without it the first opinion, and for the second round what the first says. */
  opinion?: ArrayLike<number>;
  weight: number;
}

interface Row extends Lesson {
  /** Its rows in the table, one for each block that has to be weighed. */
  from: number;
  count: number;
  bags: Bag[];
}

export interface RoundOptions {
  first: TreeOptions;
  second: TreeOptions;
  /** How much a block counts: its words (and one) to this power. */
  power: number;
  /** How much a block counts that is labelled by an opinion. */
  guess: number;
  /** How much a block counts that a snippet names. */
  snippet: number;
}

const chance = (odds: number) => 1 / (1 + Math.exp(-odds));
const width = featureNames.length;

/**
 * Two rounds of trees over what words weigh. Whatever a round is told of a page by the one before comes from a model that has
 * not seen the page's fold, so `without([fold])` is an honest model for the pages of that fold.
 */
export class Course {
  readonly #rows: Row[];
  readonly #options: RoundOptions;
  readonly #total: number;
  readonly #values: Float32Array;
  readonly #groups: Int32Array;
  readonly #bins: Binned;
  readonly #known = new Map<string, unknown>();

  constructor(lessons: readonly Lesson[], options: RoundOptions) {
    this.#options = options;
    let from = 0;
    this.#rows = lessons.map((lesson) => {
      const count = lesson.view.open.length;
      const row = { ...lesson, from, count, bags: bagsOf(lesson.view) };
      from += count;
      return row;
    });
    this.#total = from;
    this.#values = new Float32Array(from * width);
    this.#groups = new Int32Array(from);
    this.#rows.forEach((row, page) => {
      this.#values.set(featuresOf(row.view), row.from * width);
      this.#groups.fill(page, row.from, row.from + row.count);
    });
    this.#bins = binned({ features: width, values: this.#values, rows: from });
  }

  /** The rounds without what some folds would teach, as they are shipped. */
  without(folds: readonly number[]): PackedRounds {
    return {
      words: packWeights(this.#words(folds)),
      first: packTrees(this.#first(folds)),
      second: packTrees(this.#second(folds)),
    };
  }

  /** Log-odds of each block of a lesson, by rounds that have not seen its fold. */
  odds(lesson: number): Float32Array {
    const row = this.#rows[lesson]!;
    const extra = this.#extra(row, [row.fold], true);
    const rows = joined(this.#own(row), width, extra, lexical + secondNames.length);
    const second = spreadOdds(row.view, treeScores(this.#second([row.fold]), rows));
    return this.#firstOdds(row, [row.fold]).map((odds, i) => (isSure(odds) ? odds : second[i]!));
  }

  /** The same by the first round alone. */
  firstOdds(lesson: number): Float32Array {
    const row = this.#rows[lesson]!;
    return this.#firstOdds(row, [row.fold]);
  }

  #once<Value>(name: string, folds: readonly number[], make: () => Value): Value {
    const key = name + [...new Set(folds)].sort().join();
    if (!this.#known.has(key)) this.#known.set(key, make());
    return this.#known.get(key) as Value;
  }

  #words(folds: readonly number[]): Float32Array {
    return this.#once('words', folds, () => {
      const { goals, weights } = this.#labels(folds, false);
      const taught = this.#rows.flatMap((row) =>
        folds.includes(row.fold)
          ? []
          : row.bags.map((bag, i) => ({
              ...bag,
              goal: goals[row.from + i]!,
              weight: weights[row.from + i]!,
              site: row.site,
            })),
      );
      return unpackWeights(packWeights(fitWords(taught, wordSlots)));
    });
  }

  #first(folds: readonly number[]): TreeModel {
    return this.#once('first', folds, () => this.#fit(folds, this.#labels(folds, false), false, this.#options.first));
  }

  #second(folds: readonly number[]): TreeModel {
    return this.#once('second', folds, () => {
      return this.#fit(folds, this.#labels(folds, true), true, this.#options.second);
    });
  }

  /** Odds of the first round without some folds. */
  #firstOdds(row: Row, folds: readonly number[]): Float32Array {
    return this.#once(`odds${row.from}:`, folds, () =>
      spreadOdds(
        row.view,
        treeScores(this.#first(folds), joined(this.#own(row), width, this.#extra(row, folds, false), lexical)),
      ),
    );
  }

  #own(row: Row): Float32Array {
    return this.#values.subarray(row.from * width, (row.from + row.count) * width);
  }

  /** What the rounds before say of a page: its words and names, and the odds of the first round where there is one. */
  #extra(row: Row, folds: readonly number[], second: boolean): Float32Array {
    const said = weighBags(row.view, this.#words(folds));
    if (!second) return said;
    return joined(said, lexical, secondFeatures(row.view, this.#firstOdds(row, folds)), secondNames.length);
  }

  #fit(folds: readonly number[], labels: Omit<Labels, 'groups'>, second: boolean, options: TreeOptions): TreeModel {
    const size = lexical + (second ? secondNames.length : 0);
    const extra = new Float32Array(this.#total * size);
    for (const row of this.#rows)
      if (!folds.includes(row.fold)) extra.set(this.#extra(row, [...folds, row.fold], second), row.from * size);
    const bins = binned({ features: size, values: extra, rows: this.#total });
    const both = { edges: [...this.#bins.edges, ...bins.edges], columns: [...this.#bins.columns, ...bins.columns] };
    return unpackTrees(packTrees(fitTrees(both, { ...labels, groups: this.#groups }, options)));
  }

  /** What each block should be, and how much it counts: every page as much as another of its weight. */
  #labels(folds: readonly number[], second: boolean): Omit<Labels, 'groups'> {
    const { power, guess, snippet } = this.#options;
    const goals = new Float32Array(this.#total);
    const weights = new Float32Array(this.#total);
    for (const row of this.#rows) {
      if (folds.includes(row.fold)) continue;
      const { page, open } = row.view;
      const guesses = row.sparse ? this.#guesses(row, [...folds, row.fold], second) : null;
      let total = 0;
      for (let k = 0; k < row.count; k++) {
        const i = open[k]!;
        const unknown = row.allowed[i] === EITHER;
        const at = row.from + k;
        const size = (page.words[i]! + 1) ** power;
        goals[at] = !unknown ? (row.allowed[i] === IN ? 1 : 0) : (guesses?.[i] ?? 0);
        weights[at] = !unknown ? (row.sparse ? snippet : size) : row.sparse ? guess * size : 0;
        total += weights[at]!;
      }
      for (let i = row.from; i < row.from + row.count; i++) weights[i]! *= (100 * row.weight) / Math.max(20, total);
    }
    return { goals, weights };
  }

  /** What stands in for the truth of blocks that no snippet names. */
  #guesses(row: Row, folds: readonly number[], second: boolean): ArrayLike<number> {
    if (row.opinion) return row.opinion;
    return second ? this.#firstOdds(row, folds).map(chance) : row.view.first.kept;
  }
}

/** Rows of two tables side by side. */
function joined(left: Float32Array, leftWidth: number, right: Float32Array, rightWidth: number): Float32Array {
  const rows = left.length / leftWidth;
  const width = leftWidth + rightWidth;
  const out = new Float32Array(rows * width);
  for (let row = 0; row < rows; row++) {
    out.set(left.subarray(row * leftWidth, (row + 1) * leftWidth), row * width);
    out.set(right.subarray(row * rightWidth, (row + 1) * rightWidth), row * width + leftWidth);
  }
  return out;
}
