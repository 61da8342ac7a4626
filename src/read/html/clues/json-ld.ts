import { type Node as JsonNode, type ParseError, parseTree } from 'jsonc-parser';
import type { Message } from '../../../schema/index.ts';
import { ownText } from '../../../tree/index.ts';
import { decodeReferences } from '../references.ts';
import type { ClueList } from './clue-list.ts';

/** The text of a `<script type="application/ld+json">` and the source offset at which it begins. */
export interface Script {
  text: string;
  start: number;
  /** False where the text does not stand in the source as it is. */
  exact: boolean;
}

const deepest = 100;
const deepestPath = 10;
const mostPerScript = 2000;
const mostRoots = 50;

/** A `{"@id": …}` that may point to an object elsewhere on the page. */
interface Pointer {
  id: string;
  key: string;
  scope: string;
  group: number;
}

/**
 * Reads all JSON-LD of a page into clues: one group an object (each member of an array or `@graph` is its own), nested
 * objects as `property.path`. What sites get wrong is read all the same: comments and CDATA around, raw line breaks in
 * strings, trailing commas, objects without a comma between, quotes escaped for HTML. A pointer (`"author": {"@id": "#a"}`)
 * also yields the name of the object it points to.
 */
export function readJsonLd(scripts: readonly Script[], clues: ClueList): Message[] {
  const messages: Message[] = [];
  const names = new Map<string, { name: string; start: number; end: number; exact: boolean }>();
  const pointers: Pointer[] = [];

  for (const script of scripts) {
    const place = {
      start: script.start,
      end: script.start + script.text.length,
      ...(script.exact ? {} : { exact: false as const }),
    };
    const text = prepare(script.text);
    if (depthOf(text) > deepest) {
      const reason = `JSON-LD nested more than ${deepest} deep was not read`;
      messages.push({ ruleId: 'json-ld-too-deep', reason, place });
      continue;
    }
    const errors: ParseError[] = [];
    let left = mostPerScript;
    for (const { root, offset } of parseRoots(text, errors)) {
      const work: { node: JsonNode; path: string; scope: string; group: number; depth: number }[] = [];
      const places = (node: JsonNode) => {
        const shift = node.type === 'string' ? 1 : 0;
        const start = script.start + offset + node.offset + shift;
        const end = Math.max(start, script.start + offset + node.offset + node.length - shift);
        return script.exact ? { start, end } : { start: place.start, end: place.end, exact: false as const };
      };
      const own = (node: JsonNode): void => {
        work.push({ node, path: '', scope: typeOf(node), group: clues.newGroup(), depth: 0 });
      };
      // Last in, first out: children are pushed backwards so that clues come in the order of the source.
      const roots = members(root).flatMap((member) => graphOf(member));
      for (const node of roots) own(node);
      work.reverse();
      while (work.length > 0 && left > 0) {
        const { node, path, scope, group, depth } = work.pop()!;
        if (node.type === 'array') {
          for (const child of [...(node.children ?? [])].reverse())
            work.push({ node: child, path, scope, group, depth });
        } else if (node.type === 'object') {
          if (depth > deepestPath) continue;
          const id = stringOf(property(node, '@id'));
          const name = property(node, 'name');
          const named = stringOf(name);
          if (id && name && named) names.set(id, { name: named, ...exactly(places(name)) });
          else if (id && path !== '' && !named) pointers.push({ id, key: `${path}.name`, scope, group });
          // The article as the main entity of a page is an object of its own, not a detail of the page.
          if (/(?:^|\.)mainEntity(?:OfPage)?$/.test(path) && property(node, 'headline')) {
            own(node);
            continue;
          }
          for (const child of [...(node.children ?? [])].reverse()) {
            const [key, value] = child.children ?? [];
            if (!key || !value) continue;
            const label = String(key.value).trim();
            work.push({ node: value, path: path === '' ? label : `${path}.${label}`, scope, group, depth: depth + 1 });
          }
        } else if (node.type !== 'null' && path !== '') {
          const value = node.type === 'string' ? decodeReferences(String(node.value)) : String(node.value);
          clues.add('jsonld', path, value, trimmed(places(node), node), { scope, group });
          left--;
        }
      }
    }
    if (errors.length > 0) {
      messages.push({
        ruleId: 'json-ld-malformed',
        reason: 'JSON-LD is not valid JSON; what could be read was read',
        place,
      });
    }
  }

  for (const { id, key, scope, group } of pointers) {
    const target = names.get(id);
    if (!target) continue;
    const place = { start: target.start, end: target.end, ...(target.exact ? {} : { exact: false as const }) };
    clues.add('jsonld', key, target.name, place, { scope, group });
  }
  return messages;
}

type SourcePlace = { start: number; end: number; exact?: false };

const exactly = (place: SourcePlace) => ({ start: place.start, end: place.end, exact: place.exact !== false });

/** Narrows the place of a string to what is left after trimming, where it has no escapes. */
function trimmed(place: SourcePlace, node: JsonNode): SourcePlace {
  if (node.type !== 'string' || place.exact === false) return place;
  const value = String(node.value);
  if (value.length !== place.end - place.start) return place;
  const lead = value.length - value.trimStart().length;
  return { start: place.start + lead, end: Math.max(place.start + lead, place.start + value.trimEnd().length) };
}

const members = (node: JsonNode): JsonNode[] => (node.type === 'array' ? (node.children ?? []) : [node]);

function graphOf(node: JsonNode): JsonNode[] {
  const graph = property(node, '@graph');
  if (!graph) return [node];
  const rest = (node.children ?? []).filter(
    (child) => !/^@(?:graph|context|id)$/.test(String(child.children?.[0]?.value)),
  );
  return rest.length > 0 ? [{ ...node, children: rest }, ...members(graph)] : members(graph);
}

function property(node: JsonNode, name: string): JsonNode | undefined {
  if (node.type !== 'object') return undefined;
  return node.children?.find((child) => String(child.children?.[0]?.value).trim() === name)?.children?.[1];
}

const stringOf = (node: JsonNode | undefined): string =>
  node?.type === 'string' ? decodeReferences(String(node.value)).trim() : '';

function typeOf(node: JsonNode): string {
  const type = property(node, '@type');
  if (type?.type === 'array') return (type.children ?? []).map(stringOf).filter(Boolean).join(' ');
  return stringOf(type).replace(/^https?:\/\/schema\.org\//, '');
}

/** The values that stand one after the other in a script: one, where all is well. */
function* parseRoots(text: string, errors: ParseError[]): Generator<{ root: JsonNode; offset: number }> {
  let offset = text.search(/[[{]/);
  for (let count = 0; offset >= 0 && count < mostRoots; count++) {
    const rest = ownText(text.slice(offset));
    const found: ParseError[] = [];
    const root = parseTree(rest, found, { allowTrailingComma: true });
    if (!root) return;
    const end = root.offset + root.length;
    errors.push(...found.filter((error) => error.offset < end));
    yield { root, offset };
    const next = rest.slice(end).search(/[[{]/);
    if (next < 0 || end === 0) return;
    offset += end + next;
  }
}

/** Mends what a JSON parser cannot read, at the same length, so that offsets hold. */
function prepare(script: string): string {
  let text = script;
  if (!text.includes('"') && text.includes('&quot;')) text = text.replaceAll('&quot;', '"     ');
  text = text.replace(/^\s{0,99}(?:\/\/|\/\*)?\s{0,99}<!(?:--|\[CDATA\[)(?:\s{0,99}(?:\*\/|\/\/-->))?/, (found) =>
    ' '.repeat(found.length),
  );
  return blank(ownText(text));
}

/**
 * Spaces for control characters in strings and for comments. After this, quotes tell strings from the rest as the parser
 * sees them, which {@link depthOf} relies on.
 */
function blank(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  const replace = (start: number, end: number): void => {
    pieces.push(text.slice(from, start), ' '.repeat(end - start));
    from = end;
  };
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x22) quoted = !quoted;
    else if (code === 0x5c && quoted) index++;
    else if (quoted && code < 0x20) replace(index, index + 1);
    else if (!quoted && code === 0x2f) {
      const next = text[index + 1];
      const ends = next === '/' ? text.indexOf('\n', index) : next === '*' ? text.indexOf('*/', index + 2) : index;
      if (ends === index) continue;
      const end = ends < 0 ? text.length : next === '*' ? ends + 2 : ends;
      replace(index, end);
      index = end - 1;
    }
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

/** How deep brackets nest outside of strings: the parser is recursive, so it must not be given a ladder without end. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x22) quoted = !quoted;
    else if (code === 0x5c && quoted) index++;
    else if (!quoted && (code === 0x7b || code === 0x5b)) most = Math.max(most, ++depth);
    else if (!quoted && (code === 0x7d || code === 0x5d)) depth--;
  }
  return most;
}
