import type { Role } from '../schema/index.ts';
import type { ArticleTree, Block } from '../tree/index.ts';
import { clueTable, type Field, type Proposal, vote } from './field.ts';
import { looseKey } from './text.ts';

/** What pages call the line above a headline, and the summary below it, in the names of elements. */
const kickerName =
  /(?:^|[\s_-])(?:kicker|eyebrow|overline|topline|roofline|dachzeile|spitzmarke|rubrik?|rubric|flag|supertitle|pre-?title|super-?headline|surtitre|antetitulo|occhiello|pretitulo|volanta)(?:$|[\s_-])/;
const deckName =
  /(?:^|[\s_-])(?:deck|dek|lead|lede|summary|intro|abstract|excerpt|ingress|manchet|bajada|copete|catenaccio|strapline)(?:$|[\s_-])|standfirst|sub-?(?:title|headline|heading|hed)(?![a-z])|chapo(?![a-z])|sottotitolo|entradilla|vorspann|articledescription/;

const isSummary = clueTable({
  'meta:description': true,
  'meta:og:description': true,
  'meta:twitter:description': true,
  'meta:dc.description': true,
  'jsonld:description': true,
  'jsonld:alternativeHeadline': true,
  'microdata:description': true,
  'microdata:alternativeHeadline': true,
});

/** How far from the headline a deck may stand, and a kicker, in blocks. */
const farthest = 12;
const nearest = 3;

/** A block between headline and body in such a role is something else. */
const around: ReadonlySet<Role> = new Set([
  'byline',
  'dateline',
  'credit',
  'caption',
  'agency',
  'headline',
  'hidden',
  'advertisement',
]);

/** A paragraph of the body. */
const isRunning = ({ verdict, type, value }: Block): boolean =>
  verdict?.kept === true && type !== 'heading' && value.length >= 70;

const proposal = (block: Block, rule: string, score: number): Proposal => ({
  value: block.value,
  key: looseKey(block.value),
  rule,
  score,
  place: block.place,
});

/** The first block from `start` on that was given a role is what the field says; later ones speak less. */
function inRole({ children }: ArticleTree, role: Role, start: number): Proposal[] {
  const found: Proposal[] = [];
  for (let at = start; at < children.length; at++) {
    const block = children[at]!;
    if (block.verdict?.role === role) found.push(proposal(block, role, found.length === 0 ? 2 : 0.5));
  }
  return found;
}

const wordsOf = (text: string): number => text.split(/\s+/).length;

const isNamed = ({ container }: Block, name: RegExp): boolean =>
  container !== undefined &&
  (name.test(container.label) || (container.parent !== null && name.test(container.parent.label)));

/** True for two blocks that stand side by side in elements of one name. */
const areSiblings = ({ container: a }: Block, { container: b }: Block): boolean =>
  a === b || (a?.parent === b?.parent && a?.label === b?.label);

/** A sentence or a few, in no other role. */
function isSummaryLike({ verdict, value }: Block): boolean {
  const words = wordsOf(value);
  return words >= 5 && words <= 80 && !around.has(verdict?.role ?? 'paragraph');
}

/**
 * The summary under the headline. Beside what the rules took out of the body as one: a block between the headline and the running
 * text that an element calls a deck, or that is word for word what the page gives as its description and stands apart from the
 * paragraphs below. It may be kept in the body as well, since many articles begin with it.
 */
export function findDeck(tree: ArticleTree, headline: number): Field<string | null> {
  const proposals = inRole(tree, 'deck', headline + 1);
  if (headline >= 0) {
    const summaries = new Set(tree.clues.filter((clue) => isSummary(clue)).map(({ value }) => looseKey(value)));
    const below = tree.children.slice(headline + 1, headline + 1 + farthest);
    const opening = below.find(isRunning);
    for (let i = 0; i < below.length; i++) {
      const block = below[i]!;
      const named = isNamed(block, deckName);
      if ((named || summaries.size > 0) && isSummaryLike(block)) {
        if (named) proposals.push(proposal(block, 'named-deck', 2));
        const next = below.slice(i + 1).find(isRunning);
        const apart = next === undefined || next.type !== block.type || !areSiblings(next, block);
        if (apart && summaries.has(looseKey(block.value))) proposals.push(proposal(block, 'description', 1.5));
      }
      if (block === opening && !named) break;
    }
  }
  return vote(proposals);
}

/** The line above the headline: its topic or its section. */
export function findKicker(tree: ArticleTree, headline: number): Field<string | null> {
  const proposals = inRole(tree, 'kicker', 0);
  for (const block of tree.children.slice(Math.max(0, headline - nearest), Math.max(0, headline)))
    if (
      isNamed(block, kickerName) &&
      block.verdict?.role !== 'navigation' &&
      wordsOf(block.value) <= 12 &&
      /\p{L}{2}/u.test(block.value)
    )
      proposals.push(proposal(block, 'named-kicker', 1.5));
  return vote(proposals);
}
