import type { Attributes } from '../events.ts';
import { type Frame, labelOf } from '../frames.ts';
import type { Urls } from '../urls.ts';
import { type ClueList, placeOf } from './clue-list.ts';
import { readMicrodata } from './microdata.ts';

const bylineName = /by-?line|author(?!i[sztn])/i;
/** Elements whose class speaks of the page, not of a line in it. */
const tooWide = new Set(['html', 'body', 'main', 'article', 'form', 'table', 'aside', 'nav']);
const longestByline = 200;

/** What an element of the body says of the article: `<time>`, microdata, author links, elements called byline or author. */
export function readElement(frame: Frame, at: number, urls: Urls, clues: ClueList): void {
  const { name, attributes } = frame;
  if (attributes.itemprop || attributes.itemscope || attributes.property || attributes.typeof) {
    readMicrodata(frame, at, urls, clues);
  }
  if (name === 'time') {
    const scope = frame.parent?.name ? `${labelOf(frame)} ${labelOf(frame.parent)}` : labelOf(frame);
    const { datetime } = attributes;
    if (datetime && datetime.value.trim() !== '')
      clues.add('time', 'datetime', datetime.value, placeOf(datetime), { scope, at });
    else watch(frame, 'time', 'text', scope, 120);
  } else readMoment(frame, at, clues);
  if (attributes.rel && /(?:^|\s)author(?:$|\s)/i.test(attributes.rel.value)) {
    watch(frame, 'html', 'rel-author', labelOf(frame), longestByline);
  }
  const named = attributes.class ?? attributes.id;
  if (
    named &&
    !tooWide.has(name) &&
    (bylineName.test(named.value) || (attributes.id && bylineName.test(attributes.id.value)))
  ) {
    watch(frame, 'html', 'byline', labelOf(frame), longestByline);
  }
}

const momentAttributes = [
  'datetime',
  'data-time',
  'data-utime',
  'data-datetime',
  'data-timestamp',
  'data-date',
  'time',
  'title',
];
// An ISO date with or without its time; seconds or milliseconds since 1970, from 2001 to 2033.
const moment = /^(?:(?:19|20)\d\d-[01]\d-[0-3]\d(?![^T ]).{0,30}|1\d{9}(?:\d{3})?)$/;

const momentNames: ReadonlySet<string> = new Set(momentAttributes);

function mayHoldMoment(attributes: Attributes): boolean {
  for (const name in attributes) if (momentNames.has(name)) return true;
  return false;
}

/** Templates without `<time>` keep the moment in an attribute, for a script to show it in the reader's own time. */
function readMoment(frame: Frame, at: number, clues: ClueList): void {
  // Few elements have one of them: the names that are there are fewer than those that could be.
  if (!mayHoldMoment(frame.attributes)) return;
  for (const name of momentAttributes) {
    const attribute = frame.attributes[name];
    if (!attribute || !moment.test(attribute.value)) continue;
    const scope = frame.parent?.name ? `${labelOf(frame)} ${labelOf(frame.parent)}` : labelOf(frame);
    clues.add('time', 'attribute', attribute.value, placeOf(attribute), { scope, at });
    return;
  }
}

function watch(frame: Frame, source: 'html' | 'time', key: string, scope: string, longest: number): void {
  frame.watches ??= [];
  frame.watches.push({ source, key, scope, group: undefined, longest });
}
