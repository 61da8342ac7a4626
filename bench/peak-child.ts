/**
 * The child of peak.ts: `node peak-child.js html 10000000 < texts.json` prints by how much the resident set grew beyond what
 * the program and small sources had taken, in bytes a byte.
 */
import { readFileSync } from 'node:fs';
import { type Door, readWhole, sourceOf } from './sizes.ts';

const [format, size] = process.argv.slice(2) as [Door, string];
const texts = JSON.parse(readFileSync(0, 'utf8')) as string[];
for (let warm = 0; warm < 20; warm++) readWhole(sourceOf(format, 20_000, texts), format);
const source = sourceOf(format, Number(size), texts);
// Before it is measured: to count makes one piece of what was joined, as a source is that was fetched.
const bytes = Buffer.byteLength(source);
const before = process.resourceUsage().maxRSS * 1024;
readWhole(source, format);
console.log((process.resourceUsage().maxRSS * 1024 - before) / bytes);
