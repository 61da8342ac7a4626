import { featureKey } from '../../labeller/index.ts';

/** More than the features of any word, and of any piece's context. */
export const mostFeatures = 128;

/** Keys of features, gathered. */
export class Features {
  readonly keys: Int32Array;
  count = 0;

  /** @param most - room for so many */
  constructor(most: number) {
    this.keys = new Int32Array(most);
  }

  add(template: number, first: number, second = 0): void {
    this.keys[this.count++] = featureKey(template, first, second);
  }
}
