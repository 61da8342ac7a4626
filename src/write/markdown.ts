import type { Article, BodyBlock, Media } from '../schema/index.ts';
import { frontMatter } from './front-matter.ts';
import { destination, escapeHeading, escapeInline, escapeLine } from './markdown-escape.ts';

/**
 * The record as Markdown (CommonMark with GFM tables): a YAML front matter with the metadata, then title, deck, body and
 * media in the order of the source. Prose is escaped, so that a Markdown parser gives back the words of the record.
 *
 * Media whose URL is neither relative nor `http(s)` are shown by caption alone.
 *
 * @param options - `frontMatter`: false leaves it out. Default: true.
 * @returns Markdown that ends with a line end, or `''` for an empty record without front matter.
 *
 * @example
 * ```ts
 * import { parseArticle, toMarkdown } from 'copydesk';
 * console.log(toMarkdown(parseArticle('<h1>Harbour reopens</h1><p>Ferries *sail* again.</p>')));
 * ```
 */
export function toMarkdown(article: Article, options: { frontMatter?: boolean } = {}): string {
  const parts: string[] = [];
  if (options.frontMatter ?? true) parts.push(frontMatter(metadata(article)));
  if (article.title !== null) parts.push(`# ${escapeHeading(article.title)}\n`);
  // A deck that the body begins with is not said twice.
  if (article.deck?.trim() && !article.body.some(({ text }) => text === article.deck))
    parts.push(`*${escapeInline(article.deck)}*\n`);
  for (const run of runs(article)) parts.push(write(run));
  return parts.filter((part) => part.trim() !== '').join('\n');
}

function metadata(article: Article) {
  return {
    title: article.title,
    kicker: article.kicker,
    deck: article.deck,
    url: article.url,
    language: article.language,
    publisher: article.publisher?.name ?? article.publisher?.domain ?? null,
    authors: article.authors.map(({ name }) => name),
    agencies: article.agencies,
    published: article.published?.iso ?? null,
    modified: article.modified?.iso ?? null,
  };
}

type Item = BodyBlock | Media;

/** Body and media in the order of the source; neighbours that make one list or one quote are one run. */
function runs({ body, media }: Article): Item[][] {
  const made: Item[][] = [];
  const figures = [...media].sort((one, other) => one.place.start - other.place.start);
  let next = 0;
  const add = (item: Item) => {
    const last = made.at(-1);
    const joins = (item.type === 'listItem' || item.type === 'quote') && last?.[0]?.type === item.type;
    if (joins) last!.push(item);
    else made.push([item]);
  };
  for (const block of body) {
    while (next < figures.length && figures[next]!.place.start < block.place.start) add(figures[next++]!);
    add(block);
  }
  figures.slice(next).forEach(add);
  return made;
}

function write(run: Item[]): string {
  const first = run[0]!;
  switch (first.type) {
    case 'listItem':
      return `${(run as BodyBlock[]).map(({ text }) => `- ${escapeLine(text)}`).join('\n')}\n`;
    case 'quote':
      return `${(run as BodyBlock[]).map(({ text }) => `> ${escapeLine(text)}`).join('\n>\n')}\n`;
    case 'heading':
      // Level 1 is the title.
      return `${'#'.repeat(Math.max(2, first.level ?? 2))} ${escapeHeading(first.text)}\n`;
    case 'code':
      return code(first.text);
    case 'table':
      return table(first.text);
    case 'paragraph':
      return `${escapeLine(first.text)}\n`;
    case 'caption':
      return `*${escapeInline(first.text)}*\n`;
    default:
      return figure(first);
  }
}

function code(text: string): string {
  let fence = '```';
  for (const [run] of text.matchAll(/`+/g)) if (run.length >= fence.length) fence = `${run}\``;
  return `${fence}\n${text}\n${fence}\n`;
}

/** One row a line, cells apart by tabs; the first row is the head, as GFM has no table without one. */
function table(text: string): string {
  const rows = text.split('\n').map((row) => row.split('\t').map((cell) => escapeInline(cell).replaceAll('|', '\\|')));
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  const lines = rows.map((row) => `| ${[...row, ...Array(width - row.length).fill('')].join(' | ')} |`);
  lines.splice(1, 0, `|${' --- |'.repeat(width)}`);
  return `${lines.join('\n')}\n`;
}

function figure({ type, url, alt, caption, credit }: Media): string {
  const target = url === null ? null : destination(url);
  const label = escapeInline(alt ?? (type === 'image' ? '' : type));
  const picture = target === null ? null : `${type === 'image' ? '!' : ''}[${label}](${target})`;
  const words = [caption, credit].filter((part) => part?.trim()).map((part) => escapeInline(part!));
  const line = words.length === 0 ? null : `*${words.join(' — ')}*`;
  return `${[picture, line].filter((part) => part !== null).join('\n\n')}\n`;
}
