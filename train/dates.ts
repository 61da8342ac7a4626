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
import { outFolder } from '../bench/corpora.ts';
import {
  answersLeftOut,
  applied,
  calibrationOf,
  crossValidate,
  fit,
  type Kind,
  kinds,
  type Outcome,
  type Weights,
} from './date-fit.ts';
import { type DatedPage, htmlPages, textPages } from './date-pages.ts';

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
  const bins = calibrationBins(answersLeftOut(outcomes));
  console.log(
    bins
      .map(
        ({ count, said, is, chance }) => `${count} said ${said.toFixed(3)} is ${is.toFixed(3)} ± ${chance.toFixed(3)}`,
      )
      .join('   '),
  );
}

const cacheFile = `${outFolder}/dates-pages.json`;
const cached = existsSync(cacheFile) && process.argv.includes('--cached');
const sets = cached
  ? (JSON.parse(readFileSync(cacheFile, 'utf8')) as { html: DatedPage[]; text: DatedPage[] })
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
