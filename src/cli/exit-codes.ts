/** What scripts can rely on. */
export const allGood = 0;
/** An input could not be read, its record is poor, or an output could not be written. */
export const someFailed = 1;
export const misused = 2;

/** A wrong use of the command line; the message is a sentence that names the remedy. */
export class Misuse extends Error {}
