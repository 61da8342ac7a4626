import { type ElementTraits, elementTraits } from './elements.ts';
import { type Attributes, type HtmlEvents, noAttributes } from './events.ts';

/** One tag name of the document, with the positions on the stack where it is open. */
interface Name {
  name: string;
  traits: ElementTraits;
  open: number[];
  /** Its start tag closes other elements by implication. */
  implies: boolean;
  foreign: boolean;
  headPart: boolean;
}

const headParts = new Set('base basefont bgsound link meta noscript script style template title noframes'.split(' '));
const listEnds: { [name: string]: readonly string[] } = { li: ['ul', 'ol', 'menu', 'dir'], dd: ['dl'], dt: ['dl'] };
const itemMates: { [name: string]: readonly string[] } = { li: ['li'], dd: ['dd', 'dt'], dt: ['dd', 'dt'] };
const impliesMore = new Set(['li', 'dd', 'dt', 'option', 'optgroup', 'button', 'a']);
const integration = ['foreignObject', 'foreignobject', 'desc', 'title', 'annotation-xml', 'mtext'];
const breaksOut = new Set(
  `b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li main menu nobr ol p pre
  ruby s small span strong strike sub sup table tt u ul var section article header footer aside nav form`.split(/\s+/),
);

/** The last of some positions, -1 for none: reading in front of a list costs more than the question whether it is empty. */
const last = (positions: readonly number[]): number => (positions.length > 0 ? positions[positions.length - 1]! : -1);

/**
 * Turns the tags of a page, as people write them, into balanced events: closes what a start tag or an outer end tag
 * closes by implication, ignores end tags without a partner. After HTML 13.2.6, less what moves nodes about (foster
 * parents, adoption). Each name keeps the positions where it is open, so no tag has to search the stack: 100,000 nested
 * elements and as many stray end tags stay linear, which htmlparser2's own `Parser` does not.
 */
export class OpenElements {
  private readonly events: HtmlEvents;
  private readonly names = new Map<string, Name>();
  private readonly stack: Name[] = [];
  /** Positions of scope boundaries, and of all elements through which an inline end tag does not reach. */
  private readonly boundaries: number[] = [];
  private readonly walls: number[] = [];
  /** Number of open `<svg>` and `<math>`. */
  private drawings = 0;
  private readonly head: Name;
  private readonly paragraph: Name;
  private readonly button: Name;

  constructor(events: HtmlEvents) {
    this.events = events;
    this.head = this.entry('head');
    this.paragraph = this.entry('p');
    this.button = this.entry('button');
  }

  /** True inside `<svg>` or `<math>`, outside of the HTML that these may embed. */
  get foreign(): boolean {
    if (this.drawings === 0) return false;
    const at = Math.max(this.position('svg'), this.position('math'));
    return !integration.some((name) => this.position(name) > at);
  }

  open(tag: string, attributes: Attributes, start: number, end: number, selfClosing: boolean): void {
    const entry = this.entry(tag);
    if (this.drawings > 0 && this.foreign) {
      if (breaksOut.has(tag)) {
        while (this.foreign) this.popTo(Math.max(this.position('svg'), this.position('math')), start, start);
      } else if (selfClosing) return;
    }
    if (this.head.open.length > 0 && !entry.headPart) this.leaveHead(start);
    if (entry.implies) this.imply(entry, start);
    this.events.open(entry.name, attributes, start, end);
    if (!entry.traits.empty) this.push(entry);
  }

  close(tag: string, start: number, end: number): void {
    if (tag === 'body' || tag === 'html') return;
    const entry = this.entry(tag);
    const at = last(entry.open);
    if (at < 0 || !this.reaches(entry, at)) {
      this.stray(entry, at, start, end);
      return;
    }
    // A form that tables or stray boxes have torn apart would take what stands in it down with it.
    if (tag === 'form' && at !== this.stack.length - 1 && last(this.walls) > at) return;
    this.popTo(at, start, end);
  }

  /** Closes all that is open at the end of the page. */
  end(at: number): void {
    this.popTo(0, at, at);
  }

  private entry(name: string): Name {
    let entry = this.names.get(name);
    if (!entry) {
      const traits = elementTraits(name);
      const { endsParagraph, level, table } = traits;
      const implies = Boolean(endsParagraph || level || table || impliesMore.has(name));
      const foreign = name === 'svg' || name === 'math';
      entry = { name, traits, open: [], implies, foreign, headPart: headParts.has(name) };
      this.names.set(name, entry);
    }
    return entry;
  }

  private position(name: string): number {
    const entry = this.names.get(name);
    return entry ? last(entry.open) : -1;
  }

  private push(entry: Name): void {
    const at = this.stack.length;
    entry.open.push(at);
    if (entry.traits.boundary) this.boundaries.push(at);
    if (entry.traits.block) this.walls.push(at);
    if (entry.foreign) this.drawings++;
    this.stack.push(entry);
  }

  private popTo(at: number, start: number, end: number): void {
    while (this.stack.length > Math.max(at, 0)) {
      const entry = this.stack.pop()!;
      entry.open.pop();
      if (entry.traits.boundary) this.boundaries.pop();
      if (entry.traits.block) this.walls.pop();
      if (entry.foreign) this.drawings--;
      const own = this.stack.length === at;
      this.events.close(entry.name, start, own ? end : start);
    }
  }

  /** Whether an end tag finds its element at `at`, or something stands between that it must not close. */
  private reaches(entry: Name, at: number): boolean {
    if (entry.traits.table) return entry.name === 'table' || at > this.position('table');
    if (entry.traits.block) return at >= last(this.boundaries);
    return at > last(this.walls);
  }

  private stray(entry: Name, at: number, start: number, end: number): void {
    const { name, traits } = entry;
    if (name === 'p') {
      // `</p>` alone is an empty paragraph: it parts the text before from the text after.
      this.events.open('p', noAttributes, start, start);
      this.events.close('p', start, end);
    } else if (name === 'br') {
      this.events.open('br', noAttributes, start, end);
    } else if (name === 'a' && at >= 0) {
      this.events.unlink();
    } else if (traits.level) {
      let other = -1;
      for (let level = 1; level <= 6; level++) other = Math.max(other, this.position(`h${level}`));
      if (other > last(this.boundaries)) this.popTo(other, start, end);
    }
  }

  /** Closes what the start tag of `entry` closes by implication. */
  private imply({ name, traits }: Name, at: number): void {
    if (traits.endsParagraph) {
      const paragraph = last(this.paragraph.open);
      if (paragraph > last(this.boundaries) && paragraph > last(this.button.open)) this.popTo(paragraph, at, at);
    }
    if (traits.level && this.stack.at(-1)?.traits.level) this.popTo(this.stack.length - 1, at, at);
    const mates = itemMates[name];
    if (mates) {
      const mate = Math.max(...mates.map((item) => this.position(item)));
      const ends = Math.max(last(this.boundaries), ...listEnds[name]!.map((list) => this.position(list)));
      if (mate > ends) this.popTo(mate, at, at);
    }
    if (traits.table && name !== 'table') this.implyTable(traits, at);
    if (name === 'option' || name === 'optgroup') {
      const open = Math.max(this.position('option'), name === 'optgroup' ? this.position('optgroup') : -1);
      if (open > Math.max(this.position('select'), this.position('datalist'))) this.popTo(open, at, at);
    } else if (name === 'button') {
      if (this.position('button') > last(this.boundaries)) this.popTo(this.position('button'), at, at);
    } else if (name === 'a' && this.position('a') > last(this.boundaries)) {
      if (this.position('a') > last(this.walls)) this.popTo(this.position('a'), at, at);
      else this.events.unlink();
    }
  }

  private implyTable(traits: ElementTraits, at: number): void {
    const table = this.position('table');
    const cell = Math.max(this.position('td'), this.position('th'));
    const row = this.position('tr');
    const section = Math.max(this.position('tbody'), this.position('thead'), this.position('tfoot'));
    let lowest = -1;
    if (cell > table) lowest = cell;
    if (traits.table !== 'cell' && row > table) lowest = row;
    if (traits.table === 'section' && section > table) lowest = section;
    if (lowest >= 0) this.popTo(lowest, at, at);
  }

  /** What cannot stand in `<head>` begins the body; a `<noscript>` or drawing there is passed over as it is. */
  private leaveHead(at: number): void {
    if (this.drawings > 0 || this.position('noscript') >= 0 || this.position('template') >= 0) return;
    this.popTo(last(this.head.open), at, at);
  }
}
