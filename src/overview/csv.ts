/** The published tables as rows of a file. Pure; it knows no words but those it is given. */
import type { CentreMonth, MonthTable } from './month.ts';

/** One number of a table: which month, which centre (undefined: all), what it counts, of what. */
export interface TableRow {
  readonly month: string;
  readonly centre: string | undefined;
  readonly what: 'people' | 'doubts' | 'routes' | 'senders' | 'closed' | 'medianHours' | 'rounds' | 'roundPeople' | 'roundMean';
  /** Guideline number or route; '' for others. */
  readonly of: string;
  readonly pack: string;
  /** Undefined: too few. */
  readonly count: number | undefined;
}

/** Every number of the tables, the newest month first. */
export function tableRows(tables: readonly MonthTable[]): TableRow[] {
  return tables.flatMap((table) => [...table.centres.flatMap((one) => centreRows(table.month, one)), ...totalRows(table)]);
}

function centreRows(month: string, one: CentreMonth): TableRow[] {
  const { name: centre, pack, cases, rounds } = one;
  const row = (what: TableRow['what'], count: number | undefined, of = ''): TableRow => ({ month, centre, what, of, pack, count });
  return [
    row('people', one.people),
    ...Object.entries(one.doubts).map(([number, count]) => row('doubts', count, number)),
    ...Object.entries(one.routes).map(([route, count]) => row('routes', count, route)),
    row('senders', cases?.senders),
    row('closed', cases?.closed),
    row('medianHours', cases?.medianHours),
    row('rounds', rounds.held),
    row('roundPeople', rounds.people),
    row('roundMean', rounds.mean),
  ];
}

function totalRows({ month, total }: MonthTable): TableRow[] {
  return Object.entries(total.doubts).flatMap(([pack, doubts]) =>
    Object.entries(doubts).map(([of, count]): TableRow => ({ month, centre: undefined, what: 'doubts', of, pack, count })),
  );
}

/**
 * Fields as one line of a CSV file for Norwegian spreadsheets: semicolons, everything in quotes. What would begin a formula
 * gets an apostrophe before it.
 */
export function csvLine(fields: readonly string[]): string {
  const safe = fields.map((field) => (/^[\s]*[=+\-@\t\r]/.test(field) ? `'${field}` : field));
  return safe.map((field) => `"${field.replaceAll('"', '""').replace(/[\r\n]+/g, ' ')}"`).join(';');
}
