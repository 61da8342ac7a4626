// Abbreviations that news pages write and that have one common meaning there. Standard and summer time are apart, so no
// table of changes is needed. `ist`, `bst` as Bangladesh and the like are left out or read as their commonest use.
const abbreviations: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  wet: 'Z',
  bst: '+01:00',
  cet: '+01:00',
  mez: '+01:00',
  west: '+01:00',
  cest: '+02:00',
  mesz: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  мск: '+03:00',
  ist: '+05:30',
  hkt: '+08:00',
  sgt: '+08:00',
  jst: '+09:00',
  kst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
  nzst: '+12:00',
  nzdt: '+13:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  akst: '-09:00',
  hst: '-10:00',
};

const offset = /^([+\-−])(\d{1,2})(?::?(\d{2}))?$/;

/**
 * An offset as ISO 8601 writes it (`Z`, `+01:00`) from `Z`, `+0100`, `+1`, `UTC+2` or a common abbreviation; null else.
 * `ET`, `PT` and the like name a place whose offset depends on the date, so they give null.
 */
export function parseZone(text: string): string | null {
  const lower = text.trim().toLowerCase();
  const named = Object.hasOwn(abbreviations, lower) ? abbreviations[lower] : undefined;
  if (named !== undefined) return named;
  const match = offset.exec(lower.replace(/^(?:utc|gmt) ?/, ''));
  if (!match) return null;
  const hours = Number(match[2]);
  const minutes = Number(match[3] ?? 0);
  if (hours > 14 || minutes > 59) return null;
  if (hours === 0 && minutes === 0) return 'Z';
  const sign = match[1] === '+' ? '+' : '-';
  return `${sign}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** `5:19 p.m. ET`: a part of a country, whose offset depends on the date. */
export const placesOfZone: ReadonlySet<string> = new Set(['et', 'ct', 'mt', 'pt']);

/** All of these words. */
export const zoneWords: readonly string[] = [...Object.keys(abbreviations), ...placesOfZone];

/** Whether a word is a zone abbreviation. */
export function isZoneName(lower: string): boolean {
  return Object.hasOwn(abbreviations, lower);
}
