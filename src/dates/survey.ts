import type { ArticleTree } from '../tree/index.ts';
import type { DateSearch } from './candidate.ts';

// A shorter block may be a caption, and says little of where the prose is.
const leastProse = 80;

/** What the finders ask of all blocks, in one walk over them. */
export function survey({ children }: ArticleTree): Pick<DateSearch, 'headline' | 'body' | 'flat' | 'length'> {
  let [judged, heading, first, last, length] = [-1, -1, -1, -1, 0];
  let flat = true;
  for (let at = 0; at < children.length; at++) {
    const { value, verdict, container, type, level = 1 } = children[at]!;
    length += value.length;
    if (container !== undefined) flat = false;
    if (judged < 0 && verdict?.role === 'headline') judged = at;
    if (heading < 0 && type === 'heading' && level === 1) heading = at;
    if (value.length > leastProse && verdict?.kept === true) {
      if (first < 0) first = at;
      last = at;
    }
  }
  return { headline: judged >= 0 ? judged : heading, body: { first, last }, flat, length };
}
