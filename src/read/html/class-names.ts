import type { ElementKind } from './elements.ts';

/** What elements are called that hold a byline. */
export const bylineName = /by-?line|author(?!i[sztn])/i;
/** A portrait's caption is a byline. */
const bylineClass = /by-?line|author/i;
const captionClass = /(?:^|[\s_-])(?:figcaption|caption|caption-?text)(?:$|[\s_-])/i;

/** What the class of an element says. Elements of one name and class share it, most of a page's do with some other. */
export interface ClassName {
  value: string;
  /** Holds captions. */
  caption: boolean;
  /** Holds a byline. */
  byline: boolean;
  /** The label of the elements that have a class and no other name; null until one is asked for. */
  label: string | null;
}

/** The classes of one source. */
export class ClassNames {
  /** By the index of the element's kind, then by class. */
  private readonly known: (Map<string, ClassName> | undefined)[] = [];

  of({ index }: ElementKind, value: string): ClassName {
    let known = this.known[index];
    if (known === undefined) {
      known = new Map();
      this.known[index] = known;
    }
    let name = known.get(value);
    if (name === undefined) {
      const caption = captionClass.test(value) && !bylineClass.test(value);
      name = { value, caption, byline: bylineName.test(value), label: null };
      known.set(value, name);
    }
    return name;
  }
}
