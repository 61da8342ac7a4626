/** Points of a rising line from a probability of the vote to the share of such answers that were right, lowest first. */
export type Calibration = readonly (readonly [probability: number, confidence: number])[];

/** The confidence of an answer: on the line between the points, level beyond them. */
export function calibrated(probability: number, points: Calibration): number {
  const above = points.findIndex(([said]) => said >= probability);
  if (above < 0) return points.at(-1)?.[1] ?? probability;
  const [high, right] = points[above]!;
  const before = points[above - 1];
  if (!before) return right;
  const [low, left] = before;
  return left + ((right - left) * (probability - low)) / (high - low);
}
