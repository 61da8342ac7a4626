/** Shorter cuts are copies anyway. */
const shortest = 13;

/**
 * `[start, end)` of a text, all of it unless given, as a string of its own. What is cut from a source is kept by engines as a view of it, whose characters take three
 * times as long to reach, and every room walks over them.
 */
export const ownText = (text: string, start = 0, end = text.length): string =>
  end - start < shortest ? text.slice(start, end) : [text.slice(start, start + 1), text.slice(start + 1, end)].join('');
