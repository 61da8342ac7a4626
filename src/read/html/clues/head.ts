import type { Attributes } from '../attributes.ts';
import type { Urls } from '../urls.ts';
import { type ClueList, placeOf } from './clue-list.ts';

/** `<meta>`: one clue for each name it goes by, lower-cased. */
export function readMeta(attributes: Attributes, clues: ClueList): void {
  const content = attributes.get('content');
  const charset = attributes.get('charset');
  if (charset) clues.add('meta', 'charset', charset.value, placeOf(charset));
  if (!content) return;
  const seen = new Set<string>();
  for (const name of ['name', 'property', 'itemprop', 'http-equiv'] as const) {
    const key = attributes.value(name)?.trim().toLowerCase();
    if (!key || seen.has(key)) continue;
    seen.add(key);
    clues.add('meta', key, content.value, placeOf(content));
  }
}

const relations = new Set([
  'canonical',
  'amphtml',
  'author',
  'shortlink',
  'publisher',
  'original-source',
  'syndication-source',
]);

/** `<link>`: where else the article stands (`canonical`, `alternate:de`, `amphtml`) and who wrote it. */
export function readLink(attributes: Attributes, urls: Urls, clues: ClueList): void {
  const rel = attributes.get('rel');
  const href = attributes.get('href');
  const hreflang = attributes.get('hreflang');
  if (!rel || !href || href.value.trim() === '') return;
  for (const relation of rel.value.toLowerCase().split(/\s+/)) {
    if (relation === 'alternate' && hreflang && hreflang.value !== '') {
      clues.add('link', `alternate:${hreflang.value.trim().toLowerCase()}`, urls.resolve(href.value), placeOf(href));
    } else if (relations.has(relation)) {
      clues.add('link', relation, urls.resolve(href.value), placeOf(href));
    }
  }
}

/** `<html lang>`, `<base href>`. */
export function readDocument(name: string, attributes: Attributes, urls: Urls, clues: ClueList): void {
  if (name === 'base') {
    const href = attributes.get('href');
    if (!href) return;
    urls.setBase(href.value);
    clues.add('html', 'base', urls.resolve(href.value), placeOf(href));
  } else {
    const lang = attributes.get('lang') ?? attributes.get('xml:lang');
    if (lang) clues.add('html', 'lang', lang.value, placeOf(lang));
  }
}
