import type { LanguagePack } from '../languages/index.ts';
import type { Author } from '../schema/index.ts';

const labels = new WeakMap<
  readonly LanguagePack[],
  { byline: string[]; desk: ReadonlySet<string>; agencies: ReadonlySet<string>; dates: ReadonlySet<string> }
>();

function wordsOf(packs: readonly LanguagePack[]) {
  let known = labels.get(packs);
  if (!known) {
    known = {
      byline: [...new Set(packs.flatMap((pack) => pack.phrases.byline))].sort((a, b) => b.length - a.length),
      desk: new Set(packs.flatMap((pack) => pack.phrases.desk)),
      agencies: new Set(packs.flatMap((pack) => pack.phrases.agencies)),
      dates: new Set(
        packs.flatMap((pack) =>
          [...pack.calendar.months, ...pack.calendar.weekdays, pack.calendar.published, pack.calendar.modified].flat(),
        ),
      ),
    };
    labels.set(packs, known);
  }
  return known;
}

export interface FoundName {
  name: string;
  kind: Author['kind'];
  /** Offsets into the text that was read. */
  start: number;
  end: number;
}

const joint = /\s*(?:[;|&/•·]|,(?!\s*(?:jr|sr|ph\.?d|m\.?d|esq)\b)|\s[-–—]\s|\s(?:and|und|et|y|e|och|og|en)\s)\s*/giu;
const signature = /^((?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{L}'’-]{1,30})\s?(?:--|–|—)\s?\p{Lu}{1,6}$/u;

/** True where a lower-cased name is a news agency of some pack. */
export function isAgency(name: string, packs: readonly LanguagePack[]): boolean {
  return wordsOf(packs).agencies.has(name.toLowerCase());
}

/**
 * Reads the names in a byline: labels (`By`), dates, addresses and offices behind commas are left out; fewer names are
 * better than wrong ones. `K.Sutter--VB` is K.Sutter.
 */
export function readNames(byline: string, packs: readonly LanguagePack[]): FoundName[] {
  const { byline: bylineLabels, desk, agencies, dates } = wordsOf(packs);
  const sign = signature.exec(byline.trim());
  if (sign) {
    const start = byline.indexOf(sign[1]!);
    return [{ name: sign[1]!, kind: 'person', start, end: start + sign[1]!.length }];
  }
  const found: FoundName[] = [];
  const seen = new Set<string>();
  const read = (from: number, to: number) => {
    let start = from;
    let text = byline.slice(from, to);
    for (let again = true; again; ) {
      again = false;
      const lower = text.toLowerCase();
      const space = text.length - text.trimStart().length;
      for (const label of bylineLabels) {
        if (!lower.startsWith(label, space)) continue;
        const mark = /^\s*:\s*|^\s+/.exec(text.slice(space + label.length));
        if (!mark) continue;
        const cut = space + label.length + mark[0].length;
        start += cut;
        text = text.slice(cut);
        again = true;
        break;
      }
    }
    // A name ends where an address, a handle, a bracket or a date begins.
    const stop = /[(<[@]|https?:|www\.|\d/.exec(text);
    if (stop) text = text.slice(0, stop.index);
    const trimmed = text.replace(/[\s,.:;–—-]+$/u, (tail) =>
      /^\./.test(tail) && /\b\p{L}$/u.test(text.slice(0, text.length - tail.length)) ? '.' : '',
    );
    const lead = trimmed.length - trimmed.trimStart().length;
    const name = trimmed.trim();
    const words = name.split(/\s+/);
    if (name.length < 2 || name.length > 60 || words.length > 6 || !/\p{L}{2}/u.test(name)) return;
    const lowered = words.map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}'-]/gu, ''));
    if (lowered.every((word) => dates.has(word))) return;
    const isAgencyName = agencies.has(name.toLowerCase());
    const organization =
      isAgencyName ||
      lowered.some((word) => desk.has(word)) ||
      /\.(?:com|org|net|de|co\.uk|fr|es|ch|at|news)$/i.test(name);
    // A person's name has a capital, unless it is a script without case or a user name alone.
    if (!organization && !/[\p{Lu}\p{Lo}]/u.test(name) && words.length > 1) return;
    const key = name.toLowerCase();
    if (seen.has(key)) return;
    seen.add(key);
    const initials =
      words.length === 1 && /^(?:\p{Ll}{2,4}|\p{Lu}{2,4}|(?:\p{L}\.){2,4})$/u.test(name) && !isAgencyName;
    found.push({
      name,
      kind: organization ? 'organization' : initials ? 'initials' : 'person',
      start: start + lead,
      end: start + lead + name.length,
    });
  };
  let from = 0;
  for (const match of byline.matchAll(joint)) {
    read(from, match.index);
    from = match.index + match[0].length;
  }
  read(from, byline.length);
  return found;
}
