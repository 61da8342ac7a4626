import { defineConfig, type Options } from 'tsup';
import ts from 'typescript';

const { SyntaxKind } = ts;

/** The names that an assignment writes to: a variable, or those of a pattern. */
function writtenBy(target: ts.Node): string[] {
  if (ts.isIdentifier(target)) return [target.text];
  if (ts.isPropertyAccessExpression(target) || ts.isElementAccessExpression(target)) return [];
  const names: string[] = [];
  ts.forEachChild(target, (part) => void names.push(...writtenBy(part)));
  return names;
}

/** The target of an assignment, `++` and `--` included; null for any other node. */
function targetOf(node: ts.Node): ts.Node | null {
  if (ts.isBinaryExpression(node)) {
    const { kind } = node.operatorToken;
    return kind >= SyntaxKind.FirstAssignment && kind <= SyntaxKind.LastAssignment ? node.left : null;
  }
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node))
    return node.operator === SyntaxKind.PlusPlusToken || node.operator === SyntaxKind.MinusMinusToken
      ? node.operand
      : null;
  return (ts.isForInStatement(node) || ts.isForOfStatement(node)) && !ts.isVariableDeclarationList(node.initializer)
    ? node.initializer
    : null;
}

/** Makes constants of a module's variables that nothing writes to. */
function withConstants(code: string): string {
  const file = ts.createSourceFile('chunk.js', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const written = new Set<string>();
  const visit = (node: ts.Node): void => {
    const target = targetOf(node);
    if (target) for (const name of writtenBy(target)) written.add(name);
    ts.forEachChild(node, visit);
  };
  visit(file);
  let constant = '';
  let from = 0;
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    const { declarations, flags } = statement.declarationList;
    const isSet = ({ name, initializer }: ts.VariableDeclaration): boolean =>
      initializer !== undefined && writtenBy(name).every((each) => !written.has(each));
    if ((flags & ts.NodeFlags.BlockScoped) !== 0 || !declarations.every(isSet)) continue;
    const start = statement.getStart(file);
    constant += `${code.slice(from, start)}const`;
    from = start + 'var'.length;
  }
  return constant + code.slice(from);
}

/**
 * esbuild writes the constants of modules as variables, which engines load anew wherever they are used: an article then takes a
 * twentieth longer.
 */
const constants = {
  name: 'constants',
  renderChunk: (code: string) => ({ code: withConstants(code) }),
};

/** Methods that strings alone have, and that are called of many a character or block. */
const stringMethods: ReadonlySet<string> = new Set(['charCodeAt', 'startsWith', 'toLowerCase']);

/** Calls methods of strings as functions that were looked up once: `text.charCodeAt(at)` as `$charCodeAt.call(text, at)`. */
function withFunctions(code: string): string {
  const file = ts.createSourceFile('chunk.js', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const edits: { start: number; end: number; text: string }[] = [];
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && !ts.isOptionalChain(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { expression, name } = node.expression;
      if (stringMethods.has(name.text)) {
        used.add(name.text);
        const start = expression.getStart(file);
        const first = node.arguments[0]?.getStart(file);
        edits.push({ start, end: start, text: `$${name.text}.call(` });
        edits.push({ start: expression.end, end: first ?? node.end - 1, text: first === undefined ? '' : ', ' });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  if (used.size === 0) return code;
  const names = [...used].map((name) => `${name}: $${name}`).join(', ');
  // Nothing may stand before `#!/usr/bin/env node`.
  const [shebang = ''] = /^#!.*\n/.exec(code) ?? [];
  let written = `${shebang}const { ${names} } = String.prototype;\n`;
  let from = shebang.length;
  for (const { start, end, text } of edits.sort((a, b) => a.start - b.start || a.end - b.end)) {
    written += code.slice(from, start) + text;
    from = end;
  }
  return written + code.slice(from);
}

/**
 * Texts are of many makes to an engine (pieces of others, joined ones, Latin and not), and where a function meets more than four it
 * looks their methods up again at every call: an article then takes a fortieth longer.
 */
const methods = {
  name: 'methods',
  renderChunk: (code: string) => ({ code: withFunctions(code) }),
};

/**
 * esbuild writes an expression with a class of Unicode, as `\p{L}`, as a call of `RegExp`, since older engines know fewer classes: it is then
 * made anew whenever the function runs that it stands in, and an article takes a thirtieth longer.
 */
const expressions = (options: { supported?: Record<string, boolean> }): void => {
  options.supported = { ...options.supported, 'regexp-unicode-property-escapes': true };
};

/** How all that is measured and shipped is built. */
export const asShipped = {
  format: 'esm',
  target: 'node20.19',
  clean: true,
  plugins: [constants, methods],
  esbuildOptions: expressions,
} as const satisfies Options;

const library = {
  index: 'src/index.ts',
  schema: 'src/schema/index.ts',
  plugins: 'src/plugins/index.ts',
  entities: 'src/entities.ts',
  dates: 'src/dates.ts',
  'en-news': 'src/en-news.ts',
  'en-news-small': 'src/en-news-small.ts',
};

export default defineConfig({
  ...asShipped,
  // Flat entry names: with nested ones esbuild moves shared code to where a worker or a bin no longer finds it.
  entry: { ...library, cli: 'src/cli/index.ts' },
  dts: { entry: library },
  removeNodeProtocol: false,
});
