import { decodeReferences } from '../html/references.ts';

/** Where a link leads, as it stands in the source; what was found ends at `end`. */
export interface LinkTarget {
  url: string;
}

const definition =
  /^\[((?:[^\\[\]]|\\.){1,300})\]:[ \t]{0,99}(<[^<>]{0,2000}>|[^\s<]\S{0,2000})(?:[ \t]{1,99}(?:"[^"]{0,500}"|'[^']{0,500}'|\([^()]{0,500}\)))?[ \t]{0,99}$/;
const maxParentheses = 32;
const maxUrl = 4000;

/** A link reference definition, `[label]: address "title"`. Text that has no address behind the colon is none. */
export function definitionOf(line: string): { label: string; target: LinkTarget } | null {
  const match = definition.exec(line);
  if (!match || match[1]!.startsWith('^') || !/^<|[/.#:@]/.test(match[2]!)) return null;
  const label = normalLabel(match[1]!);
  return label === '' ? null : { label, target: { url: plainUrl(match[2]!.replace(/^<(.*)>$/, '$1')) } };
}

/** Labels are the same whatever their case and white space. */
export const normalLabel = (label: string): string => label.replace(/\s+/g, ' ').trim().toLowerCase();

/** Reads `(address "title")` at an offset; null where there is none. Ends behind the bracket. */
export function inlineTarget(text: string, at: number): (LinkTarget & { end: number }) | null {
  let index = skipSpace(text, at + 1);
  let url = '';
  if (text[index] === '<') {
    const match = matchAt(/<([^<>\n]{0,4000})>/y, text, index);
    if (!match) return null;
    url = match[1]!;
    index += match[0].length;
  } else {
    const start = index;
    let depth = 0;
    for (; index < text.length && index - start < maxUrl; index++) {
      const code = text.charCodeAt(index);
      if (code <= 0x20 || code === 0x7f) break;
      if (code === 0x5c && text.charCodeAt(index + 1) > 0x20) index++;
      else if (code === 0x28 && ++depth > maxParentheses) return null;
      else if (code === 0x29 && depth-- === 0) break;
    }
    if (depth > 0) return null;
    url = text.slice(start, index);
  }
  const behind = skipSpace(text, index);
  if (behind > index) {
    const title = matchAt(/"(?:[^"\\]|\\.){0,999}"|'(?:[^'\\]|\\.){0,999}'|\((?:[^()\\]|\\.){0,999}\)/sy, text, behind);
    index = title ? skipSpace(text, behind + title[0].length) : behind;
  }
  return text[index] === ')' ? { url: plainUrl(url), end: index + 1 } : null;
}

/** White space, up to a screenful of it. */
function skipSpace(text: string, at: number): number {
  return at + (matchAt(/[ \t\n]{0,999}/y, text, at)?.[0].length ?? 0);
}

export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function plainUrl(url: string): string {
  return decodeReferences(url.replace(/\\([!-/:-@[-`{-~])/g, '$1'));
}
