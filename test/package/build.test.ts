import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { withLengths } from '../../build/lengths.ts';
import { asShipped } from '../../tsup.config.ts';

const [constants, methods] = asShipped.plugins;
const run = (code: string): unknown => new Function(code)();

describe('what the build makes of a chunk', () => {
  it('makes constants of variables that nothing writes to', () => {
    const { code } = constants.renderChunk(
      'var a = 1;\nvar b = 2, [c] = [3];\nvar d = 4;\nfunction next() { d++; }\nnext();',
    );
    expect(code).toBe('const a = 1;\nconst b = 2, [c] = [3];\nvar d = 4;\nfunction next() { d++; }\nnext();');
  });

  it('calls methods of strings as functions that were looked up once', () => {
    const written =
      "const text = ['B', 'c'].join('');\nreturn text.toLowerCase().startsWith('b'.toLowerCase()) ? text.charCodeAt(1) : 0;";
    const { code } = methods.renderChunk(written);
    expect(code).not.toMatch(/\.(?:toLowerCase|startsWith|charCodeAt)\(/);
    expect(run(code)).toBe(run(written));
  });

  it('leaves a call alone that may find nothing to be called on', () => {
    const written = "return [null?.toLowerCase(), 'A'?.toLowerCase().startsWith('a')];";
    expect(run(methods.renderChunk(written).code)).toEqual([undefined, true]);
  });

  it('lets the line stand first that names the interpreter', () => {
    const { code } = methods.renderChunk("#!/usr/bin/env node\n'A'.toLowerCase();\n");
    expect(code).toBe(
      "#!/usr/bin/env node\nconst { toLowerCase: $toLowerCase } = String.prototype;\n$toLowerCase.call('A');\n",
    );
  });

  it('changes nothing where there is nothing to change', () => {
    expect(methods.renderChunk('export {};\n').code).toBe('export {};\n');
  });
});

describe('what the build makes of lengths', () => {
  /** A module's source, read by a compiler that knows no other file. */
  const lengths = (code: string): string => {
    const file = ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest, true);
    const host = {
      ...ts.createCompilerHost({}),
      getSourceFile: (name: string) => (name === file.fileName ? file : undefined),
    };
    return withLengths(file, ts.createProgram([file.fileName], { noLib: true }, host).getTypeChecker());
  };

  it.each([
    ['let a: string; a.length;', 'let a: string; $lengthOf(a);'],
    ["let a: 'x' | 'y'; 2 - a!.length;", "let a: 'x' | 'y'; 2 - $lengthOf(a!);"],
    ['let a: { b: string }; const { length } = a.b;', 'let a: { b: string }; const length = $lengthOf(a.b);'],
    [
      'let a: (b: number) => string; let b: string; a(b.length).length;',
      'let a: (b: number) => string; let b: string; $lengthOf(a($lengthOf(b)));',
    ],
  ])('asks a function for that of a string: %s', (code, written) => {
    expect(lengths(code)).toBe(written);
  });

  it.each([
    'let a: string[]; a.length;',
    'let a: string | string[]; a.length;',
    'let a: any; a.length;',
    'let a: string | undefined; a?.length;',
    'let a: string; const { length, at } = a;',
  ])('leaves others alone: %s', (code) => {
    expect(lengths(code)).toBe(code);
  });
});
