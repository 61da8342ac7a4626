import { type CalendarLexicon, matchPhrase } from './lexicon.ts';
import type { PartialDate } from './partial.ts';
import type { CalendarToken } from './tokens.ts';
import { isZoneName, parseZone, placesOfZone } from './zones.ts';

/** A clock time read at a token. */
export interface ClockMatch {
  /** Index behind its last token. */
  next: number;
  time: Pick<PartialDate, 'hour' | 'minute' | 'second' | 'zone'>;
}

/**
 * Reads `5:19 am`, `16:20:05`, `16.20 Uhr`, `16h20`, `5 pm`, `0830 GMT`, `13時05分`, each with a zone behind it.
 * A bare number is no time: it needs minutes, a half of the day or a clock word.
 *
 * @param announced - Whether a word before it says that a time follows, as in `klo 5.19`.
 */
export function matchClock(
  tokens: readonly CalendarToken[],
  at: number,
  words: CalendarLexicon,
  announced = false,
): ClockMatch | null {
  let i = at;
  const before = halfOfDay(tokens, i, words);
  if (before) i = before.next;
  const first = tokens[i];
  if (before === null && first?.kind === 'number' && first.text.length === 4) return wireTime(tokens, i);
  if (first?.kind !== 'number' || first.text.length > 2 || Number(first.text) > 24) return null;
  let hour = Number(first.text);
  const time: ClockMatch['time'] = {};
  let sure = before !== null;
  i++;
  const separator = tokens[i];
  const minutes = tokens[i + 1];
  // French writes `20 h 30`.
  const spaced =
    separator?.text === 'h' && words.clock.has('h') && minutes !== undefined && minutes.start > separator.end;
  const close = separator?.start === first.end || spaced;
  const marked = separator !== undefined && words.marks.get(separator.text) === 'hour';
  if (
    separator &&
    close &&
    (':.h'.includes(separator.text) || marked) &&
    (isMinutes(minutes) || (marked && isMarkedMinute(tokens, i + 1, words))) &&
    (minutes!.start === separator.end || marked || spaced)
  ) {
    time.minute = Number(minutes!.text);
    // `16.20` is a time only where something else says so: a clock word, a zone or the colon's own form.
    sure ||= announced || separator.text !== '.' || isZoneName(tokens[i + 2]?.text ?? '');
    i += 2;
    if (tokens[i] && words.marks.get(tokens[i]!.text) === 'minute') i++;
    const seconds = tokens[i + 1];
    if (tokens[i]?.text === separator.text && tokens[i]!.start === minutes!.end && isMinutes(seconds)) {
      time.second = Number(seconds.text);
      i += 2;
      if (
        tokens[i] &&
        '.,'.includes(tokens[i]!.text) &&
        tokens[i + 1]?.kind === 'number' &&
        tokens[i + 1]!.start === tokens[i]!.end
      ) {
        i += 2;
      }
    }
  } else if (marked) {
    sure = true;
    i++;
  }
  const after = before ? null : halfOfDay(tokens, i, words);
  const half = before ?? after;
  if (after) i = after.next;
  if (half) {
    if (hour > 12 && half.afternoon === false) return null;
    if (half.afternoon && hour < 12) hour += 12;
    if (!half.afternoon && hour === 12) hour = 0;
    sure = true;
  }
  if (tokens[i] && words.clock.has(tokens[i]!.text)) {
    sure = true;
    i++;
  }
  if (!sure || (hour === 24 && (time.minute ?? 0) > 0)) return null;
  time.hour = hour;
  const zone = matchZone(tokens, i);
  if (zone) {
    time.zone = zone.zone;
    i = zone.next;
    // Behind another clock `et` is French.
  } else if (half && placesOfZone.has(tokens[i]?.text ?? '')) i++;
  return { next: i, time };
}

// `0830 GMT`, as agencies write it: four digits are a time where the name of a zone follows.
function wireTime(tokens: readonly CalendarToken[], at: number): ClockMatch | null {
  const [hour, minute] = [Number(tokens[at]!.text.slice(0, 2)), Number(tokens[at]!.text.slice(2))];
  if (hour > 23 || minute > 59 || !isZoneName(tokens[at + 1]?.text ?? '')) return null;
  const zone = matchZone(tokens, at + 1)!;
  return { next: zone.next, time: { hour, minute, zone: zone.zone } };
}

function isMinutes(token: CalendarToken | undefined): token is CalendarToken {
  return token?.kind === 'number' && token.text.length === 2 && Number(token.text) < 60;
}

// `9時5分`: with a sign of its own, a minute needs no second digit.
function isMarkedMinute(tokens: readonly CalendarToken[], at: number, { marks }: CalendarLexicon): boolean {
  const digits = tokens[at];
  return digits?.kind === 'number' && Number(digits.text) < 60 && marks.get(tokens[at + 1]?.text ?? '') === 'minute';
}

function halfOfDay(
  tokens: readonly CalendarToken[],
  at: number,
  words: CalendarLexicon,
): { afternoon: boolean; next: number } | null {
  if (tokens[at]?.kind === 'number') return null;
  const am = matchPhrase(words.am, tokens, at);
  if (am > 0) return { afternoon: false, next: skipStop(tokens, at + am) };
  const pm = matchPhrase(words.pm, tokens, at);
  return pm > 0 ? { afternoon: true, next: skipStop(tokens, at + pm) } : null;
}

// The full stop of `a.m.` belongs to the time where it touches it and stands between two letters of one abbreviation.
function skipStop(tokens: readonly CalendarToken[], at: number): number {
  const abbreviated = tokens[at - 2]?.text === '.';
  return abbreviated && tokens[at]?.text === '.' && tokens[at]!.start === tokens[at - 1]!.end ? at + 1 : at;
}

function matchZone(tokens: readonly CalendarToken[], at: number): { zone: string; next: number } | null {
  const bracket = tokens[at]?.text === '(' ? 1 : 0;
  let i = at + bracket;
  const name = tokens[i];
  if (!name) return null;
  if (name.kind === 'word' && isZoneName(name.text)) {
    let zone = parseZone(name.text)!;
    i++;
    const offset = name.text === 'utc' || name.text === 'gmt' ? signedOffset(tokens, i) : null;
    if (offset) ({ zone, next: i } = offset);
    if (bracket && tokens[i]?.text === ')') i++;
    return { zone, next: i };
  }
  return bracket ? null : signedOffset(tokens, i);
}

function signedOffset(tokens: readonly CalendarToken[], at: number): { zone: string; next: number } | null {
  const sign = tokens[at];
  const digits = tokens[at + 1];
  if (!sign || !digits || !'+-−'.includes(sign.text) || digits.kind !== 'number' || digits.start !== sign.end)
    return null;
  // `16:20 - 18:00` is a range: a sign that stands off is a dash, but for the four digits of `05:19:20 -0500`.
  const standsOff = tokens[at - 1] !== undefined && sign.start > tokens[at - 1]!.end;
  if (standsOff && sign.text !== '+' && digits.text.length !== 4) return null;
  let text = sign.text + digits.text;
  let next = at + 2;
  if (tokens[next]?.text === ':' && isMinutes(tokens[next + 1])) {
    text += `:${tokens[next + 1]!.text}`;
    next += 2;
  } else if (digits.text.length !== 4 && tokens[at - 1]?.kind === 'number') {
    return null;
  }
  const zone = parseZone(text);
  return zone ? { zone, next } : null;
}
