import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cruise, type IConfiguration, type ICruiseResult, type IResolveOptions } from 'dependency-cruiser';
import { afterAll, describe, expect, test } from 'vitest';

const here = import.meta.dirname;
const repository = join(here, '../..');
const plan = (await import(join(repository, '.dependency-cruiser.mjs'))).default as Required<IConfiguration>;

/** `rule: from → to` for each violation in the `src` folder of a house. */
async function violations(house: string): Promise<{ rule: string; from: string; to: string }[]> {
  const { forbidden, options } = plan;
  const { tsConfig: _, enhancedResolveOptions, ...rest } = options ?? {};
  const { output } = await cruise(['src'], { ...rest, baseDir: house, ruleSet: { forbidden }, validate: true }, {
    ...enhancedResolveOptions,
  } as Partial<IResolveOptions>);
  return (output as ICruiseResult).summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
}

const rulesBroken = async (house: string) => [...new Set((await violations(house)).map(({ rule }) => rule))].sort();

describe('planted violations', () => {
  const planted = readdirSync(join(here, 'planted')).filter((name) => name !== 'nothing');

  test.each(planted)('%s', async (name) => {
    expect(await rulesBroken(join(here, 'planted', name))).toContain(name);
  });

  test('a house that keeps to the plan breaks nothing', async () => {
    expect(await rulesBroken(join(here, 'planted/nothing'))).toEqual([]);
  });

  test('every rule that is not about one room has its violation', () => {
    const general = plan.forbidden
      .map(({ name = '' }) => name)
      .filter((name) => !/-uses-only-its-own$|-takes-types-of-/.test(name));
    expect(planted).toEqual(expect.arrayContaining(general));
  });
});

describe('who may use whom', () => {
  // Written out again, and not read from the rules, so that a slip in one shows against the other.
  const mayUse: Record<string, string> = {
    schema: '',
    calendar: '',
    sites: 'schema',
    labeller: '',
    tree: 'schema',
    languages: 'calendar',
    read: 'tree schema sites',
    boilerplate: 'tree schema calendar labeller languages sites',
    metadata: 'tree schema languages sites',
    dates: 'tree schema calendar languages',
    sentences: 'tree schema languages',
    temporal: 'schema calendar languages',
    entities: 'schema labeller languages',
    aliases: 'schema languages',
    quotes: 'schema languages',
    record: 'tree schema',
    write: 'schema',
    report: 'tree schema',
    groups: 'schema',
  };
  const rooms = Object.keys(mayUse);
  const house = mkdtempSync(join(tmpdir(), 'copydesk-plan-'));
  afterAll(() => rmSync(house, { recursive: true }));

  test('each room uses each other room by type: exactly the planned ones pass', async () => {
    for (const room of rooms) {
      mkdirSync(join(house, 'src', room), { recursive: true });
      writeFileSync(join(house, 'src', room, 'index.ts'), 'export type T = 1;\n');
      for (const other of rooms.filter((name) => name !== room))
        writeFileSync(join(house, 'src', room, `with-${other}.ts`), `export type { T } from '../${other}/index.ts';\n`);
    }
    const refused = (await violations(house)).map(({ from, to }) => `${from.split('/')[1]} → ${to.split('/')[1]}`);
    const expected = rooms.flatMap((room) =>
      rooms
        .filter((other) => other !== room && !mayUse[room]!.split(' ').includes(other))
        .map((other) => `${room} → ${other}`),
    );
    expect([...new Set(refused)].sort()).toEqual(expected.sort());
  });
});

test('the house itself keeps to the plan', async () => {
  expect(await violations(repository)).toEqual([]);
});
