import { decodeHTMLAttribute } from 'entities/decode';
import { elementNames } from './elements.ts';
import { type Attribute, type HtmlEvents, noAttributes, readAttributes } from './events.ts';
import { NameTable } from './names.ts';
import { OpenElements } from './open-elements.ts';
import { decodeText } from './references.ts';
import { type ScanEvents, scanHtml } from './scan.ts';

const tagNames = new NameTable(elementNames());
const attributeNames = new NameTable(readAttributes);

/** Makes balanced events of the tags and the text that a scan finds: names, decoded values, offsets and all. */
class TagReader implements ScanEvents {
  private readonly source: string;
  private readonly events: HtmlEvents;
  private readonly elements: OpenElements;
  private attributes: { [name: string]: Attribute } | null = null;

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
    if (references) decodeText(source, start, end, events);
    else events.text(source.slice(start, end), start, end);
  }

  attribute(nameStart: number, nameEnd: number, start: number, end: number): void {
    const name = attributeNames.find(this.source, nameStart, nameEnd);
    if (name === null) return;
    this.attributes ??= {};
    // Of two attributes of one name the first counts.
    if (this.attributes[name]) return;
    const written = this.source.slice(start, end);
    const value = written.includes('&') ? decodeHTMLAttribute(written) : written;
    this.attributes[name] = { value, start, end, exact: true };
  }

  open(start: number, nameEnd: number, end: number, selfClosing: boolean): void {
    const name = this.nameOf(start + 1, nameEnd);
    const attributes = this.attributes ?? noAttributes;
    this.attributes = null;
    this.elements.open(name === 'image' ? 'img' : name, attributes, start, end, selfClosing);
  }

  close(nameStart: number, nameEnd: number, end: number): void {
    this.elements.close(this.nameOf(nameStart, nameEnd), nameStart - 2, end);
  }

  end(): void {
    this.elements.end(this.source.length);
  }

  private nameOf(start: number, end: number): string {
    return tagNames.find(this.source, start, end) ?? this.source.slice(start, end).toLowerCase();
  }
}

/** Sends the elements and text of an HTML source, in order, to `events`. Linear in the length of the source; no recursion. */
export function sendTags(source: string, events: HtmlEvents): void {
  const reader = new TagReader(source, events);
  scanHtml(source, reader);
  reader.end();
}
