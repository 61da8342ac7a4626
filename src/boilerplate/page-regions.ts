import { hashOn, hashSeed } from '../characters/index.ts';
import type { Block, Container } from '../tree/index.ts';
import { type LabelReading, readLabel } from './labels.ts';

/** A region of the page and what is read of it, once for all blocks in it. */
export interface Region {
  container: Container;
  /** Its place among the page's regions; parents come before their children. */
  index: number;
  parent: Region | null;
  /** What its name says. */
  reading: LabelReading;
  /** A hash of its name, the same for names that differ in their numbers alone. */
  kind: number;
  /** The innermost region whose name says something: itself, or one around it. */
  telling: Region | null;
  /** How much prose stands in it, in characters that are not linked. */
  prose: number;
}

/** The regions that hold blocks of a page. */
export interface Regions {
  /** The innermost region of each block, null where it has none. */
  of: readonly (Region | null)[];
  all: readonly Region[];
  /** The region of a container, where that holds a block. */
  find(container: Container): Region | undefined;
}

const tells = ({ score }: LabelReading): boolean => score < 0 || score >= 2;

/** The hash of a name whose numbers all count as one. */
function hashOfKind(label: string): number {
  let value = hashSeed;
  let inNumber = false;
  for (let at = 0; at < label.length; at++) {
    const unit = label.charCodeAt(at);
    const isDigit = unit > 47 && unit < 58;
    if (!(isDigit && inNumber)) value = hashOn(value, isDigit ? 48 : unit);
    inNumber = isDigit;
  }
  return value;
}

/** Reads the regions of a page. */
export function readRegions(blocks: readonly Block[]): Regions {
  // By the index of their containers; parents have lower ones.
  let last = -1;
  for (const { container } of blocks) if (container !== undefined && container.index > last) last = container.index;
  const known = new Array<Region | null>(last + 1).fill(null);
  const names = new Map<string, Pick<Region, 'reading' | 'kind'>>();
  const nameOf = (label: string) => {
    let name = names.get(label);
    if (!name) {
      name = { reading: readLabel(label), kind: hashOfKind(label) };
      names.set(label, name);
    }
    return name;
  };
  const all: Region[] = [];
  const fresh: Container[] = [];
  const regionOf = (innermost: Container): Region => {
    let region: Region | null = null;
    for (let each: Container | null = innermost; each !== null; each = each.parent) {
      region = known[each.index]!;
      if (region !== null) break;
      fresh.push(each);
    }
    for (let container = fresh.pop(); container !== undefined; container = fresh.pop()) {
      const { reading, kind } = nameOf(container.label);
      const made: Region = { container, index: all.length, parent: region, reading, kind, telling: null, prose: 0 };
      made.telling = tells(reading) ? made : (region?.telling ?? null);
      known[container.index] = made;
      all.push(made);
      region = made;
    }
    return region!;
  };
  return {
    of: blocks.map(({ container }) => (container === undefined ? null : regionOf(container))),
    all,
    find: (container) => (known[container.index]?.container === container ? known[container.index]! : undefined),
  };
}
