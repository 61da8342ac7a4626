import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { type Edit, edited } from './edits.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
/** The module that has `$lengthOf`. */
export const lengthOf = here('length-of.ts');

/** The library as the type checker sees it, read once a build. */
function readProgram(): ts.Program {
  const { config } = ts.readConfigFile(here('../tsconfig.json'), ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent({ ...config, include: ['src'] }, ts.sys, here('..'));
  return ts.createProgram(fileNames, options);
}

/** True where all that a type allows is a string. */
const isText = (type: ts.Type): boolean =>
  type.isUnion() ? type.types.every(isText) : (type.flags & ts.TypeFlags.StringLike) !== 0;

/** Asks lengths of strings of a function: `value.length` as `$lengthOf(value)`, `const { length } = value` likewise. */
export function withLengths(file: ts.SourceFile, checker: ts.TypeChecker): string {
  const edits: Edit[] = [];
  const wrap = (node: ts.Node, end: number): void => {
    const start = node.getStart(file);
    edits.push({ start, end: start, text: '$lengthOf(' });
    edits.push({ start: node.end, end, text: ')' });
  };
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (ts.isPropertyAccessExpression(node) && !ts.isOptionalChain(node) && node.name.text === 'length') {
      if (isText(checker.getTypeAtLocation(node.expression))) wrap(node.expression, node.end);
    } else if (ts.isVariableDeclaration(node) && ts.isObjectBindingPattern(node.name) && node.initializer) {
      const [first, ...more] = node.name.elements;
      if (more.length > 0 || first?.getText(file) !== 'length' || !isText(checker.getTypeAtLocation(node.initializer)))
        return;
      edits.push({ start: node.name.getStart(file), end: node.name.end, text: 'length' });
      wrap(node.initializer, node.initializer.end);
    }
  };
  visit(file);
  return edited(file.text, edits);
}

interface Loader {
  onLoad(
    options: { filter: RegExp },
    load: (args: { path: string }) => { contents: string; loader: 'ts' } | undefined,
  ): void;
}

/**
 * Texts are of many makes to an engine (`methods.ts`), and it looks up the length of each where a function has met more than four. What is
 * a string and what a list only the types say, so this stands before esbuild takes them away. A plain text takes
 * a fiftieth to a twentieth less, a page a hundredth.
 */
export const lengths = {
  name: 'lengths',
  setup(build: Loader): void {
    let program: ts.Program | undefined;
    build.onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => {
      program ??= readProgram();
      const file = program.getSourceFile(path);
      return file && { contents: withLengths(file, program.getTypeChecker()), loader: 'ts' };
    });
  },
};
