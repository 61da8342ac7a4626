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
export const constants = {
  name: 'constants',
  renderChunk: (code: string) => ({ code: withConstants(code) }),
};
