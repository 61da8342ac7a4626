/** What one scored set came to. Measures lie between 0 and 1; those in `pinned` are held by `seeds/floors.json`. */
export interface Scored {
  /** `articles-html/n4k`: the task and the set. */
  name: string;
  /** Documents in the set. */
  documents: number;
  pinned: Record<string, number>;
  /** Printed beside the pinned ones. */
  told: Record<string, number>;
  /** The worst documents or errors, worst first; what follows a line break in one says more of it. */
  worst: string[];
  /** The set's measures beside those of its peers, where they were asked for. */
  compared?: Compared[];
}

/** One measure, over a whole set or the part of it in one language, of copydesk and of each peer that has it. */
export interface Compared {
  measure: string;
  part: string;
  documents: number;
  values: Record<string, number>;
}

/** What is printed beside the measures, and costs time. */
export interface Asked {
  /** Run the peers too. */
  peers: boolean;
  /** The worst documents that are explained. */
  worst: number;
}

export interface Task {
  name: string;
  /** @param limit - documents a set at most */
  run(limit: number, asked: Asked): Promise<Scored[]>;
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

const rounds = 5;

/** Seconds of processor time of one run: the median of five, after `warmups` that are not counted. */
export function secondsOf(run: () => void, warmups = 1): number {
  const times = Array.from({ length: warmups + rounds }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return median(times.slice(warmups)) / 1e6;
}
