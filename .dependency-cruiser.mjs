// The plan of rooms, from docs/architecture.md: who may use whom. Everything below the tables is made from them.

/**
 * What a room may use. `(type)`: its types only. `*`: any room. A room that is not here may not exist. Without `(type)`,
 * languages means what its index.ts says of any pack; the packs themselves are knowledge, below.
 */
const rooms = {
  // foundations
  schema: [],
  characters: [],
  calendar: ['characters'],
  sites: ['schema(type)'],
  labeller: [],
  tree: ['schema'],
  languages: ['calendar', 'characters'],
  // rooms, in order
  read: ['tree', 'schema', 'characters', 'sites(type)'],
  boilerplate: ['tree', 'schema', 'characters', 'calendar', 'labeller', 'languages', 'sites(type)'],
  metadata: ['tree', 'schema', 'characters', 'languages(type)', 'sites(type)'],
  dates: ['tree', 'schema', 'characters', 'calendar', 'languages(type)'],
  sentences: ['tree', 'schema', 'languages(type)'],
  temporal: ['schema', 'calendar', 'languages(type)'],
  entities: ['schema', 'characters', 'labeller', 'languages(type)'],
  aliases: ['schema', 'characters', 'languages(type)'],
  quotes: ['schema', 'languages(type)'],
  record: ['tree', 'schema', 'characters'],
  write: ['schema'],
  report: ['tree', 'schema'],
  groups: ['schema'],
  // doors
  plugins: ['*'],
  batch: ['*'],
  cli: ['*'],
};

/** Which files may use a package: the rest of src may not. A package of `dependencies` that is not here is free to all. */
const packages = {
  'entities|hast|hast-util-[^/]+|rehype-[^/]+': ['read/html', 'plugins'],
  'jsonc-parser': ['read/html'],
  zod: ['schema'],
  'parse-latin|parse-english|nlcst|nlcst-[^/]+|retext-[^/]+': ['sentences', 'plugins'],
  unified: ['plugins'],
  'commander|picocolors': ['cli'],
};

/** Concrete knowledge, which only preset.ts may name: rooms get it as an argument. */
const knowledge = [
  'languages/[^/]+/',
  'sites/(?!(?:index|profile)\\.ts$)',
  'boilerplate/rules/',
  'metadata/rules/',
  'dates/candidates/',
  'entities/taggers/',
];

const doors = ['plugins', 'batch', 'cli'];
const mayAskNode = ['batch', 'cli'];
const publicEntries = ['index', 'schema/index', 'plugins/index', 'entities', 'dates', 'en-news', 'en-news-small'];

const names = Object.keys(rooms);
const src = (paths) => `^src/(?:${paths.join('|')})`;
const inside = (list) => src(list.map((name) => `${name}/`));
const npm = (pattern) => `(?:^|/)node_modules/(?:@types/)?(?:${pattern})/`;
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const roomRules = Object.entries(rooms)
  .filter(([, uses]) => !uses.includes('*'))
  .flatMap(([room, uses]) => {
    const whole = uses.filter((use) => !use.endsWith('(type)'));
    const types = uses.filter((use) => use.endsWith('(type)')).map((use) => use.slice(0, -'(type)'.length));
    const others = names.filter((name) => name !== room && !whole.includes(name) && !types.includes(name));
    const from = { path: inside([room]) };
    const said = `${room} may use: ${uses.join(', ') || 'nothing'}.`;
    return [
      rule(`${room}-uses-only-its-own`, `${said} What it needs of another room comes as an argument.`, from, {
        path: [inside(others), '^src/[^/]+$'],
      }),
      ...types.map((type) =>
        rule(`${room}-takes-types-of-${type}`, `${said} Write \`import type\`.`, from, {
          path: inside([type]),
          dependencyTypesNot: ['type-only'],
        }),
      ),
    ];
  });

const packageRules = Object.entries(packages).map(([pattern, users]) =>
  rule(
    `${/^[a-z0-9-]+/.exec(pattern)?.[0]}-only-where-planned`,
    `Only ${users.join(' and ')} may use ${pattern.replaceAll('|', ', ')}.`,
    { path: '^src/', pathNot: inside(users) },
    { path: npm(pattern) },
  ),
);

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...roomRules,
    ...packageRules,
    rule(
      'room-is-in-the-plan',
      'Give the room a line in the table above.',
      { path: '^src/[^/]+/', pathNot: inside(names) },
      {},
    ),
    rule('no-circle', 'No circles, types included.', { path: '^src/' }, { circular: true }),
    rule(
      'door-not-window',
      "Enter a room through an index.ts (or the file that holds a foundation's type).",
      { path: '^src/([^/]+)' },
      {
        path: '^src/[^/]+/',
        pathNot: [
          '^src/$1/',
          '/index\\.ts$',
          '^src/languages/(?:pack|[a-z]+-words|phrases)\\.ts$',
          '^src/languages/more/[a-z]+\\.ts$',
          '^src/sites/profile\\.ts$',
        ],
      },
    ),
    rule(
      'knowledge-comes-from-preset',
      'Language packs, sites, rules and taggers come as arguments; preset.ts names the default ones.',
      { path: '^src/([^/]+)', pathNot: ['^src/preset\\.ts$', inside(doors)] },
      { path: src(knowledge), pathNot: '^src/$1/' },
    ),
    rule(
      'node-only-behind-doors',
      'The library runs wherever JavaScript does.',
      { path: '^src/', pathNot: inside(mayAskNode) },
      {
        dependencyTypes: ['core'],
      },
    ),
    rule(
      'entries-do-not-reach-the-doors',
      'Nobody pays for the command line or the workers by importing the library.',
      { path: src(publicEntries.map((entry) => `${entry}\\.ts$`)) },
      { path: inside(mayAskNode), reachable: true },
    ),
    rule('found', 'Install it, or mend the path.', { path: '^src/' }, { couldNotResolve: true }),
    rule(
      'declared',
      'Only `dependencies` are there for users.',
      { path: '^src/' },
      {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
      },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
