/** What the overview needs of the world. */
import type { Directory } from '../people/people.ts';
import type { CentreCounts, MonthTable } from './month.ts';

/** A doubt that was answered, without a word of it. */
export interface CountedDoubt {
  readonly tenantId: string;
  readonly userId: string;
  readonly centreId: string;
  readonly guideline: number;
  readonly route: string;
}

/** Which tables: of a month and of so many in all before it, with these centres' rows alone (or all). */
export interface TableRange {
  readonly until: string;
  readonly most: number;
  readonly centreIds: readonly string[] | 'all';
}

/** One transaction on what is counted and what was published. */
export interface OverviewTx {
  readonly now: () => Promise<number>;
  readonly directory: (tenantId: string) => Promise<Directory>;
  /** Notes that the person had such a doubt in that month (YYYY-MM), once, under a hash keyed for the month alone. */
  readonly noteDoubt: (doubt: CountedDoubt, month: string) => Promise<void>;
  /** Tenants with centres. */
  readonly tenants: () => Promise<string[]>;
  /** Months before `month` with marks that were not counted yet, the oldest first. */
  readonly uncounted: (tenantId: string, before: string) => Promise<string[]>;
  readonly counts: (tenantId: string, month: string, bounds: { readonly from: number; readonly to: number }) => Promise<CentreCounts[]>;
  /** Stores a table for good; false where that month has one. Destroys the month's key and marks. */
  readonly publish: (tenantId: string, table: MonthTable, at: number) => Promise<boolean>;
  readonly hasTable: (tenantId: string, month: string) => Promise<boolean>;
  /** The months with a table, the newest first. */
  readonly months: (tenantId: string) => Promise<string[]>;
  /** The tables of a month and those before it, the newest first. */
  readonly tables: (tenantId: string, range: TableRange) => Promise<MonthTable[]>;
}

export interface OverviewDesk {
  readonly transaction: <Result>(work: (tx: OverviewTx) => Promise<Result>) => Promise<Result>;
}
