import { decodeHTMLAttribute } from 'entities/decode';
import { NameTable } from './names.ts';

/** An attribute: its decoded value and where the value stands in the source. */
export interface Attribute {
  readonly kind: AttributeKind;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** False where the source of the value is not known. */
  readonly exact: boolean;
  /** The next one of the same element. */
  next: Attribute | null;
}

/** A name that blocks or clues are made of, and what such an attribute may speak of. */
export interface AttributeKind {
  /** Lower case. */
  readonly name: string;
  /** A set of {@link topics}. */
  readonly topics: number;
}

/**
 * What attributes may speak of, a bit each. Most elements have a class and nothing else: who looks for a moment or for
 * microdata passes them by with one question.
 */
export const topics = { style: 1, label: 2, hiding: 4, heading: 8, microdata: 16, moment: 32, byline: 64 } as const;

const kinds = new Map<string, AttributeKind>();

function add(names: string, ...about: (keyof typeof topics)[]): void {
  const bits = about.reduce((sum, topic) => sum | topics[topic], 0);
  for (const name of names.split(' ')) kinds.set(name, { name, topics: (kinds.get(name)?.topics ?? 0) | bits });
}

add('class', 'style');
add('id role itemprop itemtype', 'label');
add('aria-hidden hidden style', 'hiding');
add('role', 'heading');
add('itemprop itemscope property typeof', 'microdata');
add('datetime data-time data-utime data-datetime data-timestamp data-date time title', 'moment');
add('id rel', 'byline');
add('alt aria-level charset content data-lazy-src data-original data-src data-srcset height href hreflang http-equiv');
add('itemid lang name open poster src srcset type value width xml:lang');

const names = new NameTable(kinds);

/** The kind of an attribute by its lower-case name; undefined for one that nobody reads. */
export const attributeKind = (name: string): AttributeKind | undefined => kinds.get(name);

/** The kind of the attribute whose name stands at `[start, end)` of a source, in whatever case; null for one that nobody reads. */
export const attributeKindAt = (source: string, start: number, end: number): AttributeKind | null =>
  names.find(source, start, end);

/** An attribute as it is written. Few of those that a page has are ever asked for their value: it is read when somebody does. */
export class WrittenAttribute implements Attribute {
  readonly kind: AttributeKind;
  readonly start: number;
  readonly end: number;
  next: Attribute | null = null;
  private readonly source: string;
  private readonly references: boolean;
  private known: string | null = null;

  /** @param references - whether an `&` stands in the value */
  constructor(kind: AttributeKind, source: string, start: number, end: number, references: boolean) {
    this.kind = kind;
    this.source = source;
    this.start = start;
    this.end = end;
    this.references = references;
  }

  get exact(): boolean {
    return true;
  }

  get value(): string {
    if (this.known === null) {
      const written = this.source.slice(this.start, this.end);
      this.known = this.references ? decodeHTMLAttribute(written) : written;
    }
    return this.known;
  }
}

/** The attributes of one element that blocks or clues are made of, as they stand in its tag. */
export class Attributes {
  // A chain, since a list would keep room for many where most elements have one or two.
  private first: Attribute | null = null;
  private last: Attribute | null = null;
  private topics = 0;

  add(attribute: Attribute): void {
    if (this.last === null) this.first = attribute;
    else this.last.next = attribute;
    this.last = attribute;
    this.topics |= attribute.kind.topics;
  }

  /** Whether there is an attribute that may speak of one of these {@link topics}. */
  tell(of: number): boolean {
    return (this.topics & of) !== 0;
  }

  /** The attribute of a lower-case name. Of two of one name the first counts. */
  get(name: string): Attribute | undefined {
    for (let each = this.first; each !== null; each = each.next) if (each.kind.name === name) return each;
    return undefined;
  }

  /** Its value. */
  value(name: string): string | undefined {
    return this.get(name)?.value;
  }
}

export const noAttributes = new Attributes();
