import type { DateFamily } from './candidate.ts';

/** The most that each family says for a day. Two lists: most days have one family, and a map takes longer to make than to ask. */
export class Families {
  readonly #names: DateFamily[] = [];
  readonly #scores: number[] = [];

  /** Evidence that speaks against a day is not counted, nor is what a family has said more strongly. */
  hear(family: DateFamily, score: number): void {
    if (score <= 0) return;
    const at = this.#names.indexOf(family);
    if (at < 0) {
      this.#names.push(family);
      this.#scores.push(score);
    } else if (score > this.#scores[at]!) this.#scores[at] = score;
  }

  /** A score and what all families add to it, in the order in which they spoke. */
  addTo(score: number): number {
    let sum = score;
    for (let at = 0; at < this.#scores.length; at++) sum += this.#scores[at]!;
    return sum;
  }
}
