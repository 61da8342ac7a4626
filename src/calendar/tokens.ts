import type { KnownWords } from './known-words.ts';

/** A number, a word or a single sign of a text. Offsets are UTF-16. */
export interface CalendarToken {
  kind: 'number' | 'word' | 'sign';
  /** Lower case, `’` written `'`. */
  text: string;
  start: number;
  end: number;
}

// One alternative a token kind, none of which can match what another begins with: one pass, linear. Words split where
// `amDec` goes from lower to upper case, and before the last capital of `GMTUpdated` (but not of `XIXe`), because scrapes glue `5:29 amDec 3`; Han, Kana
// and Hangul are a token a letter.
const token =
  /[0-9]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|\p{Lu}{0,64}[\p{Ll}\p{Lo}\p{Lm}\p{M}]{1,64}|\p{Lu}{1,64}|\n+|[^\s]/uy;
const longestWord = 64;

/**
 * Splits a text into tokens, in order. White space is between them, but for line ends, which are signs.
 *
 * @param words - Where given, all words of ASCII letters that anybody asks for: of others no text is made.
 * @param most - How many tokens are asked for; all unless given.
 */
export function tokenizeDates(text: string, words?: KnownWords, most = Number.POSITIVE_INFINITY): CalendarToken[] {
  const tokens: CalendarToken[] = [];
  const { length } = text;
  for (let at = 0; at < length && tokens.length < most; ) {
    const code = text.charCodeAt(at);
    if (code === 32 || (code > 8 && code < 14 && code !== 10)) {
      at++;
      continue;
    }
    // Most tokens are ASCII, and read several times as fast without the expression.
    if (isDigit(code)) {
      const end = digitsEnd(text, at);
      tokens.push({ kind: 'number', text: text.slice(at, end), start: at, end });
      at = end;
      continue;
    }
    const end = isLetter(code) ? asciiWordEnd(text, at) : 0;
    if (end > 0) {
      const word = words === undefined ? text.slice(at, end).toLowerCase() : words.at(text, at, end);
      tokens.push({ kind: 'word', text: word, start: at, end });
      at = end;
      continue;
    }
    if ((code < 128 && code !== 10 && !isLetter(code)) || isPunctuation(code)) {
      tokens.push({ kind: 'sign', text: code === apostrophe ? "'" : text[at]!, start: at, end: at + 1 });
      at++;
      continue;
    }
    token.lastIndex = at;
    const raw = token.exec(text)?.[0];
    if (raw === undefined) {
      at++;
      continue;
    }
    const kind = code < 128 ? (isLetter(code) ? 'word' : 'sign') : wordOrSign(raw);
    tokens.push({
      kind,
      text: kind === 'sign' ? raw : raw.toLowerCase(),
      start: at,
      end: at + raw.length,
    });
    at += raw.length;
  }
  return tokens;
}

const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isLower = (code: number): boolean => code >= 97 && code <= 122;
const isLetter = (code: number): boolean => isUpper(code) || isLower(code);
/** Dashes, quotation marks, bullets. */
const isPunctuation = (code: number): boolean => code > 0x200f && code < 0x2028;
const apostrophe = 0x2019;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Where a word of ASCII letters ends; 0 where the expression must say, since it is long or goes on with other letters. */
function asciiWordEnd(text: string, start: number): number {
  const { length } = text;
  let at = start;
  while (at < length && isUpper(text.charCodeAt(at))) at++;
  if (at === length) return at - start >= longestWord ? 0 : at;
  if (at - start > 2 && isLower(text.charCodeAt(at)) && isLower(text.charCodeAt(at + 1))) return at - 1;
  while (at < length && isLower(text.charCodeAt(at))) at++;
  return at - start >= longestWord || (at < length && text.charCodeAt(at) > 127) ? 0 : at;
}

function digitsEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && isDigit(text.charCodeAt(at))) at++;
  return at;
}

function wordOrSign(raw: string): 'word' | 'sign' {
  return /^[\p{L}\p{M}]/u.test(raw) ? 'word' : 'sign';
}
