/**
 * Sources of a given size, made of the corpora's own words, so that cost can be told a byte from 10 KB to 10 MB. Texts are
 * real paragraphs in turn; pages hold them in the markup of a page, with links, boxes and scripts between.
 */
import { parseArticle } from '../src/index.ts';

export type Door = 'html' | 'text';

/** Milliseconds that this process has worked. The clock on the wall would count whatever else runs on the machine. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
}

/** Without entities, and with limits that no size reaches. */
const options = {
  ...{ entities: false, times: false, quotes: false },
  limits: { maxBytes: 1e9, maxBlocks: 1e9 },
} as const;

/** What the bench counts as body and metadata of one source. */
export const readWhole = (source: string, format: Door): unknown => parseArticle(source, { ...options, format });

/** A source of about `bytes` characters. */
export function sourceOf(format: Door, bytes: number, texts: readonly string[]): string {
  const lines = texts.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');
  const parts: string[] = [];
  let length = 0;
  for (let i = 0; length < bytes; i++) {
    // From the second time round every line differs, or the page would be its own repetition.
    const line = i < lines.length ? lines[i]! : `${lines[i % lines.length]!} ${i}`;
    const part = format === 'text' ? `${line}\n\n` : paragraph(line, i);
    parts.push(part);
    length += part.length;
  }
  const text = parts.join('');
  if (format === 'text') return text;
  return `<!doctype html><html lang="en"><head><title>${lines[0]}</title></head><body><article>${text}</article></body></html>`;
}

function paragraph(line: string, index: number): string {
  const words = line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').split(' ');
  const link = `<a class="link" href="/section/story-${index}.html">${words[0]}</a>`;
  const aside =
    index % 9 === 0
      ? `<div class="teaser" id="teaser-${index}"><ul><li><a href="/more/${index}">More</a></li></ul></div>`
      : '';
  const script = index % 15 === 0 ? `<script>window.queue = [["place", ${index}, "<b>none</b>"]];</script>` : '';
  return `<p class="text">${link} ${words.slice(1).join(' ')}</p>\n${aside}${script}`;
}

/** Nanoseconds a byte for sources of each size: the fastest of a few runs, since whatever else runs only adds. */
export function growth(
  format: Door,
  sizes: readonly number[],
  texts: readonly string[],
): { bytes: number; nsPerByte: number }[] {
  return sizes.map((size) => {
    const source = sourceOf(format, size, texts);
    const runs = Math.max(3, Math.min(50, Math.round(2e6 / size)));
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < runs; run++) {
      const started = cpuTime();
      readWhole(source, format);
      best = Math.min(best, cpuTime() - started);
    }
    const bytes = Buffer.byteLength(source);
    return { bytes, nsPerByte: (best * 1e6) / bytes };
  });
}
