import type { MediaClue } from '../../tree/index.ts';
import type { Attributes } from './attributes.ts';
import type { Urls } from './urls.ts';

/** The picture, film or frame that an element shows; null for counting pixels. */
export function mediaOf(
  type: MediaClue['type'],
  attributes: Attributes,
  start: number,
  end: number,
  urls: Urls,
): MediaClue | null {
  if (isPixel(attributes.value('width')) && isPixel(attributes.value('height'))) return null;
  const alt = attributes.value('alt')?.trim();
  return { type, url: mediaUrl(attributes, urls), alt: alt || null, place: { start, end }, at: 0 };
}

const isPixel = (size: string | undefined): boolean => size === '0' || size === '1' || size === '1px';

/** The address of a picture: what a script would load later counts before the placeholder. */
export function mediaUrl(attributes: Attributes, urls: Urls): string | null {
  for (const key of ['data-src', 'data-lazy-src', 'data-original', 'src', 'data-srcset', 'srcset', 'poster'] as const) {
    const value = attributes.value(key)?.trim();
    if (!value || value.startsWith('data:') || value.startsWith('about:')) continue;
    const first = key.endsWith('srcset') ? (value.split(/[\s,]/, 1)[0] ?? '') : value;
    if (first) return urls.resolve(first);
  }
  return null;
}
