/** Two ways to find the article in a page's plain text that need no knowledge at all: what any better one has to beat. */

const wordsIn = (line: string) => line.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Words that a line must have to speak for its neighbourhood; of 5 to 20, the best on n4k. */
const longLine = 12;

/** The run of lines whose words, each line's less {@link longLine}, add up highest. */
export function bestRunOfLongLines(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  let best = 0;
  let run: [number, number] = [0, 0];
  let sum = 0;
  let start = 0;
  for (const [i, line] of lines.entries()) {
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += wordsIn(line) - longLine;
    if (sum > best) {
      best = sum;
      run = [start, i + 1];
    }
  }
  return lines.slice(...run).join('\n');
}

const policy = /javascript|terms of use|privacy policy|cookie policy|uses? cookies|use of cookies/i;

/**
 * The line filter of C4 (Raffel et al., "Exploring the Limits of Transfer Learning", 2020, section 2.2): lines of five words
 * and more that end in a mark of punctuation and speak of no script or policy.
 */
export function c4LineFilter(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(
      (line) =>
        /[.!?"”’'。！？]$/.test(line) && !/(?:\.\.\.|…)$/.test(line) && wordsIn(line) >= 5 && !policy.test(line),
    )
    .join('\n');
}
