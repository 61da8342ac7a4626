/** A number, a word or a single sign of a text. Offsets are UTF-16. */
export interface CalendarToken {
  kind: 'number' | 'word' | 'sign';
  /** Lower case, `’` written `'`. */
  text: string;
  start: number;
  end: number;
}

// One alternative a token kind, none of which can match what another begins with: one pass, linear. Words split where
// `amDec` goes from lower to upper case, because scrapes glue `5:29 amDec 3`; Han, Kana and Hangul are a token a letter.
const token =
  /[0-9]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|\p{Lu}{0,64}[\p{Ll}\p{Lo}\p{Lm}\p{M}]{1,64}|\p{Lu}{1,64}|\n+|[^\s]/gu;

/** Splits a text into tokens, in order. White space is between them, but for line ends, which are signs. */
export function tokenizeDates(text: string): CalendarToken[] {
  const tokens: CalendarToken[] = [];
  for (const match of text.matchAll(token)) {
    const raw = match[0];
    const first = raw.charCodeAt(0);
    const kind = first >= 48 && first <= 57 ? 'number' : first < 128 && !isLetter(first) ? 'sign' : wordOrSign(raw);
    tokens.push({
      kind,
      text: kind === 'sign' ? (raw === '’' ? "'" : raw) : raw.toLowerCase(),
      start: match.index,
      end: match.index + raw.length,
    });
  }
  return tokens;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function wordOrSign(raw: string): 'word' | 'sign' {
  return /^[\p{L}\p{M}]/u.test(raw) ? 'word' : 'sign';
}
