import type { LanguagePack } from '../languages/index.ts';
import type { FoundQuote, LinkedEntity, TextDocument } from '../schema/index.ts';
import { isSpeech } from './is-speech.ts';
import { findMarks, type Part } from './marks.ts';
import { firstFrom, type Scene, type Speaker, sceneOf } from './scene.ts';
import { type Attribution, attributionAfter, attributionBefore } from './speaker.ts';
import { type QuoteWords, quoteWordsOf } from './words.ts';

interface Attributed {
  part: Part;
  attribution: Attribution | null;
  /** The attribution is another part's. */
  inherited: boolean;
}

/** How long what follows the last quote of a paragraph may be for the next paragraph to go on from it, in UTF-16 units. */
const longestTail = 90;

/** How long a sentence may be that tells whose words the next one quotes, in UTF-16 units. */
const longestReport = 400;

/**
 * Finds direct speech and who spoke it. Listed is what a cue ("said", "according to") ties to a speaker, what goes
 * on from such a quote, and without either what reads as speech: at least three words that end as a sentence or a clause does,
 * or eight, and no title of a work. "de facto" in marks is neither. Quotes inside quotes are part of the outer one. A quote that runs
 * over paragraphs is one entry a paragraph, each with the same speaker. A quote without a speaker of its own that follows
 * another directly, in its paragraph or as the next, takes over that one's speaker, one that runs on into the next paragraph its speaker, and one behind a sentence that reports what
 * somebody said takes over theirs; its `cue` is null.
 *
 * @param entities - of `linkMentions` for the same document
 * @example
 * ```ts
 * const quotes = findQuotes(document, entities, english);
 * ```
 */
export function findQuotes(
  document: TextDocument,
  entities: readonly LinkedEntity[],
  pack: LanguagePack,
): FoundQuote[] {
  const words = quoteWordsOf(pack);
  const parts = partsOf(document.text, words.singleQuotes);
  if (parts.length === 0) return [];
  const scene = sceneOf(document, entities, parts);
  return attributeAll(scene, parts, words).flatMap(({ part, attribution, inherited }) => {
    const cue = inherited ? null : (attribution?.cue ?? null);
    if (!isSpeech(scene, part, { cue, spoken: attribution?.speaker != null }, words)) return [];
    const quoted = document.text.slice(part.start, part.end);
    const text = quoted.trim();
    const start = part.start + quoted.length - quoted.trimStart().length;
    const by = attribution?.speaker ?? null;
    return {
      start,
      end: start + text.length,
      text,
      cue,
      attribution: by && (inherited ? 'implicit' : by.attribution),
      speaker: by && { name: by.name, entity: by.entity, start: by.start, end: by.end },
    };
  });
}

/** Who speaks each part: by a cue of its own, else by what stands before it, else by the paragraph that it runs on into. */
function attributeAll(scene: Scene, parts: readonly Part[], words: QuoteWords): Attributed[] {
  const all: Attributed[] = [];
  parts.forEach((part, index) => {
    const own = attribute(scene, parts, index, words);
    const previous = all.at(-1) ?? null;
    const taken = own?.speaker
      ? null
      : (reportBefore(scene, part, previous?.part, words) ?? goneOnFrom(scene, previous, part));
    all.push({ part, attribution: taken ?? own, inherited: taken !== null });
  });
  for (let index = all.length - 2; index >= 0; index -= 1) {
    const next = all[index + 1]!;
    const one = all[index]!;
    if (!one.part.unclosed || !next.part.continues || one.attribution?.speaker || !next.attribution?.speaker) continue;
    one.attribution = next.attribution;
    one.inherited = true;
  }
  return all;
}

function partsOf(text: string, singleQuotes: boolean): Part[] {
  const parts: Part[] = [];
  let continues = false;
  let paragraph = 0;
  for (let from = 0; from < text.length; ) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    if (text.slice(from, to).trim() !== '') {
      const spans = findMarks(text, from, to, continues, singleQuotes);
      const first = spans[0];
      // What was left open is speech only if the next paragraph opens again; else a mark was lost on the way.
      if (continues && !first?.continues && parts.at(-1)?.unclosed) parts.pop();
      for (const span of spans) parts.push({ ...span, from, to, paragraph });
      continues = spans.at(-1)?.unclosed ?? false;
      paragraph += 1;
    }
    from = to + 1;
  }
  if (parts.at(-1)?.unclosed) parts.pop();
  return parts;
}

/** Looks right behind the quote, then before it in its sentence, then further behind; a colon reaches one paragraph back. */
function attribute(scene: Scene, parts: readonly Part[], index: number, words: QuoteWords): Attribution | null {
  const part = parts[index]!;
  const next = parts[index + 1];
  const limit = Math.min(part.to, next?.open ?? part.to);
  const last = parts[index - 1];
  const text = scene.document.text;
  const complete =
    /[,!?…–—]\s*$/.test(text.slice(Math.max(part.start, part.end - 40), part.end)) ||
    /^\s*,/.test(text.slice(part.close, part.close + 3));
  const after = attributionAfter(scene, part.close, limit, words);
  if (after?.speaker && complete) return after;
  const sentence = sentenceStart(scene, part, last && last.paragraph === part.paragraph ? last : undefined);
  const before = attributionBefore(scene, part.open, sentence, words);
  if (before) return before;
  if (after && (after.speaker || complete)) return after;
  if (text.slice(part.from, part.open).trim() === '') return colonBefore(scene, part, words);
  return null;
}

/** Start of the sentence that the quote stands in; a sentence that the quote itself was split from counts. */
function sentenceStart(scene: Scene, part: Part, last: Part | undefined): number {
  const { sentences } = scene.document;
  let start = part.from;
  for (let index = firstFrom(sentences, part.open + 1) - 1; index >= 0; index -= 1) {
    const sentence = sentences[index]!;
    start = Math.max(part.from, sentence.start);
    // A sentence that begins inside an earlier quote goes back to where that quote's own sentence began.
    if (last && start > last.open && start < last.close) continue;
    break;
  }
  // 'He added: "…"': the parser may end a sentence at the colon or the mark.
  const lead = scene.document.text.slice(part.from, part.open).trimEnd();
  if (start >= part.open && lead.endsWith(':')) {
    const index = firstFrom(sentences, part.open) - 1;
    start = Math.max(part.from, sentences[index]?.start ?? part.from);
  }
  return start;
}

/** "He warned:" as the paragraph before. */
function colonBefore(scene: Scene, part: Part, words: QuoteWords): Attribution | null {
  const { text } = scene.document;
  const lead = text.slice(Math.max(0, part.from - 400), part.from).trimEnd();
  if (!lead.endsWith(':')) return null;
  const from = Math.max(part.from - 400, part.from - 400 + lead.lastIndexOf('\n') + 1, 0);
  return attributionBefore(scene, part.from, sentenceBefore(scene, part.from, from), words);
}

function sentenceBefore(scene: Scene, offset: number, floor: number): number {
  const index = firstFrom(scene.document.sentences, offset) - 1;
  return Math.max(floor, scene.document.sentences[index]?.start ?? floor);
}

/** 'Moss said the hall would open again. "We owe it to them."': whose words the sentence before reports. */
function reportBefore(scene: Scene, part: Part, last: Part | undefined, words: QuoteWords): Attribution | null {
  const { sentences, text } = scene.document;
  const report = sentences[firstFrom(sentences, part.open) - 1];
  if (!report || report.end > part.open || report.end - report.start > longestReport) return null;
  if (last && last.close > report.start) return null;
  if (text.slice(report.end, part.open).trim() !== '' || !/[.!?]$/.test(text.slice(report.start, report.end)))
    return null;
  if (report.start < part.from && (text.slice(part.close, part.to).trim() !== '' || part.continues)) return null;
  const attribution = attributionBefore(scene, part.open, report.start, words);
  return attribution?.speaker?.entity ? attribution : null;
}

/** The attribution of the quote before, where this one goes on from it. */
function goneOnFrom(scene: Scene, previous: Attributed | null, part: Part): Attribution | null {
  const speaker = previous?.attribution?.speaker;
  return speaker && follows(scene, previous!.part, part, speaker) ? previous!.attribution : null;
}

/**
 * True where a quote goes on from the one before: nothing but its attribution between, or the next
 * paragraph opens with it, or the one behind that where nobody else is named between.
 */
function follows(scene: Scene, last: Part, part: Part, speaker: Speaker): boolean {
  const { text } = scene.document;
  if (part.continues) return true;
  const atStart = text.slice(part.from, part.open).trim() === '';
  if (part.paragraph === last.paragraph) {
    // A new sentence that begins with a mark.
    const between = text.slice(last.close, part.open);
    return (
      (between.length < 160 &&
        (/[.!?]\s*(?:\p{Lu}\p{L}{0,12}:\s*)?$/u.test(between) ||
          between.trim() === '' ||
          /^\s*,?\s*$/.test(between))) ||
      (between.length < 80 && /[,–—]\s*$/.test(between))
    );
  }
  if (!atStart) return false;
  // A paragraph that is nothing but a quote goes on from one that ended with a quote and its speaker.
  const alone = text.slice(part.close, part.to).trim() === '';
  if (alone && part.paragraph === last.paragraph + 2) return !namesOther(scene, last.close, part.open, speaker);
  if (part.paragraph !== last.paragraph + 1) return false;
  return last.unclosed || (alone && last.to - last.close < longestTail);
}

/** True where anybody else who may speak is named in a range: what is quoted behind it may be theirs. */
function namesOther({ actors }: Scene, from: number, to: number, { entity }: Speaker): boolean {
  for (let index = firstFrom(actors, from); index < actors.length && actors[index]!.start < to; index += 1)
    if (actors[index]!.entity.id !== entity) return true;
  return false;
}
