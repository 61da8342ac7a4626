import type { Message } from '../schema/index.ts';
import { byteOrderMark, charsetName, declaredCharset, decodeBytes, isUtf8 } from './charset.ts';
import { fingerprint } from './digest.ts';

export interface DecodeOptions {
  /** Charset of the bytes, any label of the Encoding Standard; goes before what the page declares, not before a byte order mark. */
  charset?: string | undefined;
  /** Bytes after this many (of UTF-8 for a string) are not read, and a message says so. */
  maxBytes?: number | undefined;
  /** Whether to give the digest of the input: encoding a string once serves it and the count of bytes. Default false. */
  digest?: boolean | undefined;
}

export interface DecodedSource {
  /** The source that all offsets count in: without its byte order mark. NUL and lone surrogates stay. */
  text: string;
  /** Name of the charset the bytes were decoded with; null for a string. */
  charset: string | null;
  /** Length of the whole input in bytes (of UTF-8 for a string). */
  bytes: number;
  /** `sha256:` and the digest of the whole input in hex, of its UTF-8 for a string; null where it was not asked for. */
  digest: string | null;
  messages: Message[];
}

/**
 * Charsets of Western Europe, whose letters beyond ASCII stand alone: two in a row that are valid UTF-8 are no accident. In
 * Cyrillic, Chinese, Japanese and Korean charsets a word may be valid UTF-8 by accident, a text cannot.
 */
const singleByte = new Set(['windows-1252', 'iso-8859-2', 'iso-8859-15', 'windows-1250', 'windows-1254']);

/**
 * Decodes an input into the one string that all offsets count in. Of what says how, the first wins: byte order mark,
 * `charset` option, `<meta>` in the first 4096 bytes, UTF-8 where the bytes are valid UTF-8, else windows-1252. A
 * declaration that the bytes contradict is mended, with a message.
 *
 * @throws Where `charset` names no charset of the Encoding Standard, or `maxBytes` is no positive number.
 * @example
 * ```ts
 * import { decodeSource } from './decode.ts';
 * decodeSource(new Uint8Array([0x63, 0x61, 0x66, 0xe9])).text; // 'café', charset 'windows-1252'
 * ```
 */
export function decodeSource(input: string | Uint8Array, options: DecodeOptions = {}): DecodedSource {
  const { charset, maxBytes } = options;
  if (maxBytes !== undefined && !(maxBytes > 0)) {
    throw new RangeError(`maxBytes must be a positive number of bytes, not ${maxBytes}; leave it out for no limit.`);
  }
  const named = charset === undefined ? null : charsetName(charset);
  if (charset !== undefined && named === null) {
    throw new RangeError(
      `"${charset}" is not a charset of the Encoding Standard; pass a label such as "utf-8", or leave it out.`,
    );
  }
  const measured = options.digest ? fingerprint(input) : { bytes: lengthInBytes(input), digest: null };
  const decoded =
    typeof input === 'string' ? fromString(input, measured.bytes, maxBytes) : fromBytes(input, named, maxBytes);
  // By name: engines build an object of two spreads a property at a time.
  return {
    text: decoded.text,
    charset: decoded.charset,
    bytes: measured.bytes,
    digest: measured.digest,
    messages: decoded.messages,
  };
}

const tooLong = (bytes: number, maxBytes: number): Message => ({
  ruleId: 'max-bytes',
  reason: `Stopped reading after ${maxBytes} of ${bytes} bytes; raise \`limits.maxBytes\` to read on`,
  place: null,
});

/** Node, Deno and Bun count without a copy of the input. */
interface Engine {
  Buffer?: { byteLength(text: string): number };
}

function lengthInBytes(input: string | Uint8Array): number {
  if (typeof input !== 'string') return input.length;
  return (globalThis as Engine).Buffer?.byteLength(input) ?? new TextEncoder().encode(input).length;
}

type Decoded = Pick<DecodedSource, 'text' | 'charset' | 'messages'>;

function fromString(input: string, bytes: number, maxBytes: number | undefined): Decoded {
  const messages: Message[] = [];
  let text = input;
  if (maxBytes !== undefined && bytes > maxBytes) {
    text = text.slice(0, unitsWithin(input, maxBytes));
    messages.push(tooLong(bytes, maxBytes));
  }
  if (text.charCodeAt(0) === 0xfeff) text = text.slice(1);
  return { text, charset: null, messages };
}

/** How many UTF-16 units fit in `most` bytes of UTF-8 (three for a lone surrogate). */
function unitsWithin(text: string, most: number): number {
  let bytes = 0;
  let index = 0;
  while (index < text.length) {
    const code = text.codePointAt(index)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes > most) break;
    index += code < 0x10000 ? 1 : 2;
  }
  return index;
}

function fromBytes(input: Uint8Array, option: string | null, maxBytes: number | undefined): Decoded {
  const messages: Message[] = [];
  const mark = byteOrderMark(input);
  let bytes = input;
  if (maxBytes !== undefined && input.length > maxBytes) {
    bytes = cut(input, maxBytes, mark?.charset ?? option);
    messages.push(tooLong(input.length, maxBytes));
  }
  if (mark) {
    const text = decodeBytes(bytes.subarray(mark.length), mark.charset);
    if (option && option !== mark.charset) {
      const reason = `The source begins with the byte order mark of ${mark.charset}, so it was not read as ${option}`;
      messages.push({ ruleId: 'charset-contradicted', reason, place: null });
    }
    return { text, charset: mark.charset, messages };
  }
  const charset = option ?? guess(bytes, messages);
  return { text: decodeBytes(bytes, charset), charset, messages };
}

/** The first bytes up to a limit, not through a character of UTF-8 or UTF-16. */
function cut(bytes: Uint8Array, most: number, charset: string | null): Uint8Array {
  let end = Math.floor(most);
  if (charset?.startsWith('utf-16')) {
    end -= end % 2;
    const high = bytes[end - (charset === 'utf-16le' ? 1 : 2)];
    if (high !== undefined && high >= 0xd8 && high < 0xdc) end -= 2;
    return bytes.subarray(0, Math.max(0, end));
  }
  let start = end;
  while (start > 0 && end - start < 3 && (bytes[start]! & 0xc0) === 0x80) start--;
  // A lead byte before so many continuation bytes is a character that the limit would cut.
  return bytes.subarray(0, start < end && bytes[start]! >= 0xc2 ? start : end);
}

function guess(bytes: Uint8Array, messages: Message[]): string {
  const say = (ruleId: string, reason: string): void => {
    messages.push({ ruleId, reason, place: null });
  };
  const utf8 = isUtf8(bytes);
  const label = declaredCharset(bytes);
  if (label === null) return utf8 ? 'utf-8' : 'windows-1252';
  let declared = charsetName(label);
  if (declared === null) {
    const used = utf8 ? 'utf-8' : 'windows-1252';
    say('charset-unknown', `The source declares the charset "${label}", which is none; it was read as ${used}`);
    return used;
  }
  // Whoever could read the declaration byte by byte does not read UTF-16 (HTML 13.2.3.2).
  if (declared.startsWith('utf-16') || declared === 'x-user-defined') declared = 'utf-8';
  if (declared === 'utf-8' && !utf8) {
    const used = mostlyUtf8(bytes) ? 'utf-8' : 'windows-1252';
    say('charset-contradicted', `The source declares utf-8 but is not valid UTF-8; it was read as ${used}`);
    return used;
  }
  if (declared !== 'utf-8' && utf8 && leadBytes(bytes) >= (singleByte.has(declared) ? 1 : 8)) {
    say('charset-contradicted', `The source declares ${label} but is valid UTF-8; it was read as utf-8`);
    return 'utf-8';
  }
  return declared;
}

/** How many characters beyond ASCII there are in valid UTF-8. */
function leadBytes(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte >= 0xc0) count++;
  return count;
}

/** Whether a few broken bytes stand in what is otherwise UTF-8: windows-1252 would spoil every other character. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let broken = 0;
  let whole = 0;
  for (const char of new TextDecoder('utf-8').decode(bytes)) {
    if (char === '\ufffd') broken++;
    else if (char > '\x7f') whole++;
  }
  return whole > broken * 4;
}
