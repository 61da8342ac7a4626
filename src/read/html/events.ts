/** An attribute: its decoded value and where the value stands in the source. */
export interface Attribute {
  value: string;
  start: number;
  end: number;
  /** False where the source of the value is not known. */
  exact: boolean;
}

export type Attributes = { readonly [name: string]: Attribute };

/** Only these attributes are kept: what blocks and clues are made of. */
export const readAttributes: ReadonlySet<string> = new Set(
  `alt aria-hidden aria-level charset class content data-lazy-src data-original data-src data-srcset datetime height
  hidden href data-date data-datetime data-time data-timestamp data-utime hreflang http-equiv id itemid itemprop
  itemscope itemtype lang name open poster property rel role src srcset style time title type typeof value width
  xml:lang`.split(/\s+/),
);

export const noAttributes: Attributes = {};

/**
 * What feeds the block builder: a stream of elements and text in reading order, opens and closes balanced. Offsets are
 * UTF-16, into the source. The feed closes what authors forgot to close; it sends no close for empty elements (`<br>`).
 */
export interface HtmlEvents {
  open(name: string, attributes: Attributes, start: number, end: number): void;
  /** A decoded piece. Where its length is that of the source piece it stands there as it is. */
  text(value: string, start: number, end: number): void;
  close(name: string, start: number, end: number): void;
  /** The innermost link ended inside a deeper element: `<a><div>text</a> more`. */
  unlink(): void;
}
