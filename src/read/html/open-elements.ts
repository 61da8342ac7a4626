import { type Attributes, noAttributes } from './attributes.ts';
import { type ElementKind, knownKind } from './elements.ts';
import type { HtmlEvents } from './events.ts';

const kinds = (names: string): ElementKind[] => names.split(' ').map(knownKind);

const breaksOut = new Set(
  `b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li main menu nobr ol p pre
  ruby s small span strong strike sub sup table tt u ul var section article header footer aside nav form`.split(/\s+/),
);
const drawings = kinds('svg math');
/** What may hold HTML inside of a drawing. */
const integration = kinds('foreignobject desc title annotation-xml mtext');
const headings = kinds('h1 h2 h3 h4 h5 h6');
const cells = kinds('td th');
const sections = kinds('tbody thead tfoot');
const choices = kinds('select datalist');
const unread = kinds('noscript template');

const anchor = knownKind('a');
const body = knownKind('body');
const br = knownKind('br');
const button = knownKind('button');
const form = knownKind('form');
const group = knownKind('optgroup');
const head = knownKind('head');
const html = knownKind('html');
const item = knownKind('li');
const option = knownKind('option');
const paragraph = knownKind('p');
const row = knownKind('tr');
const table = knownKind('table');

/** The items that the start tag of an item ends, and the lists that keep them from it. */
const lists = { mates: kinds('li'), ends: kinds('ul ol menu dir') };
const definitions = { mates: kinds('dd dt'), ends: kinds('dl') };

/** The last of some positions, -1 for none: reading in front of a list costs more than the question whether it is empty. */
const last = (positions: readonly number[]): number => (positions.length > 0 ? positions[positions.length - 1]! : -1);

/**
 * Turns the tags of a page, as people write them, into balanced events: closes what a start tag or an outer end tag
 * closes by implication, ignores end tags without a partner. After HTML 13.2.6, less what moves nodes about (foster
 * parents, adoption). Each kind of element knows where its innermost stands, so no tag has to search the stack: 100,000
 * nested elements and as many stray end tags stay linear, which htmlparser2's own `Parser` does not.
 */
export class OpenElements {
  private readonly events: HtmlEvents;
  private readonly stack: ElementKind[] = [];
  /** Where the innermost open element of a kind stands on the stack, by the kind's index; -1 for none. */
  private readonly innermost: number[] = [];
  /** For each element on the stack, where the next one of its kind further out stands. */
  private readonly outer: number[] = [];
  /** Positions of scope boundaries, and of all elements through which an inline end tag does not reach. */
  private readonly boundaries: number[] = [];
  private readonly walls: number[] = [];
  /** Number of open `<svg>` and `<math>`. */
  private drawings = 0;

  constructor(events: HtmlEvents) {
    this.events = events;
  }

  /** True inside `<svg>` or `<math>`, outside of the HTML that these may embed. */
  get foreign(): boolean {
    return this.drawings > 0 && this.innermostOf(integration) <= this.innermostOf(drawings);
  }

  open(kind: ElementKind, attributes: Attributes, start: number, end: number, selfClosing: boolean): void {
    if (this.drawings > 0 && this.foreign) {
      if (breaksOut.has(kind.name)) {
        while (this.foreign) this.popTo(this.innermostOf(drawings), start, start);
      } else if (selfClosing) return;
    }
    if (!kind.headPart && this.position(head) >= 0) this.leaveHead(start);
    if (kind.implies) this.imply(kind, start);
    this.events.open(kind, attributes, start, end);
    if (!kind.empty) this.push(kind);
  }

  close(kind: ElementKind, start: number, end: number): void {
    if (kind === body || kind === html) return;
    const at = this.position(kind);
    if (at < 0 || !this.reaches(kind, at)) {
      this.stray(kind, at, start, end);
      return;
    }
    // A form that tables or stray boxes have torn apart would take what stands in it down with it.
    if (kind === form && at !== this.stack.length - 1 && last(this.walls) > at) return;
    this.popTo(at, start, end);
  }

  /** Closes all that is open at the end of the page. */
  end(at: number): void {
    this.popTo(0, at, at);
  }

  private position({ index }: ElementKind): number {
    const { innermost } = this;
    return index < innermost.length ? innermost[index]! : -1;
  }

  private innermostOf(some: readonly ElementKind[]): number {
    let most = -1;
    for (let i = 0; i < some.length; i++) most = Math.max(most, this.position(some[i]!));
    return most;
  }

  private push(kind: ElementKind): void {
    const { innermost, stack } = this;
    const at = stack.length;
    while (innermost.length <= kind.index) innermost.push(-1);
    this.outer.push(innermost[kind.index]!);
    innermost[kind.index] = at;
    if (kind.boundary) this.boundaries.push(at);
    if (kind.block) this.walls.push(at);
    if (kind.foreign) this.drawings++;
    stack.push(kind);
  }

  private popTo(at: number, start: number, end: number): void {
    while (this.stack.length > Math.max(at, 0)) {
      const kind = this.stack.pop()!;
      this.innermost[kind.index] = this.outer.pop()!;
      if (kind.boundary) this.boundaries.pop();
      if (kind.block) this.walls.pop();
      if (kind.foreign) this.drawings--;
      const own = this.stack.length === at;
      this.events.close(kind, start, own ? end : start);
    }
  }

  /** Whether an end tag finds its element at `at`, or something stands between that it must not close. */
  private reaches(kind: ElementKind, at: number): boolean {
    if (kind.table) return kind === table || at > this.position(table);
    if (kind.block) return at >= last(this.boundaries);
    return at > last(this.walls);
  }

  private stray(kind: ElementKind, at: number, start: number, end: number): void {
    if (kind === paragraph) {
      // `</p>` alone is an empty paragraph: it parts the text before from the text after.
      this.events.open(paragraph, noAttributes, start, start);
      this.events.close(paragraph, start, end);
    } else if (kind === br) {
      this.events.open(br, noAttributes, start, end);
    } else if (kind === anchor && at >= 0) {
      this.events.unlink();
    } else if (kind.level) {
      const other = this.innermostOf(headings);
      if (other > last(this.boundaries)) this.popTo(other, start, end);
    }
  }

  /** Closes what the start tag of `kind` closes by implication. */
  private imply(kind: ElementKind, at: number): void {
    const boundary = last(this.boundaries);
    if (kind.endsParagraph) {
      const open = this.position(paragraph);
      if (open > boundary && open > this.position(button)) this.popTo(open, at, at);
    }
    if (kind.level && this.stack.at(-1)?.level) this.popTo(this.stack.length - 1, at, at);
    if (kind.type === 'listItem') {
      const { mates, ends } = kind === item ? lists : definitions;
      const mate = this.innermostOf(mates);
      if (mate > boundary && mate > this.innermostOf(ends)) this.popTo(mate, at, at);
    }
    if (kind.table && kind !== table) this.implyTable(kind, at);
    if (kind === option || kind === group) {
      const open = Math.max(this.position(option), kind === group ? this.position(group) : -1);
      if (open > this.innermostOf(choices)) this.popTo(open, at, at);
    } else if (kind === button) {
      if (this.position(button) > boundary) this.popTo(this.position(button), at, at);
    } else if (kind === anchor && this.position(anchor) > boundary) {
      if (this.position(anchor) > last(this.walls)) this.popTo(this.position(anchor), at, at);
      else this.events.unlink();
    }
  }

  private implyTable(kind: ElementKind, at: number): void {
    const outer = this.position(table);
    const cell = this.innermostOf(cells);
    const open = this.position(row);
    const section = this.innermostOf(sections);
    let lowest = -1;
    if (cell > outer) lowest = cell;
    if (kind.table !== 'cell' && open > outer) lowest = open;
    if (kind.table === 'section' && section > outer) lowest = section;
    if (lowest >= 0) this.popTo(lowest, at, at);
  }

  /** What cannot stand in `<head>` begins the body; a `<noscript>` or drawing there is passed over as it is. */
  private leaveHead(at: number): void {
    if (this.drawings > 0 || this.innermostOf(unread) >= 0) return;
    this.popTo(this.position(head), at, at);
  }
}
