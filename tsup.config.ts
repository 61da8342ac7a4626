import { defineConfig } from 'tsup';

const library = {
  index: 'src/index.ts',
  schema: 'src/schema/index.ts',
  plugins: 'src/plugins/index.ts',
  entities: 'src/entities.ts',
  dates: 'src/dates.ts',
  'en-news': 'src/en-news.ts',
  'en-news-small': 'src/en-news-small.ts',
};

export default defineConfig({
  // Flat entry names: with nested ones esbuild moves shared code to where a worker or a bin no longer finds it.
  entry: { ...library, cli: 'src/cli/index.ts' },
  dts: { entry: library },
  format: 'esm',
  target: 'node20.19',
  clean: true,
  removeNodeProtocol: false,
});
