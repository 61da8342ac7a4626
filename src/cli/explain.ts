import type { Article, Evidence, FieldName, Place, RemovedBlock, Role } from '../schema/index.ts';
import type { Locate } from './messages.ts';
import { type Colors, excerpt, plain } from './terminal.ts';

export interface ExplainOptions {
  name: string;
  locate: Locate;
  colors: Colors;
  /** Columns of the terminal. */
  width: number;
}

/** Roles of blocks that left the body because a field of the record holds them now. */
const fieldRoles: ReadonlySet<Role> = new Set<Role>([
  'headline',
  'kicker',
  'deck',
  'byline',
  'dateline',
  'agency',
  'publisher',
]);

/**
 * A record for people: each field with its confidence and the rule that won, then every block in the order of the source,
 * marked `+` kept, `=` read into a field, `-` left out, the last two with all that was said for and against.
 */
export function explain(article: Article, options: ExplainOptions): string {
  return [...head(article, options), ...fields(article, options), ...blocks(article, options), ''].join('\n');
}

function head(article: Article, { name, colors }: ExplainOptions): string[] {
  const { level } = article.quality;
  const mark = { good: colors.green, partial: colors.yellow, poor: colors.red }[level];
  const { format, charset, bytes } = article.source;
  const about = [format, charset, article.language, `${bytes} bytes`].filter((part) => part !== null);
  return [`${colors.bold(plain(name))}  ${mark(level)}  ${colors.dim(about.join(', '))}`];
}

function fields(article: Article, { colors, width }: ExplainOptions): string[] {
  return Object.entries(article.evidence).map(([field, { chosen, confidence, rejected }]) => {
    const rule = chosen[0]?.rule ?? 'nothing found';
    const others = rejected.length > 0 ? `, ${rejected.length} rejected` : '';
    const value = excerpt(fieldText(article, field as FieldName), Math.max(20, width - 24));
    return `  ${field.padEnd(9)}  ${confidence.toFixed(2)}  ${value}  ${colors.dim(rule + others)}`;
  });
}

function fieldText(article: Article, field: FieldName): string {
  const value = article[field];
  if (value === null) return '–';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((item) => (typeof item === 'string' ? item : item.name)).join(', ') || '–';
  return 'iso' in value ? value.iso : [value.name, value.domain].filter((part) => part !== null).join(', ');
}

interface Line {
  place: Place;
  lines: string[];
}

function blocks(article: Article, options: ExplainOptions): string[] {
  const { colors } = options;
  const kept: Line[] = article.body.map((block) => ({
    place: block.place,
    lines: [colors.green(row('+', block.type, block.text, block.place, options))],
  }));
  const media: Line[] = article.media.flatMap(({ place, caption, credit }) => {
    const text = caption ?? credit;
    const kind = caption === null ? 'credit' : 'caption';
    return text === null ? [] : [{ place, lines: [colors.green(row('+', kind, text, place, options))] }];
  });
  const removed: Line[] = article.removed.map((block) => ({ place: block.place, lines: whyRemoved(block, options) }));
  const all = [...kept, ...media, ...removed].sort((one, other) => one.place.start - other.place.start);
  const taken = removed.length === 1 ? '1 block' : `${removed.length} blocks`;
  return [...all.flatMap(({ lines }) => lines), colors.dim(`  ${kept.length} kept, ${taken} taken out of the body`)];
}

function whyRemoved(block: RemovedBlock, options: ExplainOptions): string[] {
  const { colors } = options;
  const intoField = fieldRoles.has(block.role);
  const paint = intoField ? colors.cyan : colors.red;
  const reasons = block.because.length > 0 ? block.because.map(reason) : [plain(block.reason)];
  return [
    paint(row(intoField ? '=' : '-', block.role, block.text, block.place, options)),
    ...reasons.map((line) => colors.dim(`      ${line}`)),
  ];
}

function reason({ rule, score, note }: Evidence): string {
  const parts = [`${score < 0 ? '' : '+'}${score.toFixed(1)}`, plain(rule)];
  return [...parts, ...(note === undefined ? [] : [plain(note)])].join('  ');
}

function row(mark: string, kind: string, text: string, place: Place, { locate, width }: ExplainOptions): string {
  const start = `${mark} ${locate(place).padEnd(7)}  ${kind.padEnd(13)}  `;
  return start + excerpt(text, Math.max(20, width - start.length));
}
