import { Command, InvalidArgumentError, Option } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { formats as inputFormats } from '../schema/index.ts';
import { type FormatName, formats } from './formats.ts';

/** The options of `copydesk parse` as they were given. */
export interface ParseFlags {
  format?: FormatName;
  explain?: true;
  out?: string;
  url?: string;
  inputFormat?: (typeof inputFormats)[number];
  charset?: string;
  language?: string;
  referenceDate?: string;
  entities: boolean;
  times: boolean;
}

const examples = `
Examples:
  copydesk parse page.html --url https://news.example/story
  copydesk parse copy/*.txt > records.jsonl
  copydesk parse copy/*.txt --format md --out records
  copydesk parse page.html --explain
  curl -s https://news.example/story | copydesk parse - --url https://news.example/story --format jsonld

Records go to standard output (with --out: the names of the files written), messages to standard error, one a line:
  file:line:column reason ruleId

Exit codes:
  0  a record for every input, none of them poor
  1  an input could not be read, a record is poor, or an output could not be written
  2  misuse: the message names the remedy
`;

interface Actions {
  parse(files: string[], flags: ParseFlags): Promise<void>;
  /** Takes help and version. */
  out(text: string): void;
  /** Takes what is wrong with the arguments. */
  err(text: string): void;
}

/** The command line as commander knows it. */
export function program({ parse, out, err }: Actions): Command {
  const root = new Command('copydesk')
    .description(packageJson.description)
    .version(packageJson.version)
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: err, getOutHasColors: () => false, getErrHasColors: () => false })
    .showHelpAfterError('Run `copydesk parse --help` for the options and examples.');
  root
    .command('parse')
    .description('Turn articles, HTML or plain text, into records.')
    .argument('<file...>', 'files to read; - is standard input')
    .addOption(
      new Option('-f, --format <format>', 'output (default: json for one input, jsonl for several)').choices(
        Object.keys(formats),
      ),
    )
    .option('--explain', 'show what was removed and why, block by block, in place of the record')
    .option('-o, --out <dir>', 'write one file an input into this directory')
    .option('--url <url>', 'where the page was found', address)
    .addOption(new Option('--input-format <format>', 'what the input is (default: detected)').choices(inputFormats))
    .option('--charset <label>', 'encoding of the input, such as windows-1252 (default: detected)', charset)
    .option('--language <code>', 'language of the article, such as en (default: detected)', language)
    .option('--reference-date <date>', 'what "yesterday" is relative to where the article has no date', date)
    .option('--no-entities', 'leave out people, organizations, places')
    .option('--no-times', 'leave out dates in the prose')
    .addHelpText('after', examples)
    .action((files: string[], flags: ParseFlags) => parse(files, flags));
  return root;
}

function address(value: string): string {
  if (URL.canParse(value)) return value;
  throw new InvalidArgumentError('Give an absolute address such as https://news.example/story.');
}

function charset(value: string): string {
  try {
    return new TextDecoder(value).encoding;
  } catch {
    throw new InvalidArgumentError('Give a label of the WHATWG Encoding Standard such as utf-8 or windows-1252.');
  }
}

function language(value: string): string {
  if (/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(value)) return value;
  throw new InvalidArgumentError('Give a BCP 47 code such as en or de.');
}

function date(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}(?:T[\d:.]{2,15}(?:Z|[+-]\d{2}:\d{2})?)?$/.test(value) && !Number.isNaN(Date.parse(value))) {
    return value;
  }
  throw new InvalidArgumentError('Give an ISO 8601 date such as 2025-12-03.');
}
