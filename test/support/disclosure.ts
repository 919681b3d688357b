/** What can be worked out from published numbers: each unknown has bounds, sums of unknowns have bounds, some are at most others. */

/** From `least` to `most`, both with them. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

export interface Puzzle {
  readonly unknowns: readonly Bounds[];
  readonly sums: readonly { readonly of: readonly number[]; readonly is: Bounds }[];
  /** The first is at most the second; both are places in `unknowns`. */
  readonly atMost?: readonly (readonly [number, number])[];
}

/** What a number as it is published says of the number behind it. */
export function boundsOf(count: number | undefined, k: number): Bounds {
  return count === undefined ? { least: 0, most: k - 1 } : { least: count, most: count + k - 1 };
}

/** The bounds of each unknown, narrowed until nothing more follows. */
export function solve({ unknowns, sums, atMost = [] }: Puzzle): Bounds[] {
  const least = unknowns.map((one) => one.least);
  const most = unknowns.map((one) => one.most);
  const narrow = (at: number, from: number, to: number): boolean => {
    const isNew = from > (least[at] ?? 0) || to < (most[at] ?? 0);
    least[at] = Math.max(least[at] ?? 0, from);
    most[at] = Math.min(most[at] ?? 0, to);
    return isNew;
  };
  const total = (bounds: readonly number[], of: readonly number[]): number => of.reduce((sum, at) => sum + (bounds[at] ?? 0), 0);
  for (let isNew = true; isNew; ) {
    isNew = false;
    for (const { of, is } of sums)
      for (const at of of) {
        const others = of.filter((other) => other !== at);
        isNew = narrow(at, is.least - total(most, others), is.most - total(least, others)) || isNew;
      }
    for (const [one, other] of atMost) {
      isNew = narrow(one, Number.NEGATIVE_INFINITY, most[other] ?? 0) || isNew;
      isNew = narrow(other, least[one] ?? 0, Number.POSITIVE_INFINITY) || isNew;
    }
  }
  return unknowns.map((_, at) => ({ least: least[at] ?? 0, most: most[at] ?? 0 }));
}

/** The same by trying everything: the values of each unknown that are in some solution. For small puzzles. */
export function tried({ unknowns, sums, atMost = [] }: Puzzle): ReadonlySet<number>[] {
  const found = unknowns.map(() => new Set<number>());
  const fits = (values: readonly number[]): boolean =>
    sums.every(({ of, is }) => {
      const sum = of.reduce((all, at) => all + (values[at] ?? 0), 0);
      return sum >= is.least && sum <= is.most;
    }) && atMost.every(([one, other]) => (values[one] ?? 0) <= (values[other] ?? 0));
  for (const values of everyTable(unknowns)) if (fits(values)) for (const [at, value] of values.entries()) found[at]?.add(value);
  return found;
}

/** Every way to fill unknowns within their bounds. */
export function everyTable(unknowns: readonly Bounds[]): number[][] {
  return unknowns.reduce<number[][]>(
    (tables, { least, most }) => {
      const values = Array.from({ length: most - least + 1 }, (_, index) => least + index);
      return tables.flatMap((table) => values.map((value) => [...table, value]));
    },
    [[]],
  );
}

/** Those who know the program: for each thing that can be published, the values each number behind it can have. */
export function byPublished(
  populations: readonly (readonly number[])[],
  publish: (one: readonly number[]) => unknown,
): ReadonlySet<number>[][] {
  const groups = new Map<string, Set<number>[]>();
  for (const population of populations) {
    const key = JSON.stringify(publish(population));
    const group = groups.get(key) ?? population.map(() => new Set<number>());
    groups.set(key, group);
    for (const [at, value] of population.entries()) group[at]?.add(value);
  }
  return populations.map((one) => groups.get(JSON.stringify(publish(one))) ?? []);
}

/** How many values are left to an unknown. */
export function width({ least, most }: Bounds): number {
  return most - least + 1;
}
