/** Direct speech, and who spoke it. */
export { findQuotes } from './find.ts';
