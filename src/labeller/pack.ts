import type { ChainModel } from './chain.ts';

/** A model as it is shipped: weights in eight bits, base64. */
export interface PackedModel {
  labels: readonly string[];
  /** What one step of an eight-bit weight is worth. */
  scale: number;
  weights: string;
  transitions: readonly number[];
}

/** Rounds the weights of a model to eight bits. */
export function packModel(model: ChainModel): PackedModel {
  let most = 0;
  for (const weight of model.weights) most = Math.max(most, Math.abs(weight));
  const scale = most / 127 || 1;
  let bytes = '';
  for (const weight of model.weights) bytes += String.fromCharCode(Math.round(weight / scale) & 255);
  return { labels: model.labels, scale, weights: btoa(bytes), transitions: [...model.transitions].map((value) => Math.round(value * 1000) / 1000) };
}

/** The model of its shipped form. */
export function unpackModel(packed: PackedModel): ChainModel {
  const bytes = atob(packed.weights);
  const weights = new Float32Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) weights[i] = ((bytes.charCodeAt(i) << 24) >> 24) * packed.scale;
  return { labels: packed.labels, weights, transitions: Float32Array.from(packed.transitions) };
}
