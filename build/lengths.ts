import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
/** The module that has `$lengthOf`. */
export const lengthOf = here('length-of.ts');

/** The project as the type checker sees it, read once a build. */
function programOf(folder: string): ts.Program {
  const { config } = ts.readConfigFile(`${folder}/tsconfig.json`, ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  return ts.createProgram(
    fileNames.filter((name) => name.startsWith(`${folder}/src/`)),
    options,
  );
}

/** True where all that a type allows is a string. */
const isText = (type: ts.Type): boolean =>
  type.isUnion() ? type.types.every(isText) : (type.flags & ts.TypeFlags.StringLike) !== 0;

/** Asks lengths of strings of a function: `value.length` as `$lengthOf(value)`, `const { length } = value` likewise. */
export function withLengths(file: ts.SourceFile, checker: ts.TypeChecker): string {
  const edits: { at: number; until: number; text: string }[] = [];
  const wrap = (node: ts.Node, end: number): void => {
    edits.push({ at: node.getStart(file), until: node.getStart(file), text: '$lengthOf(' });
    edits.push({ at: node.end, until: end, text: ')' });
  };
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (ts.isPropertyAccessExpression(node) && !ts.isOptionalChain(node) && node.name.text === 'length') {
      if (isText(checker.getTypeAtLocation(node.expression))) wrap(node.expression, node.end);
    } else if (ts.isVariableDeclaration(node) && ts.isObjectBindingPattern(node.name) && node.initializer) {
      const [first, ...more] = node.name.elements;
      if (more.length > 0 || first?.getText(file) !== 'length' || !isText(checker.getTypeAtLocation(node.initializer)))
        return;
      edits.push({ at: node.name.getStart(file), until: node.name.end, text: 'length' });
      wrap(node.initializer, node.initializer.end);
    }
  };
  visit(file);
  let written = '';
  let from = 0;
  // What is nested is visited first, and its edits keep before those around it that stand at the same place.
  for (const { at, until, text } of edits.sort((a, b) => a.at - b.at)) {
    written += file.text.slice(from, at) + text;
    from = until;
  }
  return written + file.text.slice(from);
}

interface Loader {
  onLoad(
    options: { filter: RegExp },
    load: (args: { path: string }) => { contents: string; loader: 'ts' } | undefined,
  ): void;
}

/**
 * Texts are of many makes to an engine (`methods.ts`), and it looks up the length of each where a function has met more than four. What is
 * a string and what a list only the types say, so this stands before esbuild takes them away. An article takes a twentieth less.
 */
export const lengths = {
  name: 'lengths',
  setup(build: Loader): void {
    let program: ts.Program | undefined;
    build.onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => {
      program ??= programOf(here('..').replace(/\/$/, ''));
      const file = program.getSourceFile(path);
      return file && { contents: withLengths(file, program.getTypeChecker()), loader: 'ts' };
    });
  },
};
