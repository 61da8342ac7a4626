const marks = /\p{M}/gu;

/** A name as lists of identifiers know it: lower case, no accents, straight apostrophes, no full stops. */
export function foldName(name: string): string {
  return name.normalize('NFD').replace(marks, '').toLowerCase().replaceAll('’', "'").replaceAll('.', '').trim();
}
