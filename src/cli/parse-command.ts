import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { enNews } from '../en-news.ts';
import { type ParseOptions, resolveOptions } from '../options.ts';
import { parseArticle } from '../parse.ts';
import { decodeSource } from '../read/index.ts';
import type { Article } from '../schema/index.ts';
import { allGood, Misuse, someFailed } from './exit-codes.ts';
import { explain } from './explain.ts';
import { formats } from './formats.ts';
import { inputName, readInput } from './input.ts';
import type { Io, Output } from './io.ts';
import { type Locate, locator, messageLine, messageLines } from './messages.ts';
import { outputNames } from './output-names.ts';
import type { ParseFlags } from './program.ts';
import { colors } from './terminal.ts';

interface Streams {
  io: Io;
  out: Output;
  err: Output;
}

/** `copydesk parse`: one input after the other, so that memory holds one record. Returns the exit code. */
export async function parseCommand(files: string[], flags: ParseFlags, { io, out, err }: Streams): Promise<number> {
  checkTogether(files, flags);
  const options = parseOptions(flags);
  const several = files.length > 1;
  const format = formats[flags.format ?? (several && flags.out === undefined ? 'jsonl' : 'json')];
  const targets = flags.out === undefined ? null : outputNames(files, format.extension);
  const show = explainer(io);
  let code = allGood;
  for (const [at, file] of files.entries()) {
    const name = inputName(file);
    try {
      const bytes = await readInput(file, io.stdin);
      const article = parseArticle(bytes, options);
      const locate = locator(sourceOf(bytes, article));
      await err.write(messageLines(name, article.messages, locate));
      if (article.quality.level === 'poor') {
        code = someFailed;
        await err.write(messageLine(name, whyPoor(article), 'quality-poor'));
      }
      const written = targets && (await writeRecord(flags.out!, targets[at]!, format.file(article)));
      const record = () => (several && format.stream ? format.stream(article) : format.file(article));
      const text = flags.explain ? `${at > 0 ? '\n' : ''}${show(article, name, locate)}` : (written ?? record());
      if (!(await out.write(text))) break;
    } catch (error) {
      await err.write(messageLine(name, (error as Error).message, 'cli-input'));
      code = someFailed;
    }
  }
  const failure = out.failure();
  if (failure) await err.write(messageLine('<stdout>', `Cannot be written: ${failure.message}`, 'cli-stdout'));
  return failure ? someFailed : code;
}

/** What no flag can say alone. */
function checkTogether(files: string[], { explain, format, out, url }: ParseFlags): void {
  if (files.filter((file) => file === '-').length > 1) {
    throw new Misuse('standard input can be read once only: give `-` one time.');
  }
  if (url !== undefined && files.length > 1) {
    throw new Misuse('--url is the address of one page: parse its file on its own.');
  }
  if (explain && format !== undefined && out === undefined) {
    throw new Misuse(
      '--explain takes the place of the record on standard output: leave out --format, or add --out DIR.',
    );
  }
  if (format !== undefined && !formats[format].stream && files.length > 1 && out === undefined) {
    throw new Misuse(`several records cannot share one ${format} stream: add --out DIR, or use --format jsonl.`);
  }
}

/** Checked before the first input is read: what is wrong with an option is wrong for all of them. */
function parseOptions(flags: ParseFlags): ParseOptions {
  const options: ParseOptions = { entities: flags.entities, times: flags.times, models: [enNews] };
  if (flags.url !== undefined) options.url = flags.url;
  if (flags.inputFormat !== undefined) options.format = flags.inputFormat;
  if (flags.charset !== undefined) options.charset = flags.charset;
  if (flags.language !== undefined) options.language = flags.language;
  if (flags.referenceDate !== undefined) options.referenceDate = flags.referenceDate;
  try {
    resolveOptions(options);
  } catch (error) {
    throw new Misuse((error as Error).message);
  }
  return options;
}

/** The source that the places of a record point into. */
function sourceOf(bytes: Uint8Array, { source }: Article): string {
  return decodeSource(bytes, { charset: source.charset ?? undefined }).text;
}

/** Exit code 1 needs its reason, even where the record has no message of its own. */
function whyPoor({ quality }: Article): string {
  const against = quality.signals.filter(({ score }) => score < 0).map(({ rule, note }) => note ?? rule);
  return `The record is poor: ${against.join(', ')}`;
}

/** Writes a record into the output folder; the text for standard output is the file's name. */
async function writeRecord(folder: string, file: string, text: string): Promise<string> {
  const target = join(folder, file);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(target, text);
  } catch (error) {
    throw new Error(`${target} cannot be written: ${(error as Error).message}`);
  }
  return `${target}\n`;
}

function explainer(io: Io) {
  const palette = colors(io);
  const width = io.stdout.columns ?? 100;
  return (article: Article, name: string, locate: Locate) => explain(article, { name, locate, colors: palette, width });
}
