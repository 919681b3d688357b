/** The shape of the sentences of the overview: published numbers of months, for leaders and coordinators. */
export interface OverviewTexts {
  readonly title: string;
  readonly centreTitle: (one: { centre: string; month: string }) => string;
  readonly lead: string;
  readonly personalOnly: string;
  readonly notYours: string;
  readonly none: string;
  readonly noneYet: (month: string) => string;
  readonly all: string;
  /** From January. */
  readonly months: readonly string[];
  readonly month: (one: { name: string; year: string }) => string;
  readonly people: (count: number) => string;
  readonly peopleFew: (k: number) => string;
  readonly doubts: string;
  readonly doubtRow: (one: { guideline: string; count: number }) => string;
  readonly doubtsFew: (k: number) => string;
  readonly routes: string;
  readonly route: Readonly<Record<'leader' | 'colleague' | 'acute' | 'info', string>>;
  readonly routeRow: (one: { route: string; count: number }) => string;
  readonly cases: (senders: number) => string;
  readonly casesFew: (k: number) => string;
  readonly closed: (count: number) => string;
  readonly median: (hours: number) => string;
  readonly rounds: (held: number) => string;
  readonly roundsNone: string;
  readonly roundsPeople: (count: number) => string;
  readonly roundsFew: (count: number) => string;
  readonly mean: (mean: string) => string;
  readonly trend: string;
  readonly trendRow: (one: { month: string; count: number }) => string;
  readonly frozen: (k: number) => string;
  readonly totalHidden: string;
  readonly button: Readonly<Record<'open' | 'earlier' | 'later' | 'centres' | 'file', string>>;
  readonly file: {
    readonly name: string;
    readonly about: string;
    readonly header: readonly string[];
    readonly few: string;
    readonly kind: Readonly<
      Record<'people' | 'doubts' | 'routes' | 'senders' | 'closed' | 'medianHours' | 'rounds' | 'roundPeople' | 'roundMean', string>
    >;
    readonly atLeast: string;
  };
}
