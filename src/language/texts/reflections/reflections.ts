/** The shape of the sentences about a team's check-ins: the leader's plans, the question in the channel, the result. */
export interface ReflectionTexts {
  readonly title: string;
  readonly lead: string;
  readonly personalOnly: string;
  readonly leadersOnly: string;
  readonly noPlans: string;
  /** The list has room for so many; others are left out. */
  readonly more: (count: number) => string;
  readonly noChannel: (centre: string) => string;
  readonly changed: string;
  readonly button: Readonly<
    Record<
      | 'open'
      | 'new'
      | 'save'
      | 'edit'
      | 'pause'
      | 'unpause'
      | 'stop'
      | 'stopSure'
      | 'back'
      | 'answer'
      | 'change'
      | 'resend'
      | 'arrived'
      | 'drop',
      string
    >
  >;
  readonly plan: {
    readonly newLead: string;
    readonly newTitle: (centre: string) => string;
    readonly title: (centre: string) => string;
    /** «Tirsdager kl. 09.00, annenhver uke». */
    readonly rhythm: (one: { days: string; time: string; everyWeeks: number }) => string;
    readonly next: (date: string) => string;
    readonly none: string;
    readonly pausedUntil: (date: string) => string;
    readonly stopped: string;
    readonly rounds: string;
    readonly round: Readonly<Record<'due' | 'open' | 'closed' | 'missed' | 'failed', string>>;
    readonly few: string;
    readonly saved: string;
    readonly stopTitle: string;
    readonly stopLead: string;
    readonly pauseLabel: string;
    readonly pauseLead: string;
    /** From Monday, as they stand in a list: «mandager». */
    readonly weekdays: readonly string[];
    readonly days: string;
    readonly time: string;
    readonly every: string;
    readonly everyChoice: (weeks: number) => string;
    readonly start: string;
    readonly end: string;
    readonly theme: string;
    readonly themes: Readonly<Record<'rotation' | 'loop' | 'guideline' | 'workshop' | 'own', string>>;
    readonly guideline: string;
    readonly noGuideline: string;
    readonly own: string;
    readonly ownPlaceholder: string;
    readonly window: string;
    readonly windows: Readonly<Record<'4' | '24' | '72' | '168', string>>;
    readonly remind: string;
    readonly pauses: Readonly<Record<'holidays' | 'july' | 'christmas', string>>;
    readonly language: string;
    readonly k: string;
    readonly kChoice: (k: number) => string;
    readonly fault: Readonly<
      Record<
        'weekdays' | 'time' | 'zone' | 'everyWeeks' | 'start' | 'end' | 'never' | 'windowHours' | 'theme' | 'question' | 'language' | 'k',
        string
      >
    >;
  };
  readonly round: {
    readonly title: string;
    readonly until: (time: string) => string;
    readonly reason: Readonly<Record<'turn' | 'doubts' | 'map' | 'longAgo' | 'chosen' | 'own' | 'workshop', string>>;
    /** The workshop's three. */
    readonly workshop: readonly [string, string, string];
    readonly rate: string;
    /** For a question that is about no guideline. */
    readonly rateOwn: string;
    readonly ratings: readonly [string, string, string, string, string];
    readonly text: string;
    readonly textPlaceholder: string;
    readonly share: string;
    readonly threshold: (k: number) => string;
    readonly saved: (time: string) => string;
    readonly people: (count: number) => string;
    readonly peopleFew: (k: number) => string;
    readonly noRating: string;
    readonly tooLong: (most: number) => string;
    readonly over: string;
    readonly closed: string;
    readonly reminderTitle: string;
    readonly reminder: (time: string) => string;
    readonly unknown: string;
  };
  readonly result: {
    readonly title: string;
    readonly few: (k: number) => string;
    readonly fewLead: string;
    readonly people: (count: number) => string;
    readonly mean: (mean: string) => string;
    readonly meanEnd: Readonly<Record<'low' | 'high', string>>;
    readonly spread: string;
    readonly spreadNone: (k: number) => string;
    readonly band: (one: { from: number; to: number }) => string;
    readonly bandRow: (one: { band: string; count: number }) => string;
    readonly trend: string;
    readonly trendRow: (one: { date: string; mean: string }) => string;
    readonly texts: string;
    readonly next: string;
    readonly rounding: (k: number) => string;
    readonly scale: string;
  };
  readonly doubtful: {
    readonly title: string;
    readonly uncertain: (date: string) => string;
    readonly failed: (date: string) => string;
  };
}
