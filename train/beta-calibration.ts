import type { Calibration } from '../src/dates/calibration.ts';

/** What was said to be how likely, and whether it was so. */
export interface Said {
  probability: number;
  right: boolean;
}

const rounds = 3000;
const step = 0.5;

/**
 * Fits the curve from what was said to what was so (beta calibration; Kull, Silva Filho and Flach, "Beta calibration", AISTATS 2017):
 * a logistic regression on the logarithms of a probability and of its complement, by gradient ascent. Three numbers, neither of the
 * slopes below 0, so that surer answers stay surer; on sites left out its widest gap is smaller than that of isotonic regression.
 */
export function betaCalibration(answers: readonly Said[]): Calibration {
  const rows = answers.map(({ probability, right }) => {
    const inside = Math.min(1 - 1e-6, Math.max(1e-6, probability));
    return { up: Math.log(inside), down: -Math.log(1 - inside), right: right ? 1 : 0 };
  });
  let [low, high, base] = [1, 1, 0];
  for (let round = 0; round < rounds; round++) {
    let [byLow, byHigh, byBase] = [0, 0, 0];
    for (const { up, down, right } of rows) {
      const error = right - 1 / (1 + Math.exp(-(low * up + high * down + base)));
      byLow += error * up;
      byHigh += error * down;
      byBase += error;
    }
    low = Math.max(0, low + (step * byLow) / rows.length);
    high = Math.max(0, high + (step * byHigh) / rows.length);
    base += (step * byBase) / rows.length;
  }
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  return { low: round(low), high: round(high), base: round(base) };
}
