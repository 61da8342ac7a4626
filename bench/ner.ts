import { findEntities } from '../src/entities.ts';
import { loadScorer, readRows } from './corpora.ts';
import { median, predict, type Scored, type Task } from './task.ts';
import { writePredictions } from './write-predictions.ts';

interface NamedDocument {
  id: string;
  text: string;
  entities: { start: number; end: number; type: string }[];
}

interface NerScore {
  errs: { id: string; kind: 'pred' | 'gold'; type: string; text: string; ctx: string }[];
  micro: { strict: { p: number; r: number; f: number }; overlap: { f: number } };
  spanOnly: { f: number };
  PER: { strict: { f: number } };
  ORG: { strict: { f: number } };
  LOC: { strict: { f: number } };
}

/** Sets with whole documents and all names marked; those of loose sentences or partial labels would measure something else. */
const sets = ['worldwide.dev', 'gum.dev', 'gum.test', 'wikigold.test'];

/** People, organisations and places, strictly: same start, same end, same type. */
export const ner: Task = {
  name: 'ner',
  async run(limit) {
    const { score } = await loadScorer('ner.mjs');
    return sets.flatMap((set): Scored[] => {
      const documents = readRows<NamedDocument>(`ner/${set}.docs.jsonl.gz`).slice(0, limit);
      if (documents.length === 0) return [];
      const predictions = predict(documents, ({ text }) => ({
        entities: findEntities(text).map(({ type, place }) => ({ start: place.start, end: place.end, type })),
      }));
      writePredictions(`ner/${set}`, predictions);
      const total = score(documents, predictions) as NerScore;
      return [
        {
          name: `ner/${set}`,
          documents: documents.length,
          pinned: {
            strict: total.micro.strict.f,
            person: total.PER.strict.f,
            organization: total.ORG.strict.f,
            location: total.LOC.strict.f,
          },
          told: {
            p: total.micro.strict.p,
            r: total.micro.strict.r,
            overlap: total.micro.overlap.f,
            span: total.spanOnly.f,
            ms: median(predictions.map((row) => row.ms)),
          },
          worst: total.errs.map(
            ({ id, kind, type, text, ctx }) =>
              `${kind === 'pred' ? 'wrong ' : 'missed'} ${type} "${text}" in ${id}: …${ctx}…`,
          ),
        },
      ];
    });
  },
};
