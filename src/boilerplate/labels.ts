import type { Role } from '../schema/index.ts';

/** What the name of a region (tag, class, id, role, item type) says of the blocks in it. */
export interface LabelReading {
  role: Role | null;
  /** Positive: an article's body is called that. */
  score: number;
  /** All classes that the name belongs to, a bit each. */
  classes: number;
}

// The words that templates use the world over, most telling first. They are names of regions, not words of a language.
const table: [RegExp, Role | null, number][] = [
  [/\b(?:cookie\w*|consent|gdpr|cmp|onetrust|didomi)\b|cookie-?(?:notice|banner|law|bar)/, 'consent', -4],
  [
    /\b(?:comments?|commentlist|comment-\w+|disqus\w*|respond|discussion|replies)\b|comments?-(?:list|area|section)/,
    'comment',
    -4,
  ],
  [/\b(?:figcaption|caption|wp-caption-text|legend|image-?caption|bildunterschrift)\b|caption/, 'caption', -2],
  [
    /\b(?:share|sharing|sharedaddy|social|socials|addthis\w*|addtoany\w*|follow-us|shariff)\b|share-?(?:bar|buttons|links|tools)|social-?(?:links|media|share|bar|icons)/,
    'share',
    -4,
  ],
  [
    /\b(?:newsletter|mailing-?list|signup|sign-up|optin|mc4wp\S*|subscribe|subscription)\b|newsletter/,
    'newsletter',
    -3.5,
  ],
  [
    /\b(?:related|recommend\w*|outbrain\w*|taboola\w*|trending|popular|teasers?|yarpp\S*|jp-relatedposts|read-?next|read-?more|more-(?:from|news|stories)|most-(?:read|popular|viewed)|also-like)\b|related-?(?:posts|articles|content|stories|links|news)/,
    'related',
    -3.5,
  ],
  [
    /\b(?:ad|ads|adv|advert\w*|adsbygoogle|sponsor\w*|promo|promos|promotion|dfp|gpt-ad|banner)\b|advertisement/,
    'advertisement',
    -3,
  ],
  [/\b(?:author-?(?:bio|box|info|card|description|about)|about-?(?:the-)?author|bio|biography)\b/, 'biography', -2.5],
  [/\b(?:paywall|piano|regwall|premium-?(?:box|teaser))\b/, 'paywall', -3],
  [
    /\b(?:breadcrumbs?|crumbs?|nav|navbar|navigation|menu\w*|pagination|pager|skip-?links?|topnav|toolbar|tabs?|post-navigation|nav-links)\b/,
    'navigation',
    -4,
  ],
  [/\b(?:footer|colophon|site-footer|page-footer|copyright|imprint)\b/, 'legal', -3],
  [/\b(?:sidebar|aside|widget\w*|rail|right-?col\w*|side)\b|sidebar/, 'related', -2.5],
  [/\b(?:tags|tag-list|tagcloud|post-tags|keywords|topics|cat-links|tags-links|categories)\b/, 'navigation', -3],
  [/\b(?:byline|author|authors|vcard)\b/, 'byline', -2],
  [/\b(?:dateline|pubdate|date|published|timestamp|post-date|entry-date|posted-on)\b/, 'dateline', -2],
  [/\b(?:kicker|eyebrow|overline|topline|dachzeile)\b/, 'kicker', -2],
  [
    /\b(?:deck|standfirst|subtitle|subheadline|sub-?head(?:line)?|dek|lead|summary|teaser-?text|chapo|vorspann)\b/,
    'deck',
    0.5,
  ],
  [/\b(?:modal|popup|overlay|lightbox|dialog|tooltip)\b/, 'boilerplate', -3],
  [/\b(?:search|searchform|login|form)\b/, 'control', -2],
  [/\b(?:button|option|label|input)\b/, 'control', -2.5],
  [
    /articlebody|\b(?:article-?(?:body|content|text|copy)|entry-content|post-(?:content|body|text)|story-?(?:body|content|text)|body-?(?:content|copy|text)|content-?body|rich-?text|text-?body)\b/,
    null,
    2,
  ],
  [/\b(?:article|main|content|story|post|entry|hentry|text|body-?copy)\b/, null, 0.5],
];

/** Most names match nothing in the table: one look tells that. */
const anything = new RegExp(table.map(([pattern]) => pattern.source).join('|'));
const longestLabel = 400;

/** The classes of names, a bit each in `LabelReading.classes`. */
export const labelClasses: readonly string[] = table.map(
  ([, role, score], i) => `${role ?? (score >= 2 ? 'body' : 'article')} ${i}`,
);

/** What the name of a region says: the most telling of its classes. */
export function readLabel(label: string): LabelReading {
  const classes = classesOf(label.slice(0, longestLabel));
  const first = classes === 0 ? undefined : table[31 - Math.clz32(classes & -classes)]!;
  return { role: first?.[1] ?? null, score: first?.[2] ?? 0, classes };
}

function classesOf(label: string): number {
  let bits = 0;
  if (anything.test(label)) {
    for (let i = 0; i < table.length; i++) if (table[i]![0].test(label)) bits |= 1 << i;
  }
  return bits;
}
