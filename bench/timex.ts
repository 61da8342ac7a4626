import { findTimes, languages } from '../src/dates.ts';
import { loadScorer, readRows } from './corpora.ts';
import { median, predict, type Scored, type Task } from './task.ts';
import { timexSpecs } from './timex-specs.ts';
import { writePredictions } from './write-predictions.ts';

interface TimexDocument {
  id: string;
  lang: string;
  text: string;
  dct: string;
  timexes: { start: number; end: number; text: string; type: string; value: string }[];
}
type Timex = TimexDocument['timexes'][number];

interface TimexScore {
  strictF: number;
  relF: number;
  typeF: number;
  valF: number;
  calF: number;
}

const sets = [
  'en-meantime',
  'en-wikiwars',
  'es-meantime',
  'el-wikiwars',
  'restricted/de-krauts',
  'restricted/fr-tempeval2',
  'restricted/it-tempeval2-train',
];

/** TIMEX3 expressions in prose, as TempEval-3 scores them, each document resolved against its creation day. */
export const timex: Task = {
  name: 'timex',
  async run(limit) {
    const { score } = await loadScorer('timex.mjs');
    const scored = sets.flatMap((set): Scored[] => {
      const documents = readRows<TimexDocument>(`timex/${set}.jsonl`).slice(0, limit);
      if (documents.length === 0) return [];
      const predictions = predict(documents, ({ text, dct, lang }) => {
        const isRead = languages.some(({ code }) => code === lang);
        // A few documents have no creation day but `PRESENT_REF`.
        const options = { language: lang, ...(/^\d{4}-\d\d-\d\d/.test(dct) && { referenceDate: dct }) };
        return {
          timexes: (isRead ? findTimes(text, options) : []).map(({ place, text, type, value, mod }) => ({
            start: place.start,
            end: place.end,
            text,
            type,
            value,
            ...(mod && { mod }),
          })),
        };
      });
      writePredictions(`timex/${set}`, predictions);
      const worst: string[] = [];
      const show = (timex: Timex | null) => (timex ? `"${timex.text}" ${timex.type} ${timex.value}` : 'nothing');
      const told = (kind: string, { id }: TimexDocument, gold: Timex | null, found: Timex | null) =>
        worst.push(`${kind} ${show(gold)} read as ${show(found)} in ${id}`);
      const total = score(documents, new Map(predictions.map((row) => [row.id, row])), told) as TimexScore;
      return [
        {
          name: `timex/${set.replace('restricted/', '')}`,
          documents: documents.length,
          pinned: { strict: total.strictF, value: total.valF, calendar: total.calF },
          told: { relaxed: total.relF, type: total.typeF, ms: median(predictions.map((row) => row.ms)) },
          worst,
        },
      ];
    });
    return [...scored, ...timexSpecs(limit)];
  },
};
