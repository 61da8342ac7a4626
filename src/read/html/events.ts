import type { Attributes } from './attributes.ts';
import type { ElementKind } from './elements.ts';

/**
 * What feeds the block builder: a stream of elements and text in reading order, opens and closes balanced. Offsets are
 * UTF-16, into the source. The feed closes what authors forgot to close; it sends no close for empty elements (`<br>`).
 */
export interface HtmlEvents {
  /** False where white space alone would say nothing: most of a page's texts are the line ends between its boxes, and need not be sent. */
  readonly takesSpace: boolean;
  open(kind: ElementKind, attributes: Attributes, start: number, end: number): void;
  /** A decoded piece. Where its length is that of the source piece it stands there as it is. */
  text(value: string, start: number, end: number): void;
  close(kind: ElementKind, start: number, end: number): void;
  /** The innermost link ended inside a deeper element: `<a><div>text</a> more`. */
  unlink(): void;
}
