import { defineConfig, type Options } from 'tsup';
import { constants } from './build/constants.ts';
import { lengthOf, lengths } from './build/lengths.ts';
import { methods } from './build/methods.ts';

/**
 * esbuild writes an expression with a class of Unicode, as `\p{L}`, as a call of `RegExp`, since older engines know fewer classes: it is then
 * made anew whenever the function runs that it stands in, and an article takes a thirtieth longer.
 */
const expressions = { 'regexp-unicode-property-escapes': true };

/** How all that is measured and shipped is built. */
export const asShipped = {
  format: 'esm',
  target: 'node20.19',
  clean: true,
  plugins: [constants, methods],
  esbuildPlugins: [lengths],
  esbuildOptions: (options: { supported?: Record<string, boolean>; inject?: string[] }): void => {
    options.supported = { ...options.supported, ...expressions };
    options.inject = [...(options.inject ?? []), lengthOf];
  },
} as const satisfies Options;

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
  ...asShipped,
  // Flat entry names: with nested ones esbuild moves shared code to where a worker or a bin no longer finds it.
  entry: { ...library, cli: 'src/cli/index.ts' },
  dts: { entry: library },
  removeNodeProtocol: false,
});
