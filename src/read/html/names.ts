/** A name of a table, and the next one of its bucket: a chain takes two loads fewer a look than a list of lists. */
interface Entry<Named> {
  name: string;
  length: number;
  named: Named;
  next: Entry<Named> | null;
}

/**
 * Finds what goes by a name of a fixed list in a source, in whatever case, without making a string of what stands there: most
 * tags and attributes of a page go by few names.
 */
export class NameTable<Named> {
  private readonly buckets = new Array<Entry<Named> | null>(512).fill(null);

  /** @param entries - names in lower case, with what goes by them */
  constructor(entries: Iterable<readonly [string, Named]>) {
    for (const [name, named] of entries) {
      const { length } = name;
      const bucket = bucketOf(name, 0, length);
      this.buckets[bucket] = { name, length, named, next: this.buckets[bucket] ?? null };
    }
  }

  /** What goes by the name that stands at `[start, end)`, or null where it is none of the list. */
  find(source: string, start: number, end: number): Named | null {
    const length = end - start;
    let entry: Entry<Named> | null = this.buckets[bucketOf(source, start, end)]!;
    for (; entry !== null; entry = entry.next)
      if (entry.length === length && isNamed(source, start, entry.name)) return entry.named;
    return null;
  }
}

/**
 * The same for all cases of a name: bit 0x20 tells `A` from `a`. Of the factors that were tried these put the fewest names of
 * HTML into one bucket.
 */
function bucketOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start) | 0x20;
  const last = text.charCodeAt(end - 1) | 0x20;
  return ((end - start) * 7 + first * 67 + last * 5) & 0x1ff;
}

/** True where a lower-case name stands at an offset, in whatever case. */
export function isNamed(source: string, at: number, name: string): boolean {
  if (at + name.length > source.length) return false;
  for (let i = 0; i < name.length; i++) {
    const unit = source.charCodeAt(at + i);
    const wanted = name.charCodeAt(i);
    if (unit !== wanted && (unit < 65 || unit > 90 || unit + 32 !== wanted)) return false;
  }
  return true;
}
