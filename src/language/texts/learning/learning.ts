/** The shape of the sentences about learning over time: what a centre can do, learning cards, the year wheel. */

/** Meetings the year wheel has an agenda for. */
export const MEETINGS = ['talk', 'peers', 'department'] as const;
export type Meeting = (typeof MEETINGS)[number];

export interface LearningTexts {
  readonly title: string;
  /** The row of a centre where its leader looks after reflection. */
  readonly row: string;
  readonly rowText: string;
  /** Where a leader has so many centres that each has this row alone. */
  readonly rowManyText: string;
  readonly personalOnly: string;
  readonly leadersOnly: string;
  readonly changed: string;
  readonly hub: {
    readonly title: (centre: string) => string;
    readonly lead: string;
    readonly competence: string;
    readonly cards: string;
    readonly wheel: string;
  };
  readonly button: Readonly<Record<'preview' | 'post' | 'edit' | 'more' | 'first' | 'back' | 'list', string>>;
  readonly cards: {
    readonly title: (centre: string) => string;
    readonly lead: string;
    readonly none: string;
    readonly wait: (days: number) => string;
    readonly one: (number: number) => string;
    readonly noGuideline: string;
    readonly page: (one: { from: number; to: number; total: number }) => string;
    readonly formTitle: string;
    readonly formLead: string;
    readonly masked: (kinds: string) => string;
    readonly clean: string;
    readonly text: string;
    readonly placeholder: string;
    readonly guideline: string;
    readonly language: string;
    readonly fault: Readonly<Record<'empty' | 'tooLong' | 'guideline', string>>;
    readonly previewTitle: string;
    readonly previewLead: string;
    readonly changed: string;
    readonly posted: string;
    readonly gone: string;
  };
  /** The card before the team. */
  readonly card: {
    readonly title: string;
    readonly lead: string;
    readonly point: string;
    readonly talk: string;
    /** Where no guideline is chosen. */
    readonly question: string;
    readonly footer: string;
    readonly takenTitle: string;
    readonly taken: string;
  };
  readonly doubtful: { readonly title: string; readonly uncertain: string; readonly failed: string };
  readonly wheel: {
    readonly name: string;
    readonly title: (one: { centre: string; month: string }) => string;
    readonly months: readonly string[];
    readonly month: (one: { name: string; year: string }) => string;
    readonly lead: string;
    readonly theme: string;
    readonly why: string;
    readonly meeting: Readonly<Record<Meeting, string>>;
    readonly part: Readonly<Record<'open' | 'guideline' | 'exercise' | 'close', string>>;
    readonly open: Readonly<Record<Meeting, string>>;
    readonly think: string;
    readonly workshop: (question: string) => string;
    readonly card: string;
    readonly close: Readonly<Record<Meeting, string>>;
    readonly asked: (question: string) => string;
    readonly copy: string;
    readonly footer: string;
    readonly button: Readonly<Record<'earlier' | 'later' | Meeting, string>>;
  };
}
