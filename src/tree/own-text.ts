/** Shorter cuts are copies anyway. */
const shortest = 13;

/**
 * The same text as a string of its own. What is cut from a source is kept by engines as a view of it, whose characters take three
 * times as long to reach, and every room walks over them.
 */
export const ownText = (text: string): string =>
  text.length < shortest ? text : [text.slice(0, 1), text.slice(1)].join('');
