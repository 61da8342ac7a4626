/** A run of `*`, `_` or `~` that may begin or end emphasis. */
export interface Delimiters {
  kind: 'marks';
  mark: string;
  from: number;
  to: number;
  opens: boolean;
  closes: boolean;
  /** How many were used at the beginning (to close) and at the end (to open): those are marks, the others text. */
  usedFront: number;
  usedBack: number;
  /** The run that this one was last paired with: the outermost. */
  partner: Delimiters | null;
}

const left = ({ from, to, usedFront, usedBack }: Delimiters) => to - from - usedFront - usedBack;

/**
 * Pairs the runs from index `bottom` on and takes them off the list: "process emphasis" of CommonMark, with its table of
 * how far down a search can end, which keeps it linear, and `~` for GFM's strikethrough.
 */
export function pairMarks(runs: Delimiters[], bottom: number): void {
  if (runs.length <= bottom) return;
  const own = runs.slice(bottom);
  runs.length = bottom;
  const before = own.map((_, index) => index - 1);
  const floors = new Map<string, number>();
  own.forEach((closer, at) => {
    while (closer.closes && left(closer) > 0) {
      const key = `${closer.mark}${closer.opens}${closer.mark === '~' ? left(closer) : (closer.to - closer.from) % 3}`;
      const floor = floors.get(key) ?? 0;
      let found = before[at]!;
      while (found >= floor && !pairs(own[found]!, closer)) found = before[found]!;
      if (found < floor) {
        floors.set(key, at);
        break;
      }
      const opener = own[found]!;
      const count = closer.mark === '~' ? left(closer) : left(opener) > 1 && left(closer) > 1 ? 2 : 1;
      opener.usedBack += count;
      closer.usedFront += count;
      opener.partner = closer;
      closer.partner = opener;
      // What stands between the two is settled.
      before[at] = left(opener) > 0 ? found : before[found]!;
    }
    if (left(closer) === 0 || !closer.opens) before[at + 1] = before[at]!;
  });
}

function pairs(opener: Delimiters, closer: Delimiters): boolean {
  if (!opener.opens || opener.mark !== closer.mark || left(opener) === 0) return false;
  if (closer.mark === '~') return left(opener) === left(closer) && left(closer) <= 2;
  // "Multiples of three": a run that can do both pairs only where the lengths rule a misreading out.
  if (!closer.opens && !opener.closes) return true;
  const sum = opener.to - opener.from + closer.to - closer.from;
  return sum % 3 !== 0 || ((opener.to - opener.from) % 3 === 0 && (closer.to - closer.from) % 3 === 0);
}
