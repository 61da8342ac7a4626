import nlp from 'compromise';
import { enNews } from '../src/en-news.ts';
import { enNewsSmall } from '../src/en-news-small.ts';
import { findEntities } from '../src/entities.ts';
import type { Place } from '../src/schema/index.ts';
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
const sets = ['worldwide.dev', 'ewt.dev', 'gum.dev', 'gum.test', 'wikigold.test'];
/** The models learned on the others. */
const setsOfModels = ['worldwide.dev', 'ewt.dev'];

type FindNames = (text: string) => { type: string; place: Place }[];

/** The taggers that are compared, each with what its sets are called beside the rules'. */
export const nameFinders: Readonly<Record<string, FindNames>> = {
  rules: (text) => findEntities(text),
  'en-news': (text) => findEntities(text, { models: [enNews] }),
  'en-news-small': (text) => findEntities(text, { models: [enNewsSmall] }),
  compromise: compromiseNames,
};

/** People, organisations and places, strictly: same start, same end, same type. */
export const ner: Task = {
  name: 'ner',
  async run(limit) {
    const { score } = await loadScorer('ner.mjs');
    return sets.flatMap((set) => {
      const documents = readRows<NamedDocument>(`ner/${set}.docs.jsonl.gz`).slice(0, limit);
      if (documents.length === 0) return [];
      const finders = Object.entries(nameFinders).filter(
        ([finder]) => !finder.startsWith('en-news') || setsOfModels.includes(set),
      );
      return finders.map(([finder, find]): Scored => {
        const name = finder === 'rules' ? set : `${set} ${finder}`;
        const predictions = predict(documents, ({ text }) => ({
          entities: find(text).map(({ type, place }) => ({ start: place.start, end: place.end, type })),
        }));
        writePredictions(`ner/${name.replace(' ', '.')}`, predictions);
        const total = score(documents, predictions) as NerScore;
        const measures = {
          strict: total.micro.strict.f,
          person: total.PER.strict.f,
          organization: total.ORG.strict.f,
          location: total.LOC.strict.f,
        };
        const ours = finder !== 'compromise';
        return {
          name: `ner/${name}`,
          documents: documents.length,
          pinned: ours ? measures : {},
          told: {
            ...(!ours && measures),
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
        };
      });
    });
  },
};

/** compromise's people, organisations and places, without the marks and the `'s` that it leaves on them. */
function compromiseNames(text: string): { type: string; place: Place }[] {
  const read = nlp(text);
  return (['people', 'organizations', 'places'] as const).flatMap((what) => {
    const found = read[what]().json({ offset: true }) as { text: string; offset: { start: number } }[];
    return found.map(({ offset, text: said }) => {
      const name = said.replace(/^[^\p{L}\p{N}]+/u, '').replace(/(?:['’]s?)?[^\p{L}\p{N}]*$/u, '');
      const start = text.indexOf(name, offset.start);
      const type = what === 'people' ? 'person' : what === 'organizations' ? 'organization' : 'location';
      return { type, place: { start, end: start + name.length } };
    });
  });
}
