import { topics } from '../attributes.ts';
import { bylineName } from '../class-names.ts';
import { labelOf } from '../containers.ts';
import { knownKind } from '../elements.ts';
import type { Frame } from '../frames.ts';
import type { Urls } from '../urls.ts';
import { type ClueList, placeOf } from './clue-list.ts';
import { readMicrodata } from './microdata.ts';

const time = knownKind('time');
/** Elements whose class speaks of the page, not of a line in it. */
const tooWide = new Set(['html', 'body', 'main', 'article', 'form', 'table', 'aside', 'nav'].map(knownKind));
const longestByline = 200;

/** What an element of the body says of the article: `<time>`, microdata, author links, elements called byline or author. */
export function readElement(frame: Frame, at: number, urls: Urls, clues: ClueList): void {
  const { kind, attributes } = frame;
  if (attributes.tell(topics.microdata)) readMicrodata(frame, at, urls, clues);
  if (kind === time) readTime(frame, at, clues);
  // Templates without `<time>` keep the moment in an attribute, for a script to show it in the reader's own time.
  else if (attributes.tell(topics.moment)) readMoment(frame, at, clues);
  if (frame.named?.byline || attributes.tell(topics.byline)) readByline(frame);
}

function readTime(frame: Frame, at: number, clues: ClueList): void {
  const scope = scopeOf(frame);
  const datetime = frame.attributes.get('datetime');
  if (datetime && datetime.value.trim() !== '')
    clues.add('time', 'datetime', datetime.value, placeOf(datetime), { scope, at });
  else watch(frame, 'time', 'text', scope, 120);
}

/** The label of an element and of the one around it. */
const scopeOf = (frame: Frame): string =>
  frame.parent?.parent ? `${labelOf(frame)} ${labelOf(frame.parent)}` : labelOf(frame);

function readByline(frame: Frame): void {
  const { kind, named, attributes } = frame;
  const rel = attributes.value('rel');
  if (rel && /(?:^|\s)author(?:$|\s)/i.test(rel)) watch(frame, 'html', 'rel-author', labelOf(frame), longestByline);
  const id = attributes.value('id');
  if ((named?.byline || (id !== undefined && bylineName.test(id))) && !tooWide.has(kind))
    watch(frame, 'html', 'byline', labelOf(frame), longestByline);
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

function readMoment(frame: Frame, at: number, clues: ClueList): void {
  for (const name of momentAttributes) {
    const attribute = frame.attributes.get(name);
    if (!attribute || !moment.test(attribute.value)) continue;
    clues.add('time', 'attribute', attribute.value, placeOf(attribute), { scope: scopeOf(frame), at });
    return;
  }
}

function watch(frame: Frame, source: 'html' | 'time', key: string, scope: string, longest: number): void {
  frame.watches ??= [];
  frame.watches.push({ source, key, scope, group: undefined, longest });
}
