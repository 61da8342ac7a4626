import type { Container } from '../../tree/index.ts';
import { topics } from './attributes.ts';
import type { Frame } from './frames.ts';

const longestLabel = 1000;
const labelling = ['class', 'id', 'role', 'itemprop', 'itemtype'] as const;
/** What a label does not hold in the end: white space but single spaces. */
const uneven = /[^\S ]| {2}| $/;

/** What the source calls an element: tag name, class, id, role, itemprop and itemtype, lower-cased. */
export function labelOf(frame: Frame): string {
  const { kind, named, attributes } = frame;
  if (attributes.tell(topics.label)) return joined(frame);
  if (named === null) return kind.name;
  named.label ??= joined(frame);
  return named.label;
}

function joined({ kind, attributes }: Frame): string {
  const parts = [kind.name];
  for (const key of labelling) {
    const value = attributes.value(key);
    if (value) parts.push(value.length > longestLabel ? value.slice(0, longestLabel) : value);
  }
  let label = parts.join(' ');
  if (uneven.test(label)) label = label.replace(/\s+/g, ' ').trimEnd();
  return label.slice(0, longestLabel).toLowerCase();
}

/** What the containers of a source share. */
export class Containers {
  count = 0;
  readonly labels = new Map<string, string>();
}

/** The container of a frame. Made when a block needs it, so that elements without text cost nothing; equal labels are one string. */
export function containerOf(frame: Frame, made: Containers): Container | null {
  if (frame.container !== null || frame.parent === null) return frame.container;
  const parent = containerOf(frame.parent, made);
  const label = labelOf(frame);
  frame.container = {
    kind: frame.kind.name,
    label: frame.attributes.tell(topics.label) ? kept(label, made.labels) : label,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    index: made.count++,
  };
  return frame.container;
}

function kept(label: string, labels: Map<string, string>): string {
  const known = labels.get(label);
  if (known === undefined) labels.set(label, label);
  return known ?? label;
}
