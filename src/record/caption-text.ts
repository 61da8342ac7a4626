/** A caption as it reads without what led to its credit: a bracket that opens at its end, a separator. Null where nothing is left. */
export function tidyCaption(text: string): string | null {
  return filled(text.trim().replace(/\s{0,9}[([|–—]{1,3}$/, ''));
}

/** A credit without the bracket that it stood in: `(Ana Ruiz/Agency)`, `Ana Ruiz/Agency)`. */
export function tidyCredit(text: string): string | null {
  const bare = text.trim();
  if (bare.startsWith('(') && bare.indexOf(')') === bare.length - 1) return filled(bare.slice(1, -1).trim());
  return filled(bare.endsWith(')') && !bare.includes('(') ? bare.slice(0, -1).trim() : bare);
}

function filled(text: string): string | null {
  return /[\p{L}\p{N}]/u.test(text) ? text : null;
}
