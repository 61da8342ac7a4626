import { basename, extname } from 'node:path';

/**
 * A file name for each input: its own with another extension. Inputs that share a name (`a/input.txt`, `b/input.txt`)
 * take as much of their folders along as tells them apart (`a-input.json`), and a number where nothing does.
 */
export function outputNames(paths: readonly string[], extension: string): string[] {
  const parts = paths.map(folders);
  const deepest = parts.reduce((most, { length }) => Math.max(most, length), 1);
  let names = parts.map((part) => tail(part, 1));
  for (let count = 2; count <= deepest; count++) {
    const shared = tally(names);
    names = names.map((name, at) => (shared.get(name)! > 1 ? tail(parts[at]!, count) : name));
  }
  const used = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let number = 2; used.has(free); number++) free = `${name}-${number}`;
    used.add(free);
    return free + extension;
  });
}

/** Without what would lead out of the output folder. */
function folders(path: string): string[] {
  if (path === '-') return ['stdin'];
  const parts = path.split(/[\\/]/).filter((part) => part !== '' && part !== '.' && part !== '..');
  const last = parts.pop() ?? 'input';
  return [...parts, basename(last, extname(last))];
}

function tail(parts: readonly string[], count: number): string {
  return parts.slice(-count).join('-');
}

function tally(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
