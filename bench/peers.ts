import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { bestRunOfLongLines, c4LineFilter } from './baselines.ts';

/** What a peer found in a page; one that threw found nothing, and says why in `error`. */
export interface PeerReading {
  text: string;
  title?: string;
  author?: string;
  date?: string;
  error?: string;
}

/** Another way to find an article. */
export interface Peer {
  name: string;
  /** Changes with what the peer would say: the versions of its packages. */
  version: string;
  read(source: string, url: string | null): PeerReading | Promise<PeerReading>;
}

const readability: Peer = {
  name: 'Readability',
  version: `${versionOf('@mozilla/readability')}-linkedom-${versionOf('linkedom')}`,
  read(html) {
    const found = new Readability(parseHTML(html).document as unknown as Document).parse();
    return {
      text: shownText(found?.content ?? ''),
      title: found?.title ?? '',
      author: found?.byline ?? '',
      date: found?.publishedTime ?? '',
    };
  },
};

const defuddle: Peer = {
  name: 'defuddle',
  version: versionOf('defuddle'),
  async read(html, url) {
    // It fetches what a page lacks unless told not to.
    const found = await Defuddle(html, url ?? 'https://example.org/', { useAsync: false });
    return { text: shownText(found.content), title: found.title, author: found.author, date: found.published };
  },
};

const articleExtractor: Peer = {
  name: 'article-extractor',
  version: versionOf('@extractus/article-extractor'),
  async read(html, url) {
    const found = await extractFromHtml(html, url ?? 'https://example.org/');
    return {
      text: shownText(found?.content ?? ''),
      title: found?.title ?? '',
      author: found?.author ?? '',
      date: found?.published ?? '',
    };
  },
};

/** Libraries that take a page's HTML, as their own documentation calls them from Node. */
export const htmlPeers: readonly Peer[] = [readability, defuddle, articleExtractor];

/** What `bench:speed` runs of them: a page to what they say of it. */
export const peerWork: Readonly<Record<string, (html: string) => unknown>> = Object.fromEntries(
  htmlPeers.map(({ name, read }) => [name, (html: string) => read(html, null)]),
);

/** Baselines that take a page's text. */
export const textPeers: readonly Peer[] = [
  { name: 'long lines', version: '1', read: (text) => ({ text: bestRunOfLongLines(text) }) },
  { name: 'C4', version: '1', read: (text) => ({ text: c4LineFilter(text) }) },
];

/** Elements that stand on lines of their own. */
const blockTags = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
const unseenTags = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);

/** The text of a fragment of HTML, blocks on lines of their own. */
function shownText(html: string): string {
  let text = '';
  const visit = (node: Node): void => {
    if (node.nodeType === 3) text += node.nodeValue?.replace(/\s+/g, ' ') ?? '';
    if (node.nodeType !== 1 || unseenTags.has(node.nodeName)) return;
    const mark = blockTags.has(node.nodeName) ? '\n' : '';
    text += mark;
    for (const child of Array.from(node.childNodes)) visit(child);
    text += mark;
  };
  visit(parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body);
  return text.replace(/[ \t]*\n\s*/g, '\n').trim();
}

function versionOf(name: string): string {
  const manifest = join(import.meta.dirname, '../node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
