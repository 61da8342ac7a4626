import { Attributes, attributeKindAt, noAttributes, WrittenAttribute } from './attributes.ts';
import { ElementKinds, knownKind } from './elements.ts';
import type { HtmlEvents } from './events.ts';
import { OpenElements } from './open-elements.ts';
import { decodeText } from './references.ts';
import { isSpace, type ScanEvents, scanHtml } from './scan.ts';

const image = knownKind('image');
const img = knownKind('img');

function isBlank(source: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && isSpace(source.charCodeAt(at))) at++;
  return at === end;
}

/** Makes balanced events of the tags and the text that a scan finds: kinds of elements, attributes, offsets and all. */
class TagReader implements ScanEvents {
  private readonly source: string;
  private readonly events: HtmlEvents;
  private readonly kinds = new ElementKinds();
  private readonly elements: OpenElements;
  private attributes: Attributes | null = null;
  /** Where the next `&` stands, once somebody looked. */
  private reference = -1;

  constructor(source: string, events: HtmlEvents) {
    this.source = source;
    this.events = events;
    this.elements = new OpenElements(events);
  }

  get foreign(): boolean {
    return this.elements.foreign;
  }

  text(start: number, end: number, references: boolean): void {
    const { source, events } = this;
    if (!events.takesSpace && isBlank(source, start, end)) return;
    if (references && this.referenceBehind(start) < end) decodeText(source, start, end, events);
    else events.text(source.slice(start, end), start, end);
  }

  attribute(nameStart: number, nameEnd: number, start: number, end: number): void {
    const kind = attributeKindAt(this.source, nameStart, nameEnd);
    if (kind === null) return;
    this.attributes ??= new Attributes();
    this.attributes.add(new WrittenAttribute(kind, this.source, start, end, this.referenceBehind(start) < end));
  }

  open(start: number, nameEnd: number, end: number, selfClosing: boolean): void {
    const kind = this.kinds.find(this.source, start + 1, nameEnd);
    const attributes = this.attributes ?? noAttributes;
    this.attributes = null;
    this.elements.open(kind === image ? img : kind, attributes, start, end, selfClosing);
  }

  close(nameStart: number, nameEnd: number, end: number): void {
    this.elements.close(this.kinds.find(this.source, nameStart, nameEnd), nameStart - 2, end);
  }

  private referenceBehind(start: number): number {
    if (this.reference < start) {
      const at = this.source.indexOf('&', start);
      this.reference = at < 0 ? this.source.length : at;
    }
    return this.reference;
  }

  end(): void {
    this.elements.end(this.source.length);
  }
}

/** Sends the elements and text of an HTML source, in order, to `events`. Linear in the length of the source; no recursion. */
export function sendTags(source: string, events: HtmlEvents): void {
  const reader = new TagReader(source, events);
  scanHtml(source, reader);
  reader.end();
}
