import type { Message } from '../../../schema/index.ts';
import type { Attributes } from '../attributes.ts';
import type { ClueList } from './clue-list.ts';
import { readJsonLd, type Script } from './json-ld.ts';
import { ScriptDates } from './script-dates.ts';

/** The scripts of a page: JSON-LD is kept until all of it is there, the others are looked through for dates. */
export class Scripts {
  private readonly jsonLd: Script[] = [];
  private readonly dates = new ScriptDates();
  private open = false;
  /** The JSON-LD that is being read. */
  private data: Script | null = null;

  /** A `<script>` begins, whose content stands in the source from `start` on. */
  begin(attributes: Attributes, start: number): void {
    this.open = true;
    if (/\bld\+json\b/i.test(attributes.value('type') ?? '')) this.data = { text: '', start, exact: true };
  }

  /** Text inside, with the number of blocks before it. */
  text(value: string, start: number, end: number, at: number, clues: ClueList): void {
    const { data } = this;
    if (!this.open) return;
    const exact = end - start === value.length;
    if (data === null) {
      this.dates.add(value, start, exact, at, clues);
      return;
    }
    if (data.text === '') data.start = start;
    if (!exact || data.start + data.text.length !== start) data.exact = false;
    data.text += value;
  }

  end(): void {
    if (this.data) this.jsonLd.push(this.data);
    this.data = null;
    this.open = false;
  }

  /** Reads the JSON-LD of the page into clues. */
  readData(clues: ClueList): Message[] {
    return readJsonLd(this.jsonLd, clues);
  }
}
