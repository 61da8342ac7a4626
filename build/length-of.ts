/** The length of a string. Adding nothing shows an engine that it is one, whose length it then reads without looking it up. */
// biome-ignore lint/style/useTemplate: a template calls `toString` before.
export const $lengthOf = (text: string): number => ('' + text).length;
