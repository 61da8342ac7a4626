import {
  type Article,
  type BlockType,
  type BodyBlock,
  type Entity,
  type FieldEvidence,
  type FieldName,
  type Format,
  type Message,
  mediaRoles,
  type Quote,
  type RemovedBlock,
  type Time,
} from '../schema/index.ts';
import { type ArticleTree, type Block, joinBlocks, originOfProse, type Prose, type Verdict } from '../tree/index.ts';
import { gatherMedia } from './media.ts';
import { assessQuality } from './quality.ts';
import { shortfall } from './shortfall.ts';

const metadataFields = ['title', 'kicker', 'deck', 'url', 'language', 'publisher', 'authors', 'agencies'] as const;
const dateFields = ['published', 'modified'] as const;

/** Fields of the record, each with the evidence it was chosen from. */
type Fields<Name extends keyof Article> = {
  readonly [Each in Name]: { value: Article[Each]; evidence: FieldEvidence };
};

interface Span {
  start: number;
  end: number;
}

/** What the rooms found. Spans are offsets into `prose.text`; assembling gives them their places in the source. */
export interface AssembleInput {
  copy: {
    tree: ArticleTree;
    messages: readonly Message[];
    source: { format: Format; charset: string | null; bytes: number; digest: string | null; length: number };
  };
  metadata: Fields<(typeof metadataFields)[number]>;
  dates: Fields<(typeof dateFields)[number]>;
  prose: Prose;
  times: readonly (Omit<Time, 'place'> & Span)[];
  entities: readonly (Omit<Entity, 'mentions'> & { mentions: readonly ({ text: string; score: number } & Span)[] })[];
  quotes: readonly ({
    text: string;
    cue: string | null;
    attribution: Quote['attribution'];
    speaker: ({ name: string; entity: string | null } & Partial<Span>) | null;
  } & Span)[];
  with: { evidence: boolean; removed: boolean };
}

const mediaRoleSet: ReadonlySet<string> = new Set(mediaRoles);

/** Puts the record together. */
export function assemble(input: AssembleInput): Article {
  const { copy, metadata, dates, prose } = input;
  const { tree, messages, source } = copy;
  const place = (start: number, end: number) => originOfProse(prose, start, end);
  // The prose is the body's text and the deck's.
  const body: BodyBlock[] = [];
  for (const block of prose.blocks) if (block.verdict?.kept) body.push(bodyBlock(block));
  const evidence: Partial<Record<FieldName, FieldEvidence>> = {};
  const tell = (name: FieldName, { evidence: own }: { evidence: FieldEvidence }) => {
    if (own.chosen.length + own.rejected.length > 0) evidence[name] = own;
  };
  if (input.with.evidence) {
    for (const name of metadataFields) tell(name, metadata[name]);
    for (const name of dateFields) tell(name, dates[name]);
  }
  // Where the prose has no more blocks than the body, one string serves both.
  const text =
    prose.blocks.length === body.length
      ? prose.text
      : joinBlocks(prose.blocks.filter(({ verdict }) => verdict?.kept)).text;
  return {
    title: metadata.title.value,
    kicker: metadata.kicker.value,
    deck: metadata.deck.value,
    url: metadata.url.value,
    language: metadata.language.value,
    publisher: metadata.publisher.value,
    authors: metadata.authors.value,
    agencies: metadata.agencies.value,
    published: dates.published.value,
    modified: dates.modified.value,
    text,
    body,
    media: gatherMedia(tree, metadata.url.value),
    times: input.times.map(({ text, type, value, form, mod, range, start, end }) => ({
      text,
      place: place(start, end),
      type,
      value,
      form,
      mod,
      range,
    })),
    entities: input.entities.map((entity) => ({
      id: entity.id,
      name: entity.name,
      type: entity.type,
      aliases: entity.aliases,
      roles: entity.roles,
      mentions: entity.mentions.map(({ text, score, start, end }) => ({ text, place: place(start, end), score })),
      salience: entity.salience,
      identifiers: entity.identifiers,
    })),
    quotes: input.quotes.map(
      ({ text, cue, attribution, speaker, start, end }): Quote => ({
        text,
        place: place(start, end),
        speaker: speaker && {
          name: speaker.name,
          entity: speaker.entity,
          place: speaker.start !== undefined && speaker.end !== undefined ? place(speaker.start, speaker.end) : null,
        },
        cue,
        attribution,
      }),
    ),
    removed: input.with.removed ? removedBlocks(tree.children) : [],
    evidence,
    quality: assessQuality(tree, body, text, metadata.title.value, messages),
    messages: [...messages, ...shortfall(tree, body)],
    source,
  };
}

/** The form that a kept block has in the article: its role speaks where the source was silent. */
function bodyBlock(block: Block): BodyBlock {
  const { role } = block.verdict!;
  const type: BlockType = role === 'subheading' ? 'heading' : role === 'paragraph' ? 'paragraph' : block.type;
  return { type, text: block.value, place: block.place, level: type === 'heading' ? (block.level ?? null) : null };
}

/** Captions and credits go with their pictures. */
const isRemoved = (verdict: Verdict | undefined): verdict is Verdict =>
  verdict !== undefined && !verdict.kept && !mediaRoleSet.has(verdict.role);

function removedBlocks(blocks: readonly Block[]): RemovedBlock[] {
  // Counted first: a list that grows leaves twice its size behind.
  let count = 0;
  for (const { verdict } of blocks) if (isRemoved(verdict)) count++;
  const removed = new Array<RemovedBlock>(count);
  let at = 0;
  for (const { verdict, value, place } of blocks) {
    if (!isRemoved(verdict)) continue;
    const { role, because, reason = 'none' } = verdict;
    removed[at++] = { role, text: value, place, reason, because };
  }
  return removed;
}
