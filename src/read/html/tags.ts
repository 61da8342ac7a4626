import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { type Attribute, type Attributes, type HtmlEvents, noAttributes, readAttributes } from './events.ts';
import { OpenElements } from './open-elements.ts';

// The tokenizer's `QuoteType`: 0 no value, 1 unquoted, 2 single, 3 double.
const unquoted = 1;
const doubleQuoted = 3;
/** Where a value begins, while nothing of it was read, and where it began with a character reference. */
const notBegun = -1;
const untold = -2;
const beforeValue = ' \t\r\n\f=';

/** Reads the tags of a page with htmlparser2's tokenizer and sends them as balanced events, offsets and all. */
class TagReader implements TokenizerCallbacks {
  private readonly source: string;
  private readonly events: HtmlEvents;
  private readonly elements: OpenElements;
  private name = '';
  private tagStart = 0;
  private attributes: { [name: string]: Attribute } | null = null;
  private attribute = '';
  private wanted = false;
  private value = '';
  private nameEnd = 0;
  private valueStart = notBegun;

  constructor(source: string, events: HtmlEvents) {
    this.source = source;
    this.events = events;
    this.elements = new OpenElements(events);
  }

  isInForeignContext(): boolean {
    return this.elements.foreign;
  }

  ontext(start: number, end: number): void {
    // A source that ends inside an end tag is told as text from -1; it is none.
    if (start < 0) return;
    this.events.text(this.source.slice(start, end), start, end);
  }

  ontextentity(codepoint: number, end: number): void {
    // The tokenizer tells the end only. A reference for two characters comes as two calls with the same end.
    this.events.text(String.fromCodePoint(codepoint), this.source.lastIndexOf('&', end - 1), end);
  }

  onopentagname(start: number, end: number): void {
    this.tagStart = start - 1;
    this.name = this.source.slice(start, end).toLowerCase();
    this.attributes = null;
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.source.slice(start, end).toLowerCase();
    this.wanted = readAttributes.has(this.attribute);
    this.value = '';
    this.nameEnd = end;
    this.valueStart = notBegun;
  }

  onattribdata(start: number, end: number): void {
    if (!this.wanted) return;
    if (this.valueStart === notBegun) this.valueStart = start;
    this.value += this.source.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    if (!this.wanted) return;
    if (this.valueStart === notBegun) this.valueStart = untold;
    this.value += String.fromCodePoint(codepoint);
  }

  onattribend(quote: number, end: number): void {
    if (!this.wanted) return;
    this.attributes ??= {};
    if (this.attributes[this.attribute]) return;
    const valueEnd = quote > unquoted ? end - 1 : end;
    const start = this.valueStart >= 0 ? this.valueStart : this.findValue(quote);
    this.attributes[this.attribute] = { value: this.value, start, end: Math.max(start, valueEnd), exact: true };
  }

  /** Where a value begins that is empty or begins with a character reference, of which the tokenizer tells no start. */
  private findValue(quote: number): number {
    let start = this.nameEnd;
    if (quote > unquoted) return this.source.indexOf(quote === doubleQuoted ? '"' : "'", start) + 1;
    if (quote === unquoted) while (beforeValue.includes(this.source[start]!)) start++;
    return start;
  }

  onopentagend(end: number): void {
    this.openTag(end, false);
  }

  onselfclosingtag(end: number): void {
    this.openTag(end, true);
  }

  onclosetag(start: number, end: number): void {
    const name = this.source.slice(start, end).toLowerCase();
    // The tokenizer has not looked for the `>` yet; only a line break needs it, to be where it is.
    const close = name === 'br' ? this.source.indexOf('>', end) + 1 : end;
    this.elements.close(name, start - 2, Math.max(close, end));
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  onend(): void {
    this.elements.end(this.source.length);
  }

  private openTag(end: number, selfClosing: boolean): void {
    const name = this.name === 'image' ? 'img' : this.name;
    this.elements.open(
      name,
      (this.attributes as Attributes | null) ?? noAttributes,
      this.tagStart,
      end + 1,
      selfClosing,
    );
  }
}

/** Sends the elements and text of an HTML source, in order, to `events`. Linear in the length of the source; no recursion. */
export function sendTags(source: string, events: HtmlEvents): void {
  const tokenizer = new Tokenizer({ decodeEntities: true }, new TagReader(source, events));
  tokenizer.write(source);
  tokenizer.end();
}
