import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode';
import { scanHtml } from './scan.ts';

/** Takes a decoded piece of text and where it stands in what was given: a character reference is a piece of its own. */
export type Piece = (value: string, start: number, end: number) => void;

/**
 * Sends the pieces of `[start, end)` of a source, which holds no tags: plain stretches, and one piece for each character
 * that a reference stands for.
 */
export function decodeText(source: string, start: number, end: number, to: { text: Piece }): void {
  const text = source.slice(start, end);
  let at = text.indexOf('&');
  if (at < 0) {
    to.text(text, start, end);
    return;
  }
  let from = 0;
  const decoder = new EntityDecoder(htmlDecodeTree, (code, length) => {
    if (from < at) to.text(text.slice(from, at), start + from, start + at);
    from = at + length;
    to.text(String.fromCodePoint(code), start + at, start + from);
  });
  while (at >= 0) {
    decoder.startEntity(DecodingMode.Legacy);
    let consumed = decoder.write(text, at + 1);
    if (consumed < 0) consumed = decoder.end();
    at = text.indexOf('&', at + Math.max(1, consumed));
  }
  if (from < text.length) to.text(text.slice(from), start + from, end);
}

/** Sends the pieces of a text as it stands in HTML, tags aside. */
export function decodePieces(text: string, piece: Piece): void {
  scanHtml(text, {
    foreign: false,
    text: (start, end, references) => {
      if (references) decodeText(text, start, end, { text: piece });
      else piece(text.slice(start, end), start, end);
    },
    open: () => {},
    close: () => {},
  });
}

const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/g;

/** Decodes the character references of a value that is no HTML (a JSON string), twice where it was escaped twice. */
export function decodeReferences(value: string): string {
  let text = value;
  for (let pass = 0; pass < 2 && text.includes('&'); pass++) {
    text = text.replace(reference, (found) => {
      let decoded = '';
      decodeText(found, 0, found.length, {
        text: (part) => {
          decoded += part;
        },
      });
      return decoded;
    });
  }
  return text;
}
