import type { Message } from '../../schema/index.ts';
import { type ArticleTree, type Block, block, type MediaClue, origin } from '../../tree/index.ts';
import { type Attributes, noAttributes } from './attributes.ts';
import { splitAtBreaks } from './breaks.ts';
import { closeFigure, tieCaption } from './captions.ts';
import { ClassNames } from './class-names.ts';
import { readElement } from './clues/body.ts';
import { ClueList } from './clues/clue-list.ts';
import { readDocument, readLink, readMeta } from './clues/head.ts';
import { readWatches } from './clues/read-watches.ts';
import { Scripts } from './clues/scripts.ts';
import { Containers, containerOf } from './containers.ts';
import { type ElementKind, knownKind } from './elements.ts';
import type { HtmlEvents } from './events.ts';
import { type Anchor, childFrame, type Frame, rootFrame } from './frames.ts';
import { mediaOf, mediaUrl } from './media.ts';
import { showNoscript } from './noscript.ts';
import { splitProse } from './prose-pre.ts';
import { closeTable, openTable } from './table-frames.ts';
import { TextRun } from './text-run.ts';
import { trimLines } from './trim-lines.ts';
import { Urls } from './urls.ts';

export interface HtmlOptions {
  /** Address of the page: links are resolved against it, or against the page's own `<base>`. */
  url?: string | null | undefined;
  /** Blocks after this many are not read, and a message says so. Default 20,000. */
  maxBlocks?: number | undefined;
}

const defaultMaxBlocks = 20_000;
/** Browsers stop nesting at 512 too: deeper elements still part blocks, but are no containers. */
const deepestFrame = 512;
const visible = /[^\s\p{Cf}\p{Cc}]/u;

const anchor = knownKind('a');
const br = knownKind('br');
const figure = knownKind('figure');
const input = knownKind('input');
const script = knownKind('script');
const time = knownKind('time');
const title = knownKind('title');

const wordEnd = /[\p{Ll}\p{N}.:!?)»”]$/u;
const wordStart = /^\p{Lu}\p{Ll}/u;

/** True where the end of one text and the start of another would read as one word that no language has: `DemoThe`. */
const areGlued = (left: string, right: string): boolean =>
  wordStart.test(right.slice(0, 4)) && wordEnd.test(left.slice(-2));

/**
 * Builds the tree of an HTML page from a stream of events: blocks with exact maps to the source, clues, media. Nothing
 * that a reader could see is lost; what is hidden or a control becomes a block of its own for the boilerplate room to judge.
 */
export class BlockBuilder implements HtmlEvents {
  private readonly blocks: Block[] = [];
  private readonly media: MediaClue[] = [];
  private readonly clues = new ClueList();
  private readonly urls: Urls;
  private readonly maxBlocks: number;
  private readonly scripts = new Scripts();
  private readonly noscript: Block[] = [];
  private readonly containers = new Containers();
  private readonly classes = new ClassNames();
  private top: Frame = rootFrame();
  private run = new TextRun();
  /** The innermost frame that holds all text of the run, and the shallowest depth that was on top since its last text. */
  private home: Frame = this.top;
  private low = 0;
  private linked: Anchor | null = null;
  private lastBreak = -1;
  /** How deep the last text of the run stood, and where it ended. */
  private lastDepth = 0;
  private lastEnd = 0;
  /** Open elements inside of one whose text nobody reads; and below {@link deepestFrame}. */
  private muted = 0;
  private overflow = 0;
  private title: TextRun | null = null;
  private titled = false;
  private overflowPlace = -1;

  constructor(options: HtmlOptions = {}) {
    this.urls = new Urls(options.url ?? null);
    this.maxBlocks = options.maxBlocks ?? defaultMaxBlocks;
  }

  get takesSpace(): boolean {
    return this.run.length > 0 || this.top.preformatted || this.title !== null;
  }

  open(kind: ElementKind, attributes: Attributes, start: number, end: number): void {
    if (this.muted > 0) {
      if (!kind.empty) this.muted++;
      return;
    }
    if (this.top.depth >= deepestFrame) {
      if (kind.block) this.flush();
      if (kind.mute) this.muted = 1;
      else if (!kind.empty) this.overflow++;
      return;
    }
    const frame = childFrame(this.top, kind, attributes, this.classes);
    if (frame.breaks) this.flush();
    frame.openedAt = this.blocks.length;
    frame.openedOffset = this.run.length;
    if (attributes !== noAttributes || kind === time) this.readAttributes(frame, start, end);
    if (frame.traits.empty) {
      this.openEmpty(frame, start, end);
      return;
    }
    if (frame.traits.mute) {
      this.muted = 1;
      if (kind === script) this.scripts.begin(attributes, end);
      return;
    }
    if (kind === title) this.title = new TextRun();
    if (kind === anchor) {
      const href = attributes.value('href')?.trim();
      if (href) frame.link = { url: this.urls.resolve(href) };
    } else if (kind === figure) frame.figure = { media: [], at: this.blocks.length };
    else if (frame.traits.table) openTable(frame, this.blocks.length);
    this.top = frame;
  }

  text(value: string, start: number, end: number): void {
    if (this.muted > 0) {
      this.scripts.text(value, start, end, this.blocks.length, this.clues);
      return;
    }
    if (this.title) {
      this.title.add(value, start, end);
      return;
    }
    this.addText(this.top, value, start, end);
  }

  close(kind: ElementKind): void {
    if (this.muted > 0) {
      this.muted--;
      if (this.muted === 0) this.scripts.end();
      return;
    }
    if (this.overflow > 0) {
      this.overflow--;
      if (kind.block) this.flush();
      return;
    }
    const frame = this.top;
    if (frame.parent === null) return;
    if (this.title) this.closeTitle();
    if (frame.watches) readWatches(frame, this.blocks, this.run, this.clues);
    if (frame.breaks) this.flush();
    if (frame.traits.table) closeTable(frame, this.blocks, this.clues.list, this.media);
    else if (frame.kind === figure) closeFigure(frame, this.blocks);
    this.top = frame.parent;
    if (this.top.depth < this.low) this.low = this.top.depth;
  }

  unlink(): void {
    for (let frame: Frame | null = this.top; frame?.link; frame = frame.parent) frame.link = null;
  }

  /** Ends the page. `length` is that of the source. */
  finish(length: number): { tree: ArticleTree; messages: Message[] } {
    while (this.muted > 0 || this.overflow > 0 || this.top.parent !== null) this.close(this.top.kind);
    this.flush();
    const messages = this.scripts.readData(this.clues);
    showNoscript(this.blocks, this.noscript);
    if (this.overflowPlace >= 0) {
      const reason = `Stopped reading after ${this.maxBlocks} blocks; raise \`limits.maxBlocks\` to read on`;
      messages.push({
        ruleId: 'max-blocks',
        reason,
        place: { start: Math.min(this.overflowPlace, length), end: length },
      });
    }
    return { tree: { type: 'article', children: this.blocks, clues: this.clues.list, media: this.media }, messages };
  }

  private readAttributes(frame: Frame, start: number, end: number): void {
    const { attributes } = frame;
    const { name } = frame.kind;
    if (frame.traits.head) {
      if (name === 'meta') readMeta(attributes, this.clues);
      else if (name === 'link') readLink(attributes, this.urls, this.clues);
      else readDocument(name, attributes, this.urls, this.clues);
    }
    readElement(frame, this.blocks.length, this.urls, this.clues);
    const type = frame.traits.media;
    if (type) {
      const media = mediaOf(type, attributes, start, end, this.urls);
      if (media) this.addMedia(media, frame);
    } else if (name === 'source' && frame.parent && /^(?:video|audio)$/.test(frame.parent.kind.name)) {
      const last = this.media.at(-1);
      if (last && (last.type === 'video' || last.type === 'audio')) last.url ??= mediaUrl(attributes, this.urls);
    }
  }

  private addMedia(media: MediaClue, frame: Frame): void {
    const last = this.media.at(-1);
    // The picture for readers without scripts stands after a placeholder of the same picture.
    if (frame.noscript && last && last.type === media.type && last.at === this.blocks.length) {
      last.url ??= media.url;
      return;
    }
    if (media.url === null && media.type === 'embed') return;
    media.at = this.blocks.length + (this.run.length > 0 ? 1 : 0);
    const container = containerOf(
      frame.traits.empty || frame.traits.mute ? (frame.parent ?? frame) : frame,
      this.containers,
    );
    if (container) media.container = container;
    this.media.push(media);
    frame.figure?.media.push(media);
  }

  private openEmpty(frame: Frame, start: number, end: number): void {
    if (frame.watches) frame.watches = null;
    if (frame.kind === br) {
      if (this.top.preformatted) this.run.addPreformatted('\n', start, end);
      else if (this.run.length > 0) {
        const again = this.lastBreak === this.run.length;
        if (again && this.home.type !== 'heading' && this.home.type !== 'caption') this.flush();
        else {
          if (!again) this.run.breaks.push(this.run.length);
          this.lastBreak = this.run.length;
          this.run.addSpace(start, end);
        }
      }
    } else if (frame.kind === input) {
      const shown = frame.attributes.get('value');
      if (!shown || !/^(?:submit|button|reset)$/i.test(frame.attributes.value('type') ?? '')) return;
      this.flush();
      this.addText(frame, shown.value, shown.start, shown.end);
      this.flush();
    }
  }

  private addText(frame: Frame, value: string, start: number, end: number): void {
    const { run } = this;
    const before = run.length;
    // One element ended and another began: what a style sheet shows on two lines is not written as one word.
    const parted = before > 0 && this.low < this.lastDepth && this.low < frame.depth;
    if (parted && areGlued(run.value, value)) run.addSpace(this.lastEnd, start);
    if (frame.preformatted) run.addPreformatted(value, start, end);
    else if (!run.add(value, start, end)) return;
    if (start >= end && value !== '') run.exact = false;
    if (before === 0) this.home = frame;
    else while (this.home.depth > this.low && this.home.parent) this.home = this.home.parent;
    this.low = frame.depth;
    this.lastDepth = frame.depth;
    this.lastEnd = end;
    if (frame.link) {
      const from = before > 0 && run.value[before] === ' ' ? before + 1 : before;
      run.link(from, frame.link.url, frame.link === this.linked);
    }
    this.linked = frame.link;
  }

  /** Ends the block that is being read, if there is one. */
  private flush(): void {
    const { run, home } = this;
    if (run.length === 0) return;
    this.run = new TextRun();
    this.linked = null;
    this.lastBreak = -1;
    const first = run.value.charCodeAt(0);
    if ((first <= 0x20 || first >= 0x7f) && !visible.test(run.value)) return;
    if (this.blocks.length >= this.maxBlocks) {
      if (this.overflowPlace < 0) this.overflowPlace = origin(run.map, 0, 1).start;
      return;
    }
    let made = block(home.type, run.value, run.map);
    // A list that grew has room for more: the block keeps one of just its length.
    if (run.links.length > 0) made.links = run.links.slice();
    if (home.preformatted) made = trimLines(made);
    if (!run.exact) made.place.exact = false;
    if (home.level !== undefined && made.type === 'heading') made.level = home.level;
    if (home.hidden) made.hidden = true;
    const container = containerOf(home, this.containers);
    if (container) made.container = container;
    tieCaption(made, home, this.media, this.blocks.length);
    const parts = home.preformatted ? splitProse(made) : splitAtBreaks(made, run.breaks);
    for (const part of parts) {
      this.blocks.push(part);
      if (home.noscript) this.noscript.push(part);
    }
  }

  private closeTitle(): void {
    const { title } = this;
    this.title = null;
    if (!title || title.length === 0 || this.titled) return;
    this.titled = true;
    this.clues.add('html', 'title', title.value, origin(title.map, 0, title.length));
  }
}
