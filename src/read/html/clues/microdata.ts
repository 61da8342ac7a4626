import type { Attribute, Attributes } from '../attributes.ts';
import type { Frame } from '../frames.ts';
import type { Urls } from '../urls.ts';
import { type ClueList, placeOf } from './clue-list.ts';

const longestText = 400;
const longestPath = 120;

/** `https://schema.org/NewsArticle` and `schema:NewsArticle` → `NewsArticle`. */
const typeName = (type: string): string => /[^/#:\s]{1,80}(?=\/?$)/.exec(type.trim().slice(-200))?.[0] ?? '';

/** The attribute that holds the value of a property, before the element's text. */
function valueAttribute(name: string, attributes: Attributes): Attribute | undefined {
  const stated = attributes.get('content') ?? attributes.get('datetime');
  if (stated) return stated;
  if (name === 'a' || name === 'link' || name === 'area') return attributes.get('href');
  if (name === 'img' || name === 'iframe' || name === 'source' || name === 'embed') return attributes.get('src');
  return undefined;
}

/**
 * Reads `itemscope` / `itemtype` / `itemprop` and RDFa's `typeof` / `property` of an element. Gives the frame its object, and
 * a watch where the value is the element's text.
 */
export function readMicrodata(frame: Frame, at: number, urls: Urls, clues: ClueList): void {
  const { attributes } = frame;
  const { name } = frame.kind;
  const type = attributes.get('itemtype') ?? attributes.get('typeof');
  const opens = (attributes.get('itemscope') ?? attributes.get('typeof')) !== undefined;
  const outer = frame.item;
  const property = attributes.get('itemprop') ?? (name === 'meta' ? undefined : attributes.get('property'));
  const paths: string[] = [];
  for (const word of property?.value.split(/\s+/) ?? []) {
    const key = word.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '');
    if (key) paths.push(outer && outer.path !== '' ? `${outer.path}.${key}`.slice(-longestPath) : key);
  }
  if (opens) {
    const scope = type ? typeName(type.value) : '';
    const nested = outer !== null && paths.length > 0;
    frame.item = nested ? { ...outer, path: paths[0]! } : { group: clues.newGroup(), scope: scope || name, path: '' };
    if (nested && type && scope) {
      clues.add('microdata', `${paths[0]}.@type`, scope, placeOf(type), { scope: outer.scope, group: outer.group, at });
    }
    const id = attributes.get('itemid');
    if (id) {
      const key = frame.item.path === '' ? '@id' : `${frame.item.path}.@id`;
      clues.add('microdata', key, id.value, placeOf(id), { scope: frame.item.scope, group: frame.item.group, at });
    }
  }
  if (paths.length === 0) return;
  // A name given on the object itself (`<a itemprop="author" itemscope>Ann Lee</a>`) is its text.
  const value = opens ? undefined : valueAttribute(name, attributes);
  const isLink = value !== undefined && value.kind.name === 'href';
  for (const key of paths) {
    const more = { scope: outer?.scope, group: outer?.group, at };
    if (value) {
      const text = isLink || value.kind.name === 'src' ? urls.resolve(value.value) : value.value;
      clues.add('microdata', key, text, placeOf(value), more);
    }
    if (!value || (isLink && name === 'a')) {
      const { scope, group } = more;
      frame.watches ??= [];
      frame.watches.push({
        source: 'microdata',
        key: isLink ? `${key}.name` : key,
        scope,
        group,
        longest: longestText,
      });
    }
  }
}
