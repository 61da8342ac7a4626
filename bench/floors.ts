import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { corporaDigest, floorsFile } from './corpora.ts';
import type { Scored } from './task.ts';

type Measures = Record<string, Record<string, number>>;

/** `seeds/floors.json`: those of the seeds hold on any machine, those of the corpora where the corpora are. */
interface Floors {
  seeds?: Measures;
  digest?: string;
  corpora?: Measures;
}

/** How far a measure may drop before the gate closes: less than one page in the smallest sets would be noise. */
const slack = 0.002;
const rounded = (value: number) => Number(value.toFixed(3));
const readFloors = (): Floors => (existsSync(floorsFile) ? JSON.parse(readFileSync(floorsFile, 'utf8')) : {});

/** What dropped below its floor, a sentence each. A floor without a figure is a loss too. */
export function drops(scored: readonly Scored[], floors: Measures): string[] {
  const found = new Map(scored.map((set) => [set.name, set.pinned]));
  return Object.entries(floors).flatMap(([name, measures]) => {
    const now = found.get(name);
    if (!now) return [`${name} has floors but was not measured.`];
    return Object.entries(measures).flatMap(([measure, floor]) => {
      const value = now[measure];
      if (value === undefined) return [`${name} ${measure} has the floor ${floor} but was not measured.`];
      const isDrop = rounded(floor - rounded(value)) > slack || Number.isNaN(value);
      return isDrop ? [`${name} ${measure} dropped from ${floor} to ${rounded(value)}.`] : [];
    });
  });
}

const isSeed = (name: string) => name.startsWith('seeds/');
const onlyTasks = (measures: Measures, tasks: readonly string[]): Measures =>
  Object.fromEntries(Object.entries(measures).filter(([name]) => tasks.includes(name.slice(0, name.indexOf('/')))));

/** @param tasks - the tasks that ran: their floors must be met, those of others are left alone */
export function checkFloors(scored: readonly Scored[], tasks: readonly string[]): string[] {
  const { digest, seeds = {}, corpora = {} } = readFloors();
  const hasCorpora = tasks.some((task) => task !== 'seeds');
  if (!existsSync(floorsFile)) return ['There are no floors yet: run with UPDATE=1 to set them.'];
  if (hasCorpora && digest !== corporaDigest())
    return ['These are not the corpora that the floors were measured on: look at the figures, then run with UPDATE=1.'];
  return drops(scored, onlyTasks({ ...seeds, ...corpora }, tasks));
}

/** Sets the floors of the tasks that ran to what they are now; lowering one shows in the diff. */
export function updateFloors(scored: readonly Scored[], tasks: readonly string[]): void {
  const before = readFloors();
  const others = (measures: Measures = {}) =>
    Object.fromEntries(Object.entries(measures).filter(([name]) => !tasks.includes(name.slice(0, name.indexOf('/')))));
  const now = (wanted: (name: string) => boolean): Measures =>
    Object.fromEntries(
      scored
        .filter(({ name }) => wanted(name))
        .map(({ name, pinned }) => [
          name,
          Object.fromEntries(Object.entries(pinned).map(([measure, value]) => [measure, rounded(value)])),
        ]),
    );
  const hasCorpora = tasks.some((task) => task !== 'seeds');
  const digest = hasCorpora ? corporaDigest() : before.digest;
  const floors: Floors = {
    seeds: { ...others(before.seeds), ...now(isSeed) },
    ...(digest !== undefined && { digest }),
    corpora: { ...others(before.corpora), ...now((name) => !isSeed(name)) },
  };
  writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`);
}
