import { Tokenizer } from 'htmlparser2';

const nothing = (): void => {};

/** A decoded piece of text and where it stands in what was given: a character reference is a piece of its own. */
export type Piece = (value: string, start: number, end: number) => void;

/** Sends the pieces of a text as it stands in HTML, tags aside: plain stretches and decoded character references. */
export function decodePieces(text: string, piece: Piece): void {
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => piece(text.slice(start, end), start, end),
      ontextentity: (codepoint, end) => piece(String.fromCodePoint(codepoint), text.lastIndexOf('&', end - 1), end),
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      onattribname: nothing,
      oncdata: nothing,
      onclosetag: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend: nothing,
      onopentagname: nothing,
      onprocessinginstruction: nothing,
      onselfclosingtag: nothing,
    },
  );
  tokenizer.write(text);
  tokenizer.end();
}

const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/g;

/** Decodes the character references of a value that is no HTML (a JSON string), twice where it was escaped twice. */
export function decodeReferences(value: string): string {
  let text = value;
  for (let pass = 0; pass < 2 && text.includes('&'); pass++) {
    text = text.replace(reference, (found) => {
      let decoded = '';
      decodePieces(found, (part) => {
        decoded += part;
      });
      return decoded;
    });
  }
  return text;
}
