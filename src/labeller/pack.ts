import { fromBase64, toBase64 } from './base64.ts';
import type { ChainModel } from './chain.ts';

/** A model as it is shipped: only the features that weigh anything, their weights in eight bits, base64. */
export interface PackedModel {
  labels: readonly string[];
  features: number;
  /** What one step of an eight-bit weight is worth. */
  scale: number;
  /** For each shipped feature the distance from the one before, seven bits a byte, lowest first; base64. */
  gaps: string;
  /** For each shipped feature a signed byte a label; base64. */
  weights: string;
  transitions: readonly number[];
}

/** Rounds the weights of a model to eight bits and leaves out the features that round to nothing. */
export function packModel(model: ChainModel): PackedModel {
  const size = model.labels.length;
  const features = model.weights.length / size;
  let most = 0;
  for (const weight of model.weights) most = Math.max(most, Math.abs(weight));
  const scale = most / 127 || 1;
  const gaps: number[] = [];
  const weights: number[] = [];
  let before = 0;
  for (let feature = 0; feature < features; feature++) {
    const steps = Array.from({ length: size }, (_, label) =>
      Math.round(model.weights[feature * size + label]! / scale),
    );
    if (steps.every((step) => step === 0)) continue;
    let gap = feature - before;
    for (; gap > 127; gap >>>= 7) gaps.push((gap & 127) | 128);
    gaps.push(gap);
    weights.push(...steps.map((step) => step & 255));
    before = feature;
  }
  const transitions = Array.from(model.transitions, (value) => Math.round(value * 1000) / 1000);
  return { labels: model.labels, features, scale, gaps: toBase64(gaps), weights: toBase64(weights), transitions };
}

/** The model of its shipped form. */
export function unpackModel(packed: PackedModel): ChainModel {
  const size = packed.labels.length;
  const weights = new Float32Array(packed.features * size);
  const gaps = fromBase64(packed.gaps);
  const steps = fromBase64(packed.weights);
  let feature = 0;
  let at = 0;
  for (let i = 0; i < gaps.length; ) {
    for (let shift = 0; ; shift += 7) {
      const byte = gaps[i++]!;
      feature += (byte & 127) << shift;
      if (byte < 128) break;
    }
    for (let label = 0; label < size; label++) {
      weights[feature * size + label] = ((steps[at++]! << 24) >> 24) * packed.scale;
    }
  }
  return { labels: packed.labels, weights, transitions: Float32Array.from(packed.transitions) };
}
