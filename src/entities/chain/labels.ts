/** What the chain tells apart: the four types that have names of their own kind, and all other names as one. */
export const kindsOfName = ['person', 'organization', 'location', 'group', 'other'] as const;
export type KindOfName = (typeof kindsOfName)[number];

/** Outside, then a beginning and an inside a kind. */
export const labels: readonly string[] = ['O', ...kindsOfName.flatMap((kind) => [`B-${kind}`, `I-${kind}`])];

export const beginOf = (kind: number): number => 1 + 2 * kind;
export const insideOf = (kind: number): number => 2 + 2 * kind;

/** Pieces `[from, to)` that are one name. */
export interface LabelledName {
  from: number;
  to: number;
  kind: KindOfName;
}

/** The names of pieces `[from, to)` by their labels. An inside that continues nothing begins a name. */
export function namesOf(path: ArrayLike<number>, from: number, to: number): LabelledName[] {
  const names: LabelledName[] = [];
  for (let at = from; at < to; ) {
    const label = path[at]!;
    if (label === 0) {
      at++;
      continue;
    }
    const kind = (label - 1) >> 1;
    let end = at + 1;
    while (end < to && path[end] === insideOf(kind)) end++;
    names.push({ from: at, to: end, kind: kindsOfName[kind]! });
    at = end;
  }
  return names;
}
