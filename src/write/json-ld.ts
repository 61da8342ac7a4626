import { type Article, type ArticleDate, type Entity, entityTypes, type Media, type Quote } from '../schema/index.ts';

/** A node of a schema.org graph. */
export interface JsonLdNode {
  '@type': string;
  [property: string]: JsonLdValue;
}
type JsonLdValue = string | JsonLdNode | JsonLdNode[] | string[] | undefined;

/** A schema.org `NewsArticle`. What the record does not know is absent, never null or empty. */
export interface NewsArticle extends JsonLdNode {
  '@context': 'https://schema.org';
  '@type': 'NewsArticle';
}

/** From this salience on an entity is what the article is about; below it is mentioned. */
const aboutSalience = 0.6;

/**
 * The record as a schema.org `NewsArticle` for JSON-LD.
 *
 * - Dates are only as exact as the source (`2025-12` for a month); of an ambiguous one, as far as all readings agree.
 * - News agencies are `sourceOrganization`; quotes are `hasPart` of type `Quotation`.
 * - Entities take their type from {@link entityTypes}: salient ones are `about`, web pages `citation`, others `mentions`.
 *
 * To put it into a page, write `<` as `\u003c`: article text may hold `</script>`.
 *
 * @example
 * ```ts
 * import { parseArticle, toJsonLd } from 'copydesk';
 * const node = toJsonLd(parseArticle('<h1>Harbour reopens</h1><p>The harbour of Elbmouth reopened on Monday.</p>'));
 * console.log(JSON.stringify(node).replaceAll('<', '\\u003c'));
 * ```
 */
export function toJsonLd(article: Article): NewsArticle {
  const cited = article.entities.filter((entity) => entityTypes[entity.type].schemaOrg === 'WebPage');
  const named = article.entities.filter((entity) => !cited.includes(entity));
  return present<NewsArticle>({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title ?? undefined,
    alternativeHeadline: article.deck ?? undefined,
    articleBody: article.text || undefined,
    datePublished: agreed(article.published),
    dateModified: agreed(article.modified),
    author: article.authors.map(({ name, kind }) =>
      node(kind === 'organization' ? 'Organization' : 'Person', { name }),
    ),
    publisher: publisher(article.publisher),
    sourceOrganization: article.agencies.map((name) => node('Organization', { name })),
    inLanguage: article.language ?? undefined,
    url: article.url ?? undefined,
    image: mediaNodes(article.media, 'image', 'ImageObject'),
    video: mediaNodes(article.media, 'video', 'VideoObject'),
    audio: mediaNodes(article.media, 'audio', 'AudioObject'),
    about: named.filter((entity) => entity.salience >= aboutSalience).map(entityNode),
    mentions: named.filter((entity) => entity.salience < aboutSalience).map(entityNode),
    citation: cited.map(entityNode),
    hasPart: article.quotes.map((quote) => quotation(quote, article.entities)),
  });
}

/** Drops what is not known: schema.org has no null, and an empty list says less than none. */
function present<Node extends JsonLdNode>(from: Node): Node {
  const known = Object.entries(from).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && !value.length),
  );
  return Object.fromEntries(known) as Node;
}

function node(type: string, properties: Record<string, JsonLdValue>): JsonLdNode {
  return present({ '@type': type, ...properties });
}

function agreed(date: ArticleDate | null): string | undefined {
  if (!date) return undefined;
  const readings = date.ambiguous ? [date.iso, ...date.alternatives] : [date.iso];
  // The whole reading, or as far as its day, month or year: ISO 8601 ends them at these lengths.
  for (const length of [Number.POSITIVE_INFINITY, 10, 7, 4]) {
    const [first, ...others] = new Set(readings.map((iso) => iso.slice(0, length)));
    if (others.length === 0) return first;
  }
  return undefined;
}

function publisher(from: Article['publisher']): JsonLdNode | undefined {
  if (!from || (from.name === null && from.domain === null)) return undefined;
  const url = from.domain === null ? undefined : `https://${from.domain}`;
  return node('Organization', { name: from.name ?? undefined, url });
}

function mediaNodes(media: Media[], kind: Media['type'], type: string): JsonLdNode[] {
  return media
    .filter((item) => item.type === kind && item.url !== null)
    .map(({ url, alt, caption, credit }) =>
      node(type, {
        contentUrl: url ?? undefined,
        caption: caption ?? undefined,
        creditText: credit ?? undefined,
        description: alt ?? undefined,
      }),
    );
}

function quotation({ text, speaker }: Quote, entities: Entity[]): JsonLdNode {
  if (!speaker) return node('Quotation', { text });
  const entity = entities.find(({ id }) => id === speaker.entity);
  // A creator is a person or an organization: whoever speaks and is known to be no person ("Brussels") is the latter.
  const type = !entity || entityTypes[entity.type].schemaOrg === 'Person' ? 'Person' : 'Organization';
  return node('Quotation', { text, creator: node(type, { name: entity?.name ?? speaker.name }) });
}

function entityNode({ name, type, aliases, roles, identifiers }: Entity): JsonLdNode {
  const { schemaOrg } = entityTypes[type];
  return node(schemaOrg, {
    name,
    alternateName: aliases,
    // schema.org knows an office only of a person.
    jobTitle: schemaOrg === 'Person' ? roles : undefined,
    url: schemaOrg === 'WebPage' ? name : undefined,
    identifier: Object.entries(identifiers).map(([propertyID, value]) => node('PropertyValue', { propertyID, value })),
  });
}
