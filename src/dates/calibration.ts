/** The curve from a probability of the vote to the share of such answers that were right: `low` bends it near 0, `high` near 1. */
export interface Calibration {
  low: number;
  high: number;
  base: number;
}

// The vote rounds nothing to certainty, but floating point does.
const least = 1e-6;

/** The confidence of an answer (beta calibration): log-odds `low · ln p − high · ln(1 − p) + base`. */
export function calibrated(probability: number, { low, high, base }: Calibration): number {
  const inside = Math.min(1 - least, Math.max(least, probability));
  return 1 / (1 + Math.exp(-(low * Math.log(inside) - high * Math.log(1 - inside) + base)));
}
