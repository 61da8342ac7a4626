import ts from 'typescript';
import { type Edit, edited } from './edits.ts';

/** Methods that strings alone have, and that are called of many a character or block. */
const stringMethods: ReadonlySet<string> = new Set(['charCodeAt', 'startsWith', 'toLowerCase']);

/** Calls methods of strings as functions that were looked up once: `text.charCodeAt(at)` as `$charCodeAt.call(text, at)`. */
function withFunctions(code: string): string {
  const file = ts.createSourceFile('chunk.js', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const edits: Edit[] = [];
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
  edits.unshift({ start: shebang.length, end: shebang.length, text: `const { ${names} } = String.prototype;\n` });
  return edited(code, edits);
}

/**
 * Texts are of many makes to an engine (pieces of others, joined ones, Latin and not), and where a function meets more than four it
 * looks their methods up again at every call: an article then takes a fortieth longer.
 */
export const methods = {
  name: 'methods',
  renderChunk: (code: string) => ({ code: withFunctions(code) }),
};
