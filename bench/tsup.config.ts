import { defineConfig } from 'tsup';
import { asShipped } from '../tsup.config.ts';

/** Speed is measured of what users run: bundled, without what a loader of TypeScript adds to every function. */
export default defineConfig({
  ...asShipped,
  entry: ['bench/speed.ts', 'bench/peak-child.ts', 'bench/turns-child.ts'],
  // As deep as bench/, so that what is found beside it is found from there.
  outDir: '.bench',
  skipNodeModulesBundle: true,
  silent: true,
});
