import { fromBase64, toBase64 } from './base64.ts';
import { packKeys, unpackKeys } from './sparse.ts';

/** A weight for each of many slots as it is shipped: only the slots that weigh anything, in eight bits. */
export interface PackedWeights {
  /** Number of slots, those that weigh nothing included. */
  slots: number;
  /** What one step of an eight-bit weight is worth. */
  scale: number;
  /** The slots that weigh anything, as `packKeys` writes them. */
  keys: string;
  /** For each of them a signed byte; base64. */
  steps: string;
}

/** Rounds weights to eight bits and leaves out those that round to nothing. */
export function packWeights(weights: Float32Array): PackedWeights {
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  const scale = most / 127 || 1;
  const keys: number[] = [];
  const steps: number[] = [];
  weights.forEach((weight, slot) => {
    const step = Math.round(weight / scale);
    if (step === 0) return;
    keys.push(slot);
    steps.push(step & 255);
  });
  return { slots: weights.length, scale, keys: packKeys(keys), steps: toBase64(steps) };
}

/** The weights of their shipped form, a slot each. */
export function unpackWeights({ slots, scale, keys, steps }: PackedWeights): Float32Array {
  const weights = new Float32Array(slots);
  const signed = Int8Array.from(fromBase64(steps));
  unpackKeys(keys).forEach((slot, i) => {
    weights[slot] = signed[i]! * scale;
  });
  return weights;
}
