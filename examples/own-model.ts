// A transformer finds the names: a tagger that waits for a model, next to copydesk's own.
//
// With transformers.js (npm install @huggingface/transformers) the classifier is
//
//   const pipe = await pipeline('token-classification', 'Xenova/bert-base-NER');
//   const classify: Classify = (sentence) => pipe(sentence, { ignore_labels: [] });
//
// `ignore_labels: []` has it answer for every piece of a word, names or not: it gives no offsets, so they are counted along.
import { type AsyncTagger, type EntityType, english, parseArticleAsync, type TaggedSpan, taggersFor } from 'copydesk';

/** A piece of a word (`##ton` goes on) with its label (`B-PER`, `I-PER`, `O`), as transformers.js gives it. */
interface WordPiece {
  word: string;
  entity: string;
  score: number;
}
type Classify = (sentence: string) => Promise<WordPiece[]>;

const types: Record<string, EntityType> = { PER: 'person', ORG: 'organization', LOC: 'location' };

function transformerTagger(classify: Classify): AsyncTagger {
  return {
    name: 'transformer',
    async tag({ text, sentences }) {
      const spans: TaggedSpan[] = [];
      // A sentence at a time: a transformer reads a few hundred words at most.
      for (const sentence of sentences) {
        let at = sentence.start;
        let open: TaggedSpan | null = null;
        for (const { word, entity, score } of await classify(text.slice(sentence.start, sentence.end))) {
          const piece = word.replace(/^##/, '');
          const start = text.indexOf(piece, at);
          if (start < 0 || start >= sentence.end) continue;
          at = start + piece.length;
          const type = types[entity.slice(2)];
          const goesOn = open !== null && open.type === type && (entity.startsWith('I-') || word.startsWith('##'));
          if (open && goesOn) {
            open.end = at;
            open.score = Math.min(open.score, score);
          } else {
            open = type ? { start, end: at, type, score, rule: 'transformer' } : null;
            if (open) spans.push(open);
          }
        }
      }
      return spans;
    },
  };
}

/** What a model said of the sentence below, so that this example needs neither the package nor the network. */
const recorded: Classify = async () =>
  [
    ['Ada', 'B-PER'],
    ['Fin', 'I-PER'],
    ['##ch', 'I-PER'],
    ['left', 'O'],
    ['El', 'B-LOC'],
    ['##b', 'I-LOC'],
    ['##mouth', 'I-LOC'],
  ].map(([word = '', entity = '']) => ({ word, entity, score: 0.99 }));

const copy = 'Ada Finch left Elbmouth at dawn.';
const { entities } = await parseArticleAsync(copy, {
  language: 'en',
  // Where two overlap the longer name wins, then the better score, then the tagger that comes first.
  taggers: [transformerTagger(recorded), ...taggersFor(english)],
});
for (const { name, type } of entities) console.log(`${type}: ${name}`);
