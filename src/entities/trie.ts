import type { EntityType } from '../schema/index.ts';
import { keyOf } from './keys.ts';

/** What listed names are compared with: the pieces of a text. */
interface NameWord {
  text: string;
  key: string;
  capital: boolean;
  upper: boolean;
  broken: boolean;
  /** False where {@link NameTrie.opens} is. */
  opensName: boolean;
}

/** A name with what is known of it. */
export interface KnownEntity {
  name: string;
  type: EntityType;
  identifiers?: Record<string, string>;
}

interface Leaf {
  entity: KnownEntity;
  /** Written with capitals only, so that `WHO` is not found in "who". */
  upper: boolean;
  /** Which of its words is the first with a capital in the list, -1 where none is: `the Tern` is not found in "the tern". */
  capital: number;
  /** The exact words where case counts. */
  exact: string[] | null;
}

interface Node {
  next: Map<string, Node> | null;
  leaves: Leaf[] | null;
}

export interface Match {
  /** Number of pieces. */
  length: number;
  entity: KnownEntity;
}

const parts = /\p{L}(?:[\p{L}\p{M}\p{N}.&+]|[-’'](?=\p{L}))*|\p{N}+|[^\s\p{L}\p{N}]/gu;

/** Words of a listed name, cut as the pieces of a text are. */
function nameParts(name: string): string[] {
  return (name.match(parts) ?? []).flatMap((part) =>
    /.['’]s$/.test(part) ? [part.slice(0, -2), part.slice(-2)] : [part],
  );
}

/** Names by their words; finds the longest at a place in one walk. */
export class NameTrie {
  readonly #root: Node = { next: null, leaves: null };

  add(name: string, entity: KnownEntity, caseSensitive = false): void {
    const words = nameParts(name);
    if (words.length === 0) return;
    let node = this.#root;
    for (const word of words) {
      node.next ??= new Map();
      const key = keyOf(word) || word;
      let child = node.next.get(key);
      if (!child) {
        child = { next: null, leaves: null };
        node.next.set(key, child);
      }
      node = child;
    }
    const letters = name.replace(/[^\p{L}]/gu, '');
    node.leaves ??= [];
    node.leaves.push({
      entity,
      upper: letters.length > 1 && letters === letters.toUpperCase(),
      capital: words.findIndex((word) => /^\p{Lu}/u.test(word)),
      exact: caseSensitive ? words : null,
    });
  }

  /** The longest listed name that starts at `at` and ends before `limit`. */
  longest(pieces: readonly NameWord[], at: number, limit: number, ignoreCase = false): Match | null {
    if (!pieces[at]!.opensName) return null;
    let node: Node | undefined = this.#root;
    let best: Match | null = null;
    for (let index = at; index < limit && node?.next; index += 1) {
      const piece = pieces[index]!;
      if (index > at && piece.broken) break;
      node = node.next.get(piece.key);
      if (!node?.leaves) continue;
      for (const leaf of node.leaves) {
        if (!fits(leaf, pieces, at, index, ignoreCase)) continue;
        best = { length: index - at + 1, entity: leaf.entity };
        break;
      }
    }
    return best;
  }

  /** True where a listed name begins with the word. */
  opens(key: string): boolean {
    return this.#root.next?.has(key) ?? false;
  }

  /** True where the one word is a listed name. */
  has(key: string, upper: boolean): boolean {
    const leaves = this.#root.next?.get(key)?.leaves;
    return leaves?.some((leaf) => !leaf.upper || upper) ?? false;
  }
}

function fits(leaf: Leaf, pieces: readonly NameWord[], from: number, to: number, ignoreCase: boolean): boolean {
  if (leaf.exact) return leaf.exact.every((word, offset) => pieces[from + offset]!.text === word);
  if (ignoreCase) return true;
  const first = pieces[from]!;
  if (leaf.upper) return first.upper || (first.capital && first.text.length === 1 && to > from);
  return leaf.capital < 0 || pieces[from + leaf.capital]!.capital;
}
