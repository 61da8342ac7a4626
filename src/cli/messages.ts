import { location } from 'vfile-location';
import type { Article, Place } from '../schema/index.ts';
import { plain } from './terminal.ts';

/** `line:column` of a place in a source, both from 1. */
export type Locate = (place: Place) => string;

export function locator(source: string): Locate {
  const { toPoint } = location(source);
  return ({ start }) => {
    const point = toPoint(start);
    return point ? `${point.line}:${point.column}` : '1:1';
  };
}

/** One line a message, as compilers write them and editors read them: `file:line:column reason ruleId`. */
export function messageLines(name: string, messages: Article['messages'], locate: Locate): string {
  return messages
    .map(({ reason, ruleId, place }) => messageLine(place ? `${name}:${locate(place)}` : name, reason, ruleId))
    .join('');
}

export function messageLine(where: string, reason: string, ruleId: string): string {
  return `${plain(`${where} ${reason} ${ruleId}`)}\n`;
}
