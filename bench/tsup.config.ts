import { defineConfig } from 'tsup';
import { constants, expressions, methods } from '../tsup.config.ts';

/** Speed is measured of what users run: bundled, without what a loader of TypeScript adds to every function. */
export default defineConfig({
  entry: ['bench/speed.ts', 'bench/peak-child.ts', 'bench/turns-child.ts'],
  // As deep as bench/, so that what is found beside it is found from there.
  outDir: '.bench',
  format: 'esm',
  target: 'node20.19',
  skipNodeModulesBundle: true,
  clean: true,
  silent: true,
  plugins: [constants, methods],
  esbuildOptions: expressions,
});
