/** What one scored set came to. Measures lie between 0 and 1; those in `pinned` are held by `seeds/floors.json`. */
export interface Scored {
  /** `articles-html/n4k`: the task and the set. */
  name: string;
  /** Documents in the set. */
  documents: number;
  pinned: Record<string, number>;
  /** Printed beside the pinned ones. */
  told: Record<string, number>;
  /** The worst documents or errors, worst first, a line each. */
  worst: string[];
}

export interface Task {
  name: string;
  /** @param limit - documents a set at most */
  run(limit: number): Promise<Scored[]>;
}

/** What `work` returns for each row, with the milliseconds that it took. A row that throws is an error of copydesk's: say which. */
export function predict<Row extends { id: string }, Prediction extends object>(
  rows: readonly Row[],
  work: (row: Row) => Prediction,
): (Prediction & { id: string; ms: number })[] {
  return rows.map((row) => {
    const before = performance.now();
    try {
      return { ...work(row), id: row.id, ms: performance.now() - before };
    } catch (cause) {
      throw new Error(`copydesk threw on ${row.id}, which content never should make it do.`, { cause });
    }
  });
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
