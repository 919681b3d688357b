/** The shape of the sentences about competence self-evaluation: the statements, answering for oneself, what the team can see. */

/** Statements of Drøft's own. Which category and guideline each belongs to is said in `reflections/statements.ts`. */
export const STATEMENT_IDS = [
  'structure',
  'explore',
  'discuss',
  'learn',
  'current',
  'power',
  'roles',
  'limits',
  'labour',
  'loyalty',
  'secrecy',
  'ties',
  'sources',
  'referral',
  'equal',
  'understanding',
  'attitudes',
  'framework',
] as const;
export type StatementId = (typeof STATEMENT_IDS)[number];

export interface CompetenceTexts {
  readonly title: string;
  /** The category of the statements that belong to no guideline category. */
  readonly general: string;
  /** In the first person, as somebody would say it of themselves. */
  readonly statement: Readonly<Record<StatementId, string>>;
  readonly ratings: readonly [string, string, string, string, string];
  readonly skip: string;
  readonly placeholder: string;
  readonly source: string;
  readonly button: Readonly<Record<'start' | 'answer' | 'next' | 'finish' | 'before' | 'change' | 'result' | 'reload', string>>;
  readonly start: {
    readonly title: (centre: string) => string;
    readonly lead: string;
    readonly window: string;
    readonly last: (one: { date: string; people: string }) => string;
    readonly fault: string;
  };
  readonly lead: {
    readonly title: (centre: string) => string;
    readonly open: (time: string) => string;
    readonly due: string;
    readonly started: string;
    readonly private: string;
  };
  readonly prompt: {
    readonly title: string;
    readonly lead: (count: number) => string;
    readonly until: (time: string) => string;
    readonly threshold: (k: number) => string;
    readonly closed: string;
  };
  readonly own: {
    readonly step: (place: { at: number; of: number }) => string;
    readonly lead: string;
    readonly private: string;
    readonly title: string;
    readonly saved: (time: string) => string;
    readonly none: string;
    readonly strong: string;
    readonly look: string;
    readonly noLook: string;
    readonly all: string;
    readonly row: (one: { statement: string; rating: string }) => string;
    readonly question: (question: string) => string;
    readonly how: string;
    readonly over: string;
    readonly unknown: string;
  };
  readonly result: {
    readonly title: string;
    readonly lead: string;
    readonly chart: string;
    readonly row: (one: { statement: string; mean: string }) => string;
    readonly fewRow: (statement: string) => string;
    readonly strong: string;
    readonly noStrong: string;
    readonly lacks: string;
    readonly noLacks: string;
    readonly learn: string;
    readonly learnRow: (one: { guideline: string; question: string }) => string;
    readonly learnThink: string;
    readonly fewLead: string;
    readonly questions: (number: number) => string;
  };
  readonly doubtful: { readonly title: string; readonly uncertain: string; readonly failed: string };
}
