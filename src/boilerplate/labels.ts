import { hashOn, hashSeed } from '../characters/index.ts';
import type { Role } from '../schema/index.ts';

/** What the name of a region (tag, class, id, role, item type) says of the blocks in it. */
export interface LabelReading {
  role: Role | null;
  /** Positive: an article's body is called that. */
  score: number;
  /** All classes that the name belongs to, a bit each. */
  classes: number;
  /** Hashes of its first words. */
  words: readonly number[];
}

/** Names of one class, as templates use them the world over: they are names of regions, not words of a language. */
interface Naming {
  /** Alternatives of an expression, for whole words of a name. Each begins with what it cannot do without: see {@link gramOf}. */
  words?: string;
  /** Alternatives that may stand anywhere in a name. */
  parts?: string;
  role: Role | null;
  score: number;
}

// Most telling first.
const namings: readonly Naming[] = [
  {
    words: 'cookie\\w*|consent|gdpr|cmp|onetrust|didomi',
    parts: 'cookie-?(?:notice|banner|law|bar)',
    role: 'consent',
    score: -4,
  },
  {
    words: 'comments?|commentlist|comment-\\w+|disqus\\w*|respond|discussion|replies',
    parts: 'comments?-(?:list|area|section)',
    role: 'comment',
    score: -4,
  },
  { words: 'legend|bildunterschrift', parts: 'caption', role: 'caption', score: -2 },
  {
    words: 'share|sharing|sharedaddy|social|socials|addthis\\w*|addtoany\\w*|follow-us|shariff',
    parts: 'share-?(?:bar|buttons|links|tools)|social-?(?:links|media|share|bar|icons)',
    role: 'share',
    score: -4,
  },
  {
    words: 'mailing-?list|signup|sign-up|optin|mc4wp\\S*|subscribe|subscription',
    parts: 'newsletter',
    role: 'newsletter',
    score: -3.5,
  },
  {
    words:
      'related|recommend\\w*|outbrain\\w*|taboola\\w*|trending|popular|teasers?|yarpp\\S*|jp-relatedposts|read-?next|read-?more|more-(?:from|news|stories)|most-(?:read|popular|viewed)|also-like',
    parts: 'related-?(?:posts|articles|content|stories|links|news)',
    role: 'related',
    score: -3.5,
  },
  {
    words: 'ad|ads|adv|advert\\w*|adsbygoogle|sponsor\\w*|promo|promos|promotion|dfp|gpt-ad|banner',
    parts: 'advertisement',
    role: 'advertisement',
    score: -3,
  },
  {
    words: 'author-?(?:bio|box|info|card|description|about)|about-?(?:the-)?author|bio|biography',
    role: 'biography',
    score: -2.5,
  },
  { words: 'paywall|piano|regwall|premium-?(?:box|teaser)', role: 'paywall', score: -3 },
  {
    words:
      'breadcrumbs?|crumbs?|nav|navbar|navigation|menu\\w*|pagination|pager|skip-?links?|topnav|toolbar|tabs?|post-navigation|nav-links',
    role: 'navigation',
    score: -4,
  },
  { words: 'footer|colophon|site-footer|page-footer|copyright|imprint', role: 'legal', score: -3 },
  { words: 'aside|widget\\w*|rail|right-?col\\w*|side', parts: 'sidebar', role: 'related', score: -2.5 },
  {
    words: 'tags|tag-list|tagcloud|post-tags|keywords|topics|cat-links|tags-links|categories',
    role: 'navigation',
    score: -3,
  },
  { words: 'byline|author|authors|vcard', role: 'byline', score: -2 },
  { words: 'dateline|pubdate|date|published|timestamp|post-date|entry-date|posted-on', role: 'dateline', score: -2 },
  { words: 'kicker|eyebrow|overline|topline|dachzeile', role: 'kicker', score: -2 },
  {
    words: 'deck|standfirst|subtitle|subheadline|sub-?head(?:line)?|dek|lead|summary|teaser-?text|chapo|vorspann',
    role: 'deck',
    score: 0.5,
  },
  { words: 'modal|popup|overlay|lightbox|dialog|tooltip', role: 'boilerplate', score: -3 },
  { words: 'search|searchform|login|form', role: 'control', score: -2 },
  { words: 'button|option|label|input', role: 'control', score: -2.5 },
  {
    words:
      'article-?(?:body|content|text|copy)|entry-content|post-(?:content|body|text)|story-?(?:body|content|text)|body-?(?:content|copy|text)|content-?body|rich-?text|text-?body',
    parts: 'articlebody',
    role: null,
    score: 2,
  },
  { words: 'article|main|content|story|post|entry|hentry|text|body-?copy', role: null, score: 0.5 },
];

const patterns: readonly RegExp[] = namings.map(
  ({ words, parts }) => new RegExp([words && `\\b(?:${words})\\b`, parts].filter(Boolean).join('|')),
);

/** The first three signs of a name, five bits each, which it cannot be without: letters that are always there, or the end of it. */
const gramMask = 0x7fff;
const withSign = (gram: number, unit: number): number =>
  ((gram << 5) | (unit > 96 && unit < 123 ? unit - 96 : 0)) & gramMask;
const gramOf = (name: string): number =>
  [0, 1, 2].reduce((gram, at) => withSign(gram, at < name.length ? name.charCodeAt(at) : 0), 0);

/** For each gram the classes, a bit each, of which some word, or some part, begins with it; 0 is that of no gram. */
const begunAt = new Uint8Array(gramMask + 1);
const wordsBegun: number[] = [0];
const partsBegun: number[] = [0];

function note(names: string | undefined, begun: number[], bit: number): void {
  for (const name of names?.split(/\|(?![^(]*\))/) ?? []) {
    const gram = gramOf(name);
    if (begunAt[gram] === 0) {
      begunAt[gram] = wordsBegun.push(0) - 1;
      partsBegun.push(0);
    }
    begun[begunAt[gram]!]! |= bit;
  }
}

for (const [i, { words, parts }] of namings.entries()) {
  note(words, wordsBegun, 1 << i);
  note(parts, partsBegun, 1 << i);
}

/** As `\w`, of a label in lower case. */
const isWordUnit = (unit: number): boolean => (unit > 96 && unit < 123) || (unit > 47 && unit < 58) || unit === 95;

const longestLabel = 400;

/** The classes of names, a bit each in `LabelReading.classes`. */
export const labelClasses: readonly string[] = namings.map(
  ({ role, score }, i) => `${role ?? (score >= 2 ? 'body' : 'article')} ${i}`,
);

/** What the name of a region says: the most telling of its classes. */
export function readLabel(label: string): LabelReading {
  const classes = classesOf(label.slice(0, longestLabel));
  const first = classes === 0 ? undefined : namings[lowestBit(classes)]!;
  return { role: first?.role ?? null, score: first?.score ?? 0, classes, words: wordsOf(label) };
}

const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits);

function classesOf(label: string): number {
  // Most names begin none of those in the table: to ask each expression of each would take ten times as long.
  let begun = 0;
  let gram = 0;
  for (let at = 0; at < label.length + 2; at++) {
    gram = withSign(gram, at < label.length ? label.charCodeAt(at) : 0);
    const known = at > 1 ? begunAt[gram]! : 0;
    if (known === 0) continue;
    begun |= partsBegun[known]!;
    if (at === 2 || !isWordUnit(label.charCodeAt(at - 3))) begun |= wordsBegun[known]!;
  }
  let classes = 0;
  for (; begun !== 0; begun &= begun - 1) if (patterns[lowestBit(begun)]!.test(label)) classes |= begun & -begun;
  return classes;
}

/** Words of a name that are read at most. */
export const labelWordsAtMost = 12;

/** Hashes of the words of a name, of more than one letter. */
function wordsOf(label: string): readonly number[] {
  const words: number[] = [];
  let value = hashSeed;
  let length = 0;
  // Of the parts between what is no letter, the first few; that before the first letter is one.
  let parts = 0;
  for (let at = 0; at <= label.length && parts < labelWordsAtMost; at++) {
    const unit = at < label.length ? label.charCodeAt(at) : 0;
    if (unit > 96 && unit < 123) {
      value = hashOn(value, unit);
      length++;
    } else if (length > 0 || at === 0) {
      if (length > 1) words.push(value >>> 0);
      parts++;
      value = hashSeed;
      length = 0;
    }
  }
  return words;
}
