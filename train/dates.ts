/**
 * Fits the weights of publication dates (src/dates/weights.ts) to pages whose day is known.
 *
 *   npx tsx train/dates.ts cross     what weights fitted on four fifths of the sites come to on the others
 *   npx tsx train/dates.ts fitted    what weights fitted on all come to on the same pages
 *   npx tsx train/dates.ts write     fits on all and writes the weights
 *
 * The model of src/dates/weigh.ts by full-batch Adam on the log-likelihood with an L2 penalty on the distance from the prior. Pages that
 * give no day, and pages whose day no candidate names, count for "none". How sure an answer is, is what weights fitted on other sites
 * were right in (beta-calibration.ts), since on the pages fitted on, all answers look surer than they are.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { calibrationBins } from '../bench/calibration.ts';
import { addressOf, outFolder, readBytes, readRows } from '../bench/corpora.ts';
import { type Calibration, calibrated } from '../src/dates/calibration.ts';
import type { DateCandidate, DateFamily } from '../src/dates/candidate.ts';
import { type DateDay, daysOf } from '../src/dates/days.ts';
import { findCandidates } from '../src/dates/find-dates.ts';
import { scoreOfNone, vote } from '../src/dates/weigh.ts';
import { findMetadata } from '../src/metadata/index.ts';
import { resolveOptions } from '../src/options.ts';
import { judgeCopy, readCopy } from '../src/parse.ts';
import { betaCalibration, type Said } from './beta-calibration.ts';

interface Row {
  id: string;
  url?: string;
  date: string;
  file?: string;
  text?: string;
  glued?: string;
  goldInText?: boolean;
  goldInGlued?: boolean;
  source?: string;
  truth?: { date?: string };
}
interface Page {
  id: string;
  set: string;
  site: string;
  /** ISO day, or null for none. */
  gold: string | null;
  days: DateDay[];
  weight: number;
}

const siteOf = ({ url, id }: Row): string => /^[a-z]+:\/\/(?:www\.)?([^/]+)/i.exec(url?.trim() ?? '')?.[1] ?? id;
const dayOrNone = (date: string | undefined): string | null =>
  /^\d{4}-\d\d-\d\d/.test(date ?? '') ? date!.slice(0, 10) : null;

function pageOf(row: Row, set: string, input: string | Uint8Array, gold: string | null, weight: number): Page {
  const settings = resolveOptions({
    digest: false,
    ...(typeof input === 'string' ? { format: 'text' as const } : addressOf(row)),
  });
  const { tree, identified } = judgeCopy(readCopy(input, settings), settings);
  const metadata = findMetadata(tree, {
    packs: settings.languages,
    profiles: [],
    url: settings.url,
    language: null,
    identified: identified ? { code: identified.pack.code, share: identified.share } : null,
  });
  const { candidates } = findCandidates(tree, {
    packs: settings.languages,
    language: metadata.language.value,
    url: metadata.url.value,
  });
  return { id: row.id, set, site: siteOf(row), gold, days: daysOf(candidates), weight };
}

// Many pages of trafilatura's set have no date in its truth though they name one in their data: nobody wrote it down.
function isUndated({ days }: Page): boolean {
  const names = ({ rule, signs }: DateCandidate): boolean =>
    /^(?:jsonld-published|meta-published|microdata-published|url-day)$/.test(rule) &&
    !signs.some((sign) => /foreign|far|in-list/.test(sign));
  return !days.some(({ candidates }) => candidates.some(names));
}

function htmlPages(): Page[] {
  const pages: Page[] = [];
  // fundus' truth was read from JSON-LD, and so favours it.
  for (const [set, weight] of [
    ['htmldate', 1],
    ['trafilatura-only', 1],
    ['fundus', 0.3],
  ] as const)
    for (const row of readRows<Row>(`pubdate/${set}.jsonl`))
      pages.push(pageOf(row, set, readBytes(`pubdate/${row.file}`), dayOrNone(row.date), weight));
  for (const row of readRows<Row>('articles/pages.jsonl')) {
    const gold = dayOrNone(row.truth?.date);
    if (row.source !== 'n4k' && row.source !== 'trafilatura') continue;
    // Its dated pages are htmldate's.
    if (row.source === 'trafilatura' && gold !== null) continue;
    const page = pageOf(row, row.source, readBytes(`articles/${row.file}`), gold, 1);
    if (row.source !== 'trafilatura' || isUndated(page)) pages.push(page);
  }
  return pages;
}

// Whether the day is written the set tells by a search that knows few notations: a page on which something reads the day has it.
function textPages(): Page[] {
  return readRows<Row>('pubdate/plaintext.jsonl').flatMap((row) =>
    (
      [
        ['text', row.text ?? '', row.goldInText],
        ['glued', row.glued ?? '', row.goldInGlued],
      ] as const
    ).map(([set, text, written]) => {
      const page = pageOf(row, set, text, dayOrNone(row.date), 1);
      return written || page.days.some(({ key }) => key === page.gold) ? page : { ...page, gold: null };
    }),
  );
}

type Weights = Record<string, number>;

// Days as numbers: for each family the candidates' feature indexes, then the day's own.
interface Sample {
  days: { families: number[][][]; own: number[]; right: boolean }[];
  weight: number;
}

// What the penalty draws towards: log-odds of what is known of the evidence before these pages are seen, a strong kind alone
// being just enough to say a day. Signs that few pages show keep them.
const prior: Weights = {
  day: -1.5,
  'jsonld-published': 2,
  'microdata-published': 2,
  'meta-published': 2,
  'meta-date': 1,
  'jsonld-created': 1,
  'microdata-created': 1,
  'script-published': 1.5,
  'script-created': 0.5,
  'script-modified': 0.5,
  'url-day': 2,
  'url-name': 2,
  'url-month': 1.5,
  time: 0.5,
  'time-called-published': 1.5,
  'text-label-published': 2,
  'text-line': 1,
  'text-byline': 1,
  'text-dateline': 1,
  'text-stamp': 0.5,
  'text-in-prose': -1,
  'text-month': 0.5,
  'text-details': 0.5,
  title: 0.5,
  'title-apart': 1,
  'text-relative': 1,
  'text-old': -2,
  'text-today': -1.5,
  'text-in-sentence': -1,
  'text-after-preposition': -0.5,
  'object-foreign-part': -2,
  'object-foreign': -1,
  'object-beside-own': -1,
  'object-in-list': -1,
  'time-foreign': -1,
  'time-foreign-role': -1,
  'text-foreign-place': -0.5,
  'text-foreign-role': -0.5,
  'text-hidden': -0.5,
  'day-moment-local': 0.5,
  'day-moment-utc': -0.5,
  'day-shown-local': 0.5,
  'day-told-utc': -0.5,
  'day-change-after': -0.5,
  'text-embedded': -1,
  'time-embedded': -1,
  'text-under-link': -0.5,
  'time-under-link': -0.5,
  'text-change-place': -0.5,
};
// Not fitted: a month or year that is right is no day, so that these sets cannot tell its worth; and what running prose speaks
// of is not when it was written, however often that was the case on these pages.
const fixed: Weights = { 'day-coarse': 0.3, 'url-month': 1.7, 'day-only-in-prose': -4 };

// Of a dated page whose day nothing on it names, the truth is mistaken as often as the page is silent (of 20 such pages of n4k, ten
// show the truth's day and month in another year): it teaches silence with a third of its voice.
const absent = 0.3;

function fit(pages: readonly Page[], penalty: number, rounds = 400): Weights {
  const names = new Map<string, number>();
  const indexOf = (name: string): number => {
    const known = names.get(name) ?? names.size;
    names.set(name, known);
    return known;
  };
  indexOf('day');
  const samples = pages.map(
    ({ days, gold, weight }): Sample => ({
      weight: gold === null || days.some(({ key }) => key === gold) ? weight : weight * absent,
      days: days.map(({ key, candidates, wider, signs }) => {
        const families = new Map<DateFamily, number[][]>();
        for (const { family, rule, signs: own } of [...candidates, ...wider] as DateCandidate[])
          families.set(family, [...(families.get(family) ?? []), [rule, ...own].map(indexOf)]);
        const right = gold !== null && (key === gold || (key.length < 10 && gold.startsWith(key)));
        return { families: [...families.values()], own: ['day', ...signs].map(indexOf), right };
      }),
    }),
  );
  const size = names.size;
  const centre = Float64Array.from(names.keys(), (name) => fixed[name] ?? prior[name] ?? 0);
  const held = [...names].filter(([name]) => name in fixed).map(([, i]) => i);
  const weights = centre.map((weight, i) => (i === 0 || weight !== 0 ? weight : 0.2));
  const [first, second, gradient] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let round = 1; round <= rounds; round++) {
    gradient.fill(0);
    for (const { days, weight } of samples) {
      const used = days.map(({ families, own }) => {
        const active = [...own];
        for (const family of families) {
          let best = 0;
          let strongest: number[] | null = null;
          for (const features of family) {
            let score = 0;
            for (const feature of features) score += weights[feature]!;
            if (score > best) [best, strongest] = [score, features];
          }
          // Evidence that counts for nothing still learns, a little, or it would never come back.
          if (strongest) active.push(...strongest);
        }
        return active;
      });
      const scores = used.map((active) => active.reduce((sum, feature) => sum + weights[feature]!, 0));
      const top = Math.max(0, ...scores);
      const total = scores.reduce((sum, score) => sum + Math.exp(score - top), Math.exp(-top));
      const anyRight = days.some(({ right }) => right);
      days.forEach(({ right }, i) => {
        const error = Math.exp(scores[i]! - top) / total - (anyRight && right ? 1 : 0);
        for (const feature of used[i]!) gradient[feature]! += weight * error;
      });
    }
    for (const i of held) gradient[i] = 0;
    const step = 0.05 * (1 - round / (rounds + 1)) + 0.002;
    for (let i = 0; i < size; i++) {
      const slope = gradient[i]! + penalty * (weights[i]! - centre[i]!);
      first[i] = 0.9 * first[i]! + 0.1 * slope;
      second[i] = 0.99 * second[i]! + 0.01 * slope * slope;
      weights[i]! -= (step * (first[i]! / (1 - 0.9 ** round))) / (Math.sqrt(second[i]! / (1 - 0.99 ** round)) + 1e-9);
    }
  }
  const unseen = Object.entries({ ...prior, ...fixed }).filter(([name]) => !names.has(name));
  return Object.fromEntries([
    ...unseen,
    ...[...names].map(([name, i]) => [name, Math.round(weights[i]! * 100) / 100] as const),
  ]);
}

function hash(text: string): number {
  let value = 7;
  for (const letter of text) value = (value * 31 + letter.charCodeAt(0)) >>> 0;
  return value;
}

interface Outcome {
  page: Page;
  said: string | null;
  probability: number;
}

/** How a kind of source is fitted. */
interface Kind {
  /** Score of there being no date. */
  none: number;
  /** L2 penalty; of ¼, ½, 1 and 2 the one with the best likelihood on sites left out. */
  penalty: number;
}

// The sets have more pages without a date than the web's articles, since nobody noted the date of many. On pages, where what was told
// is right far more often than not, "none" is therefore set lower: that answers one dated page in forty more, and of the pages without
// a date one in twelve.
const kinds = { html: { none: -1, penalty: 1 }, text: { none: 0, penalty: 0.5 } } satisfies Record<string, Kind>;

function crossValidate(pages: readonly Page[], { none, penalty }: Kind, folds = 5): Outcome[] {
  return Array.from({ length: folds }, (_, fold) => {
    const isHeld = ({ site }: Page): boolean => hash(site) % folds === fold;
    return applied(pages.filter(isHeld), {
      ...fit(
        pages.filter((page) => !isHeld(page)),
        penalty,
      ),
      none,
    });
  }).flat();
}

// Pages of trafilatura's set without a date say nothing of who is right: nobody looked for theirs.
const answersOf = (outcomes: readonly Outcome[]): (Outcome & Said)[] =>
  outcomes
    .filter(({ page, said }) => said !== null && page.set !== 'trafilatura')
    .map((outcome) => ({ ...outcome, right: outcome.page.gold?.startsWith(outcome.said!) === true }));

const calibrationOf = (outcomes: readonly Outcome[]): Calibration => betaCalibration(answersOf(outcomes));

function applied(pages: readonly Page[], weights: Weights): Outcome[] {
  return pages.map((page) => {
    const best = vote(page.days, weights)[0];
    const said = best && best.score > scoreOfNone(weights) ? best : null;
    return { page, said: said?.key ?? null, probability: said?.probability ?? 0 };
  });
}

const calibrationFolds = 5;

function report(outcomes: readonly Outcome[]): void {
  for (const set of new Set(outcomes.map(({ page }) => page.set))) {
    const own = outcomes.filter(({ page }) => page.set === set);
    const dated = own.filter(({ page }) => page.gold !== null);
    const undated = own.filter(({ page }) => page.gold === null);
    const right = dated.filter(({ page, said }) => said === page.gold).length;
    const told = dated.filter(({ said }) => said !== null).length;
    const silent = undated.filter(({ said }) => said === null).length;
    const per = (a: number, b: number): string => (a / Math.max(1, b)).toFixed(3);
    console.log(
      `${set.padEnd(18)} dated ${dated.length} exact ${per(right, dated.length)} of all ${per(right, own.length)} wrong ${told - right}` +
        `  undated ${undated.length} silent ${per(silent, undated.length)}`,
    );
  }
  // The calibration, too, is fitted on other sites than it is told of.
  const answers = Array.from({ length: calibrationFolds }, (_, fold) => {
    const isHeld = ({ page }: Outcome): boolean => hash(`fold of ${page.site}`) % calibrationFolds === fold;
    const curve = calibrationOf(outcomes.filter((outcome) => !isHeld(outcome)));
    return answersOf(outcomes.filter(isHeld)).map(({ probability, right }) => ({
      confidence: calibrated(probability, curve),
      right,
    }));
  }).flat();
  const bins = calibrationBins(answers);
  console.log(bins.map(({ count, said, is }) => `${count} said ${said.toFixed(2)} is ${is.toFixed(2)}`).join('   '));
}

const cacheFile = `${outFolder}/dates-pages.json`;
const cached = existsSync(cacheFile) && process.argv.includes('--cached');
const sets = cached
  ? (JSON.parse(readFileSync(cacheFile, 'utf8')) as { html: Page[]; text: Page[] })
  : { html: htmlPages(), text: textPages() };
if (!cached) writeFileSync(cacheFile, JSON.stringify(sets));

if (process.argv[2] === 'write') {
  const page = fit(sets.html, kinds.html.penalty);
  const text = fit(sets.text, kinds.text.penalty);
  // What a scraper wrote above a text was asked for; no corpus has it.
  const header = 5;
  // An address, or data in a fragment without regions, counts beside text what it counts on a page.
  const beside = Object.entries(page).filter(
    ([name]) => !/^(?:text|day$)/.test(name) && !(name.startsWith('day-') && name in text),
  );
  const table = (weights: Weights): string =>
    Object.entries(weights)
      .filter(([, weight]) => Math.abs(weight) >= 0.05)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, weight]) => `  '${name}': ${weight},`)
      .join('\n');
  const curve = (outcomes: readonly Outcome[]): string => {
    const { low, high, base } = calibrationOf(outcomes);
    return `{ low: ${low}, high: ${high}, base: ${base} }`;
  };
  writeFileSync(
    new URL('../src/dates/weights.ts', import.meta.url),
    `import type { Calibration } from './calibration.ts';
import type { DateWeights } from './weigh.ts';

// Written by \`npx tsx train/dates.ts write\`; that program says how, and \`cross\` what they come to on sites not fitted on.

/** For pages with regions: HTML. */
export const pageWeights: DateWeights = {
${table({ ...page, header, none: kinds.html.none })}
};

/** For text without regions. */
export const textWeights: DateWeights = {
${table({ ...text, ...Object.fromEntries(beside), header })}
};

/** How often an answer was right on sites that its weights were not fitted on. */
export const pageCalibration: Calibration = ${curve(crossValidate(sets.html, kinds.html))};
export const textCalibration: Calibration = ${curve(crossValidate(sets.text, kinds.text))};
`,
  );
} else {
  for (const [name, kind] of Object.entries(kinds) as [keyof typeof sets, Kind][]) {
    const pages = sets[name];
    const outcomes =
      process.argv[2] === 'fitted'
        ? applied(pages, { ...fit(pages, kind.penalty), none: kind.none })
        : crossValidate(pages, kind);
    report(outcomes);
    if (process.argv.includes('--errors'))
      for (const { page, said, probability } of outcomes)
        if (said !== page.gold)
          console.log(
            `${page.set} ${page.gold} said ${said} ${probability.toFixed(2)} ${page.days.some(({ key }) => key === page.gold) ? '' : 'absent'} ${page.id} ${page.site}`,
          );
  }
}
