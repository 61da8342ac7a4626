import type { Nodes, Root, Sentence } from 'nlcst';
import type { Plugin } from 'unified';
import type { Point, Position } from 'unist';
import { type PartialDate, readDate } from '../calendar/index.ts';
import type { LanguagePack } from '../languages/index.ts';
import { type FoundTime, findTimes } from '../temporal/index.ts';

/** A temporal expression of an nlcst tree: what `findTimes` gives, and where its words stand in the source. */
export interface RetextTime extends FoundTime {
  /** From the nodes that hold its first and last character; absent in a tree without positions. */
  position?: Position;
}

declare module 'nlcst' {
  interface RootData {
    /** Temporal expressions of the text, in order. Offsets count in the text of the tree. */
    times?: RetextTime[];
  }
  interface SentenceData {
    /** Those of the root's times that begin in this sentence. */
    times?: RetextTime[];
  }
}

export interface RetextTemporalOptions {
  /**
   * Packs whose grammars may be used: the first one with a grammar, or the one of `language`.
   *
   * @example [english, german]
   */
  languages: readonly LanguagePack[];
  /** ISO 8601 date that "yesterday" is counted from. Without it, open expressions keep `value: null`. */
  referenceDate?: string | null;
  /** BCP 47 tag of the text. @defaultValue the first pack's language */
  language?: string | null;
}

/**
 * Finds temporal expressions in any nlcst tree and attaches them: `tree.data.times`, and `sentence.data.times`.
 *
 * @throws TypeError where `languages` holds no pack with a grammar, or `referenceDate` is no ISO 8601 date.
 * @example
 * ```ts
 * import { english } from 'copydesk';
 * import { retextTemporal } from 'copydesk/plugins';
 * import retextEnglish from 'retext-english';
 * import { unified } from 'unified';
 *
 * const processor = unified().use(retextEnglish).use(retextTemporal, { languages: [english], referenceDate: '2025-12-03' });
 * const tree = processor.runSync(processor.parse('Talks began on Tuesday.'));
 * console.log(tree.data?.times?.[0]?.value); // 2025-12-02
 * ```
 */
export const retextTemporal: Plugin<[RetextTemporalOptions], Root> = (options) => {
  const pack = packOf(options);
  const reference = referenceOf(options.referenceDate ?? null);
  return (tree) => {
    const { text, leaves, sentences } = flatten(tree);
    const times = findTimes(text, { pack, reference, sentences }).map((time): RetextTime => {
      const start = pointAt(leaves, time.start, false);
      const end = pointAt(leaves, time.end, true);
      return start && end ? { ...time, position: { start, end } } : time;
    });
    tree.data = { ...tree.data, times };
    for (const { node, start, end } of sentences) {
      const own = times.filter((time) => time.start >= start && time.start < end);
      if (own.length > 0) node.data = { ...node.data, times: own };
    }
  };
};

function packOf({ languages, language }: RetextTemporalOptions): LanguagePack {
  const code = language?.toLowerCase().split(/[-_]/)[0];
  const pack = languages?.find((each) => each.temporal && (code === undefined || each.code === code));
  if (!pack) {
    const wanted = code === undefined ? '' : ` for "${code}"`;
    throw new TypeError(
      `Expected a language pack with a temporal grammar${wanted}; pass one as \`use(retextTemporal, { languages: [english] })\``,
    );
  }
  return pack;
}

function referenceOf(date: string | null): PartialDate | null {
  if (date === null) return null;
  const found = readDate(date, []);
  if (!found)
    throw new TypeError(
      `Expected \`referenceDate\` to be an ISO 8601 date, got ${JSON.stringify(date)}; pass one such as "2025-12-03"`,
    );
  return found.date;
}

/** A node with a value, and where that value stands in the text of the tree. */
interface Leaf {
  start: number;
  value: string;
  position: Position | undefined;
}

function flatten(tree: Root): {
  text: string;
  leaves: Leaf[];
  sentences: { node: Sentence; start: number; end: number }[];
} {
  const leaves: Leaf[] = [];
  const sentences: { node: Sentence; start: number; end: number }[] = [];
  let text = '';
  const open: { node: Nodes; left: boolean; start: number }[] = [{ node: tree, left: false, start: 0 }];
  for (let step = open.pop(); step; step = open.pop()) {
    const { node } = step;
    if (step.left) {
      if (node.type === 'SentenceNode') sentences.push({ node, start: step.start, end: text.length });
    } else if ('value' in node) {
      leaves.push({ start: text.length, value: node.value, position: node.position });
      text += node.value;
    } else {
      open.push({ node, left: true, start: text.length });
      for (const child of [...node.children].reverse()) open.push({ node: child, left: false, start: 0 });
    }
  }
  return { text, leaves, sentences };
}

// A point inside a leaf: leaves of words have no line ends, so the column moves with the offset.
function pointAt(leaves: readonly Leaf[], offset: number, end: boolean): Point | null {
  let low = 0;
  let high = leaves.length - 1;
  const wanted = end ? offset - 1 : offset;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (leaves[middle]!.start <= wanted) low = middle;
    else high = middle - 1;
  }
  const leaf = leaves[low];
  if (!leaf?.position) return null;
  const inside = offset - leaf.start;
  if (inside === leaf.value.length) return leaf.position.end;
  const { line, column, offset: base } = leaf.position.start;
  return { line, column: column + inside, ...(base === undefined ? {} : { offset: base + inside }) };
}
