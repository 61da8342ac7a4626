import { loadScorer, readRows } from '../../bench/corpora.ts';
import type { NameModel } from '../../src/entities/index.ts';
import { findEntities } from '../../src/entities.ts';
import type { NamedDocument } from './corpora.ts';

const shown = ['micro', 'PER', 'ORG', 'LOC'] as const;

/** Strict F1 of a model on a set, in all and by type. */
export async function scoreOn(set: string, model: NameModel): Promise<string> {
  const { score } = await loadScorer('ner.mjs');
  const documents = readRows<NamedDocument>(`ner/${set}.docs.jsonl.gz`);
  const found = documents.map(({ id, text }) => ({
    id,
    entities: findEntities(text, { language: 'en', models: [model] }).map(({ type, place }) => ({ ...place, type })),
  }));
  const result = score(documents, found) as Record<string, { strict: { p: number; r: number; f: number } }>;
  const figures = shown.map((type) => `${type} ${result[type]!.strict.f.toFixed(3)}`);
  const { p, r } = result['micro']!.strict;
  return `${set.padEnd(14)} ${figures.join('  ')}  (p ${p.toFixed(3)} r ${r.toFixed(3)})`;
}
