import type { CleanArticle } from './articles.ts';

/** What stands on a page, in reading order. Furniture is what an article must come back without. */
export interface Part {
  kind: 'title' | 'byline' | 'date' | 'paragraph' | 'furniture';
  text: string;
}

export const partsOf = ({ title, byline, date, paragraphs }: CleanArticle): Part[] => [
  { kind: 'title', text: title },
  { kind: 'byline', text: byline },
  { kind: 'date', text: date },
  ...paragraphs.map((text): Part => ({ kind: 'paragraph', text })),
];

type PartDamage = (parts: readonly Part[], article: CleanArticle) => Part[];

const furniture = (...texts: string[]): Part[] => texts.map((text) => ({ kind: 'furniture', text }));
const bodyStart = (parts: readonly Part[]) => parts.findIndex(({ kind }) => kind === 'paragraph');
const bodyEnd = (parts: readonly Part[]) => parts.findLastIndex(({ kind }) => kind === 'paragraph') + 1;
const insert = (parts: readonly Part[], at: number, added: readonly Part[]) => [
  ...parts.slice(0, at),
  ...added,
  ...parts.slice(at),
];

/** Words of furniture by language. */
const words: Record<string, { share: string[]; size: string; credit: string; related: string[]; end: string[] }> = {
  en: {
    share: ['Share on Facebook', 'Share on X', 'Email', 'Print'],
    size: 'Text size: A A A',
    credit: 'Photo: Ingrid Solberg/Reuters',
    related: ['Related articles', 'Storm closes coast road for third day', 'Council delays decision on school roof'],
    end: ['© 2025 The Almond Post. All rights reserved.', 'Terms of use', 'Privacy policy'],
  },
  de: {
    share: ['Auf Facebook teilen', 'Auf X teilen', 'Per E-Mail versenden', 'Drucken'],
    size: 'Textgröße: A A A',
    credit: 'Foto: Ingrid Solberg/dpa',
    related: ['Mehr zum Thema', 'Sturm sperrt Küstenstraße am dritten Tag', 'Rat vertagt Entscheidung über Schuldach'],
    end: ['© 2025 Weilbacher Bote. Alle Rechte vorbehalten.', 'Impressum', 'Datenschutz'],
  },
  fr: {
    share: ['Partager sur Facebook', 'Partager sur X', 'Envoyer par e-mail', 'Imprimer'],
    size: 'Taille du texte : A A A',
    credit: 'Photo : Ingrid Solberg/AFP',
    related: ['À lire aussi', 'La tempête ferme la route côtière', 'Le conseil reporte sa décision sur l’école'],
    end: ['© 2025 Le Courrier de Valmorin. Tous droits réservés.', 'Mentions légales', 'Confidentialité'],
  },
  es: {
    share: ['Compartir en Facebook', 'Compartir en X', 'Enviar por correo', 'Imprimir'],
    size: 'Tamaño del texto: A A A',
    credit: 'Foto: Ingrid Solberg/EFE',
    related: [
      'Noticias relacionadas',
      'El temporal cierra la carretera',
      'El pleno aplaza la decisión sobre la escuela',
    ],
    end: ['© 2025 El Diario del Monte. Todos los derechos reservados.', 'Aviso legal', 'Política de privacidad'],
  },
};
const wordsFor = ({ language }: CleanArticle) => words[language]!;

/** What pages put around an article and into it, and what scrapers do to its head. */
export const partDamages: Readonly<Record<string, PartDamage>> = {
  'headline three times': (parts, { title }) => [
    { kind: 'title', text: title },
    { kind: 'title', text: title },
    ...parts,
  ],
  'share bar': (parts, article) => insert(parts, bodyStart(parts), furniture(...wordsFor(article).share)),
  'share bar below': (parts, article) => insert(parts, bodyEnd(parts), furniture(...wordsFor(article).share)),
  ticker: (parts) => insert(parts, 0, furniture('ABC', '12.30 +1.2%', 'XYZ', '3.40 -0.8%', 'QRS', '104.15 +0.1%')),
  'text size': (parts, article) => insert(parts, bodyStart(parts), furniture(wordsFor(article).size)),
  'photo credit': (parts, article) => insert(parts, bodyStart(parts), furniture(wordsFor(article).credit)),
  'related list below': (parts, article) => insert(parts, bodyEnd(parts), furniture(...wordsFor(article).related)),
  'legal lines below': (parts, article) => insert(parts, parts.length, furniture(...wordsFor(article).end)),
  'byline and date glued': (parts) => {
    const at = parts.findIndex(({ kind }) => kind === 'byline');
    if (parts[at + 1]?.kind !== 'date') return [...parts];
    const text = `${parts[at]!.text}${parts[at + 1]!.text}`;
    return [...parts.slice(0, at), { kind: 'byline', text }, ...parts.slice(at + 2)];
  },
};

type Form = (parts: readonly Part[], article: CleanArticle) => string;

const inLines = (mark: string, parts: readonly Part[]) => `${parts.map(({ text }) => text).join(mark)}\n`;

function wrap(text: string, width: number): string {
  let line = '';
  const wrapped: string[] = [];
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      wrapped.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...wrapped, line].join('\n');
}

/** What plain text may look like, Markdown included. */
export const textForms: Readonly<Record<string, Form>> = {
  'blank lines': (parts) => inLines('\n\n', parts),
  'lost blank lines': (parts) => inLines('\n', parts),
  'wrapped at 72': (parts) => `${parts.map(({ text }) => wrap(text, 72)).join('\n\n')}\n`,
  'indented paragraphs': (parts) => `${parts.map(({ text }) => `    ${text}`).join('\n')}\n`,
  // As scrapers write fields above the text: the body begins in the middle of a line.
  'fields in front': (parts, { title, authors, published }) => {
    const fields = `title: ${title}\nauthor: ${authors.join(', ')}\ndate ${published} `;
    return `${fields}${inLines('\n\n', parts.slice(bodyStart(parts)))}`;
  },
  'paragraphs joined': (parts) => {
    const from = bodyStart(parts);
    const to = bodyEnd(parts);
    const body = parts.slice(from, to).filter(({ kind }) => kind === 'paragraph');
    const whole: Part = { kind: 'paragraph', text: body.map(({ text }) => text).join(' ') };
    return inLines('\n\n', [...parts.slice(0, from), whole, ...parts.slice(to)]);
  },
  Markdown: (parts) =>
    `${parts.map(({ kind, text }) => (kind === 'title' ? `# ${text}` : kind === 'byline' ? `*${text}*` : text)).join('\n\n')}\n`,
};

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const page = (body: string, title = '') =>
  `<!doctype html><html><head><meta charset="utf-8">${title}</head><body>${body}</body></html>`;
const each = (parts: readonly Part[], wrapOne: (part: Part) => string) => page(parts.map(wrapOne).join('\n'));

/** What the same article may look like as HTML. None has a class or an id that tells. */
export const htmlForms: Readonly<Record<string, Form>> = {
  paragraphs: (parts) =>
    each(parts, ({ kind, text }) => (kind === 'title' ? `<h1>${escaped(text)}</h1>` : `<p>${escaped(text)}</p>`)),
  'divs only': (parts) => each(parts, ({ text }) => `<div>${escaped(text)}</div>`),
  'line breaks only': (parts) => page(`<div>${parts.map(({ text }) => escaped(text)).join('<br><br>\n')}</div>`),
  'all in one pre': (parts) => page(`<pre>${parts.map(({ text }) => escaped(text)).join('\n\n')}</pre>`),
  'table layout': (parts) =>
    page(
      `<table width="100%"><tr><td><a href="/">Home</a></td><td><table>${parts
        .map(({ text }) => `<tr><td>${escaped(text)}</td></tr>`)
        .join('')}</table></td></tr></table>`,
    ),
};

/** What happens to characters on their way. */
export const characterDamages: Readonly<Record<string, (text: string) => string>> = {
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  'no-break spaces': (text) => text.replace(/(?<=[\p{L}\d]) (?=\p{Lu})/gu, '\u00a0'),
  'zero-width characters': (text) => text.replace(/(?<=\p{Ll}{6})(?=\p{Ll})/gu, '\u200b'),
  'byte order mark': (text) => `\ufeff${text}`,
  'trailing spaces': (text) => text.replace(/(?=\r?\n)/g, '  '),
};
