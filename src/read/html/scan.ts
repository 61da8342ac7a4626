import { isNamed, NameTable } from './names.ts';

/**
 * Finds the tags and the text of an HTML source, after the tokenization of the HTML Standard (13.2.5). Everything that
 * can be leapt over is: text, comments, scripts and values by `indexOf`, which reads many characters at a time.
 *
 * ```text
 * <p class="a b" hidden>R &amp; D</p>
 * ^  ^          ^      ^^        ^   ^
 * at name       behind │text     at  behind
 *                      end of the tag
 * ```
 */

/** What a scan finds, in order. Offsets are UTF-16, into the source; nothing was decoded yet. */
export interface ScanEvents {
  /** True inside `<svg>` and `<math>`, where no element holds raw text and CDATA is text of its own. */
  readonly foreign: boolean;
  /** Text; `references` says whether character references in it mean something. */
  text(start: number, end: number, references: boolean): void;
  /** A start tag: `<` stands at `start`, its name ends at `nameEnd`, and `end` is behind its `>`. */
  open(start: number, nameEnd: number, end: number, selfClosing: boolean): void;
  /** An end tag: its name runs from `nameStart` to `nameEnd`, and `end` is behind its `>`. */
  close(nameStart: number, nameEnd: number, end: number): void;
  /** An attribute of the tag that is told next; an attribute without a value has an empty one behind its name. */
  attribute?(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void;
}

/** Elements whose content is text to their end tag, with references or without. */
const rcdata = ['title', 'textarea'];
const rawText = ['script', 'style', 'xmp', 'iframe', 'noembed', 'noframes'];
const plainText = 'plaintext';
const textElements = new NameTable([...rcdata, ...rawText, plainText].map((name) => [name, name]));

const gt = 0x3e;
const slash = 0x2f;
const equals = 0x3d;
const doubleQuote = 0x22;
const singleQuote = 0x27;

// What is asked of most characters is answered by one comparison: letters stand above all marks, and marks above spaces.
/** White space of HTML (4.6, ASCII whitespace). */
export const isSpace = (unit: number): boolean =>
  unit <= 32 && (unit === 32 || unit === 10 || unit === 9 || unit === 13 || unit === 12);
const isLetter = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
const endsName = (unit: number): boolean => unit <= gt && (unit === gt || unit === slash || isSpace(unit));

/** Sends what stands in a source to `events`. Linear in its length; takes any string. */
export function scanHtml(source: string, events: ScanEvents): void {
  new Scanner(source, events).scan();
}

class Scanner {
  private readonly source: string;
  private readonly length: number;
  private readonly events: ScanEvents;
  /** Whether the last thing in the tag before its `>` was a slash, which may also end an unquoted value. */
  private closesItself = false;
  /** Where the next mark of a comment stands, once somebody looked: else each script would look through the rest. */
  private readonly marks = { '<!--': -1, '-->': -1 };

  constructor(source: string, events: ScanEvents) {
    this.source = source;
    this.length = source.length;
    this.events = events;
  }

  scan(): void {
    const { source, length, events } = this;
    let from = 0;
    for (let at = source.indexOf('<'); at >= 0; ) {
      const next = at + 1 < length ? source.charCodeAt(at + 1) : 0;
      const isEndTag = next === slash && at + 2 < length;
      if (from < at) events.text(from, at, true);
      from = at;
      if (isLetter(next)) from = this.startTag(at);
      else if (isEndTag) from = this.endTag(at);
      else if (next === 0x21) from = this.declaration(at);
      else if (next === 0x3f) from = this.behind('>', at + 2);
      // A `<` that begins nothing is text.
      at = source.indexOf('<', from === at ? at + 1 : from);
    }
    if (from < length) events.text(from, length, true);
  }

  /** The offset behind the next `mark`; the end of the source where there is none. */
  private behind(mark: string, from: number): number {
    const at = this.source.indexOf(mark, from);
    return at < 0 ? this.length : at + mark.length;
  }

  private nameEnd(start: number): number {
    const { source, length } = this;
    let at = start;
    while (at < length && !endsName(source.charCodeAt(at))) at++;
    return at;
  }

  private afterSpaces(start: number): number {
    let at = start;
    while (at < this.length && isSpace(this.source.charCodeAt(at))) at++;
    return at;
  }

  /** Comment, doctype, CDATA, or what is none of them and a comment up to the next `>`. */
  private declaration(at: number): number {
    const { source } = this;
    if (source.startsWith('--', at + 2)) return this.behindComment(at + 4);
    if (this.events.foreign && source.startsWith('[CDATA[', at + 2)) return this.behind(']]>', at + 9);
    return this.behind('>', at + 2);
  }

  /** `<!-->` and `<!--->` end at once, others with `-->` or `--!>`. */
  private behindComment(start: number): number {
    const { source } = this;
    if (source.startsWith('>', start)) return start + 1;
    if (source.startsWith('->', start)) return start + 2;
    for (let at = source.indexOf('--', start); at >= 0; at = source.indexOf('--', at + 1)) {
      if (source.startsWith('>', at + 2)) return at + 3;
      if (source.startsWith('!>', at + 2)) return at + 4;
    }
    return this.length;
  }

  private endTag(at: number): number {
    const { source, length } = this;
    const start = at + 2;
    const first = source.charCodeAt(start);
    if (first === gt) return start + 1;
    if (!isLetter(first)) return this.behind('>', start);
    const nameEnd = this.nameEnd(start);
    const end = this.tagEnd(nameEnd, false);
    if (end < 0) return length;
    this.events.close(start, nameEnd, end);
    return end;
  }

  /** Reads a start tag with the content that is no markup, such as a script. Gives the offset behind. */
  private startTag(at: number): number {
    const { source, length, events } = this;
    const start = at + 1;
    const nameEnd = this.nameEnd(start);
    // Asked before the tag is told: what the tag itself opens is inside of it.
    const { foreign } = events;
    const end = this.tagEnd(nameEnd, true);
    if (end < 0) return length;
    events.open(at, nameEnd, end, this.closesItself && source.charCodeAt(end - 2) === slash);
    return foreign ? end : this.content(start, nameEnd, end);
  }

  /** Reads the attributes behind a tag's name. Gives the offset behind its `>`, or -1: a source that ends inside a tag has no such tag. */
  private tagEnd(nameEnd: number, isStart: boolean): number {
    const { source, length } = this;
    this.closesItself = false;
    for (let at = nameEnd; at < length; ) {
      const unit = source.charCodeAt(at);
      if (unit === gt) return at + 1;
      if (isSpace(unit)) at++;
      else {
        this.closesItself = unit === slash;
        at = unit === slash ? at + 1 : this.attribute(at, isStart);
      }
    }
    return -1;
  }

  /** Reads one attribute and gives the offset behind. */
  private attribute(start: number, isTold: boolean): number {
    const { source, length } = this;
    const events = isTold ? this.events : null;
    let nameEnd = start + 1;
    let unit = 0;
    for (; nameEnd < length; nameEnd++) {
      unit = source.charCodeAt(nameEnd);
      if (unit <= gt && (unit === equals || endsName(unit))) break;
    }
    let valueStart = unit === equals ? nameEnd : this.afterSpaces(nameEnd);
    if (valueStart >= length) return length;
    if (source.charCodeAt(valueStart) !== equals) {
      events?.attribute?.(start, nameEnd, nameEnd, nameEnd);
      return valueStart;
    }
    valueStart++;
    let quote = valueStart < length ? source.charCodeAt(valueStart) : 0;
    if (isSpace(quote)) {
      valueStart = this.afterSpaces(valueStart);
      quote = valueStart < length ? source.charCodeAt(valueStart) : 0;
    }
    if (valueStart >= length) return length;
    if (quote === doubleQuote || quote === singleQuote) {
      const end = source.indexOf(quote === doubleQuote ? '"' : "'", valueStart + 1);
      if (end < 0) return length;
      events?.attribute?.(start, nameEnd, valueStart + 1, end);
      return end + 1;
    }
    let end = valueStart;
    for (; end < length; end++) {
      unit = source.charCodeAt(end);
      if (unit <= gt && (unit === gt || isSpace(unit))) break;
    }
    if (end < length) events?.attribute?.(start, nameEnd, valueStart, end);
    return end;
  }

  /** Sends the content of an element whose content is text, and gives where its end tag begins. */
  private content(start: number, nameEnd: number, from: number): number {
    const name = textElements.find(this.source, start, nameEnd);
    if (name === null) return from;
    if (name === plainText) {
      if (from < this.length) this.events.text(from, this.length, false);
      return this.length;
    }
    const references = rcdata.includes(name);
    const end = name === 'script' ? this.scriptEnd(from) : this.contentEnd(name, from);
    if (from < end) this.events.text(from, end, references);
    return end;
  }

  /** Where the end tag of an element stands; the end of the source where there is none. */
  private contentEnd(name: string, from: number): number {
    const { source, length } = this;
    for (let at = source.indexOf('</', from); at >= 0; at = source.indexOf('</', at + 2)) {
      const behind = at + 2 + name.length;
      if (behind < length && isNamed(source, at + 2, name) && endsName(source.charCodeAt(behind))) return at;
    }
    return length;
  }

  /**
   * As {@link contentEnd}, but a `<script>` that is written inside of a comment there takes its own end tag with it
   * (13.2.5.15 to 13.2.5.31, script data escaped and double escaped).
   */
  private scriptEnd(from: number): number {
    let end = this.contentEnd('script', from);
    for (let comment = this.mark('<!--', from); comment < end; ) {
      const commentEnd = this.mark('-->', comment + 2);
      let inner = this.innerScript(comment + 4, Math.min(end, commentEnd));
      while (inner >= 0 && end < commentEnd) {
        // That was the end tag of the script inside.
        inner = this.innerScript(end + 2, commentEnd);
        const next = this.contentEnd('script', end + 2);
        if (inner > next) inner = -1;
        end = next;
      }
      comment = this.mark('<!--', commentEnd);
    }
    return end;
  }

  /** Where a `<script` begins in `[from, to)`; -1 for none. */
  private innerScript(from: number, to: number): number {
    const { source } = this;
    for (let at = source.indexOf('<', from); at >= 0 && at < to; at = source.indexOf('<', at + 1)) {
      if (isNamed(source, at + 1, 'script') && endsName(source.charCodeAt(at + 7))) return at;
    }
    return -1;
  }

  /** Where the next mark stands at or behind an offset; the end of the source where there is none. */
  private mark(mark: '<!--' | '-->', from: number): number {
    if (this.marks[mark] < from) {
      const at = this.source.indexOf(mark, from);
      this.marks[mark] = at < 0 ? this.length : at;
    }
    return this.marks[mark];
  }
}
