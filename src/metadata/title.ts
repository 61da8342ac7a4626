import type { ArticleTree, Block } from '../tree/index.ts';
import { originOf } from '../tree/index.ts';
import { type Field, type Proposal, vote } from './field.ts';
import { clean, looseKey, titleParts } from './text.ts';

// How often a title of each kind was right on the development pages, as log-odds, rounded.
const clueScores: Record<string, number> = {
  'jsonld:headline': 1.3,
  'microdata:headline': 1.1,
  'meta:og:title': 1.1,
  'meta:twitter:title': 0.7,
  'meta:dc.title': 0.7,
  'meta:parsely-title': 1.2,
  'meta:sailthru.title': 1.2,
  'header:title': 4,
  'header:headline': 4,
};

/** The title by a vote of headline blocks, JSON-LD, meta tags and the page title, whose site name is taken off. */
export function findTitle(tree: ArticleTree): Field<string | null> & { site: string | null } {
  const proposals: Proposal[] = [];
  let firstHeading = true;
  for (const block of tree.children) {
    if (block.verdict?.role !== 'headline' || block.header !== undefined) continue;
    const top = block.type === 'heading' && block.level === 1;
    if (!top && block.type === 'heading' && !claimed(tree, block.value)) continue;
    proposals.push(blockProposal(block, top ? (firstHeading ? 1.6 : 0.6) : 0.9));
    if (top) firstHeading = false;
  }
  for (const clue of tree.clues) {
    const score = clueScores[`${clue.source}:${clue.key}`];
    const value = clean(clue.value);
    if (score !== undefined && value !== '') {
      proposals.push({ value, key: looseKey(value), rule: `${clue.source}:${clue.key}`, score, place: clue.place });
    }
  }
  const { parts, site } = splitPageTitles(tree, proposals);
  proposals.push(...parts);
  const field = vote(proposals.filter(({ key }) => key !== ''));
  return { value: field.value, evidence: field.evidence, site };
}

const claimed = (tree: ArticleTree, value: string) =>
  tree.clues.some(
    (clue) => (clue.key === 'og:title' || clue.key === 'headline') && looseKey(clue.value) === looseKey(value),
  );

function blockProposal(block: Block, score: number): Proposal {
  return {
    value: block.value,
    key: looseKey(block.value),
    rule: block.type === 'heading' ? 'heading' : 'headline',
    score,
    place: block.place,
  };
}

/** Page titles (`<title>`, `og:title`, a first line `Site - Headline`) in pieces: the piece that others say too is the headline, the rest the site. */
function splitPageTitles(
  tree: ArticleTree,
  proposals: readonly Proposal[],
): { parts: Proposal[]; site: string | null } {
  const said = new Map<string, number>();
  for (const { key } of proposals) said.set(key, (said.get(key) ?? 0) + 1);
  for (const block of tree.children) {
    if (block.verdict?.role === 'caption' || block.verdict?.role === 'repetition') {
      const key = looseKey(block.value);
      said.set(key, (said.get(key) ?? 0) + 1);
    }
  }
  const parts: Proposal[] = [];
  let site: string | null = null;
  const split = (
    title: string,
    rule: string,
    place: (start: number, end: number) => Proposal['place'],
    weight: number,
  ) => {
    const pieces = titleParts(title);
    if (pieces.length < 2) {
      if (rule === 'page-title')
        parts.push({ value: clean(title), key: looseKey(title), rule, score: weight, place: place(0, title.length) });
      return;
    }
    // A run of pieces from the front, or from the back, that something else on the page says as well.
    let best: { from: number; to: number } | null = null;
    for (let n = pieces.length; n >= 1 && !best; n--) {
      for (const [from, to] of [
        [0, n],
        [pieces.length - n, pieces.length],
      ] as const) {
        const own = rule === 'page-title' ? 0 : 1;
        const whole = n === pieces.length ? own : 0;
        if ((said.get(looseKey(title.slice(pieces[from]!.start, pieces[to - 1]!.end))) ?? 0) > whole) {
          best = { from, to };
          break;
        }
      }
    }
    const confirmed = best !== null;
    if (!best) {
      // Nothing confirms a piece: the longest is the headline, sites have short names.
      const longest = pieces.reduce((a, b) => (b.text.length > a.text.length ? b : a));
      const at = pieces.indexOf(longest);
      best = at === 0 || at === pieces.length - 1 ? { from: at, to: at + 1 } : { from: 0, to: at + 1 };
    }
    const start = pieces[best.from]!.start;
    const end = pieces[best.to - 1]!.end;
    const value = clean(title.slice(start, end));
    parts.push({
      value,
      key: looseKey(value),
      rule: `${rule}-part`,
      score: confirmed ? weight + 0.5 : weight,
      place: place(start, end),
    });
    const other = best.from > 0 ? pieces[0] : pieces.length > best.to ? pieces.at(-1) : undefined;
    if (other && confirmed && site === null && other.text.length <= 60) site = other.text;
  };
  for (const clue of tree.clues) {
    if (clue.source !== 'html' || clue.key !== 'title') continue;
    // Clue values are as long as what they were read from only where nothing was decoded; the whole is the honest place.
    const exact = clue.place !== null && clue.place.end - clue.place.start === clue.value.length;
    split(
      clue.value,
      'page-title',
      (start, end) => (exact ? { start: clue.place!.start + start, end: clue.place!.start + end } : clue.place),
      0.8,
    );
  }
  for (const block of tree.children) {
    if (block.verdict?.role !== 'headline' || block.type === 'heading') continue;
    split(block.value, 'first-line', (start, end) => originOf(block, start, end), 0.7);
  }
  return { parts, site };
}
