/** The 27 bytes of windows-1252 that are no control characters; five have no character and stay what they are. */
const upper =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** The canonical name of a charset label as the Encoding Standard knows it; null where it does not. */
export function charsetName(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

/** Decodes bytes in a charset of the Encoding Standard. Bytes that it has no character for become U+FFFD. */
export function decodeBytes(bytes: Uint8Array, charset: string): string {
  const text = new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
  if (charset !== 'windows-1252') return text;
  // Node's decoder (20.20) takes windows-1252 for Latin-1 and leaves C1 controls where the Standard has quotes and dashes.
  return text.replace(/[\x80-\x9f]/g, (found) => upper[found.charCodeAt(0) - 0x80]!);
}

export const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** The charset that a byte order mark tells, and its length. */
export function byteOrderMark(bytes: Uint8Array): { charset: string; length: number } | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { charset: 'utf-8', length: 3 };
  if (a === 0xff && b === 0xfe) return { charset: 'utf-16le', length: 2 };
  if (a === 0xfe && b === 0xff) return { charset: 'utf-16be', length: 2 };
  return null;
}

const prescanned = 4096;
const declaration = /<meta\s[^>]{0,400}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i;

/** The label that a page declares in `<meta charset>` or `<meta http-equiv>` within its first 4096 bytes; null for none. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, prescanned));
  return declaration.exec(head.replace(/<!--[\s\S]{0,4096}?-->/g, ''))?.[1] ?? null;
}
