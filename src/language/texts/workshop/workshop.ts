/** The shape of the sentences about workshops, the map they end in, and the measures that follow. */
export interface WorkshopTexts {
  readonly title: string;
  readonly personalOnly: string;
  readonly leadersOnly: string;
  readonly changed: string;
  readonly noChannel: (centre: string) => string;
  /** The rows of a centre where its leader looks after reflection. */
  readonly row: Readonly<Record<'workshop' | 'workshopText' | 'map' | 'mapText' | 'measures' | 'measuresText', string>>;
  readonly button: Readonly<
    Record<
      | 'start'
      | 'open'
      | 'saveNote'
      | 'status'
      | 'saveStatus'
      | 'map'
      | 'measures'
      | 'newMeasure'
      | 'save'
      | 'close'
      | 'closeSure'
      | 'minutes'
      | 'repost'
      | 'reload'
      | 'done'
      | 'newDate'
      | 'earlier'
      | 'newest'
      | 'more'
      | 'first'
      | 'back',
      string
    >
  >;
  readonly start: {
    readonly title: (centre: string) => string;
    readonly lead: string;
    readonly groups: string;
    readonly groupsFault: string;
    readonly groupChoice: (count: number) => string;
    readonly language: string;
  };
  readonly group: {
    readonly name: (group: number) => string;
    readonly lead: string;
    readonly open: string;
    readonly summary: string;
    readonly placeholder: string;
    readonly saved: string;
    readonly tooLong: (most: number) => string;
    readonly conflict: string;
    readonly stored: string;
    readonly over: string;
    readonly yours: string;
    readonly closed: string;
    readonly nothing: string;
    readonly unknown: string;
    readonly cut: string;
  };
  readonly lead: {
    readonly title: (centre: string) => string;
    readonly since: (date: string) => string;
    readonly written: (one: { count: number; total: number }) => string;
    readonly waiting: (groups: string) => string;
    readonly all: string;
    readonly missing: (groups: string) => string;
    readonly noMap: string;
    readonly map: string;
    readonly measures: (count: number) => string;
    readonly closed: string;
    readonly told: string;
    readonly posted: string;
    readonly closeTitle: string;
    readonly closeLead: string;
    readonly closeNoMap: string;
  };
  readonly status: {
    readonly step: (one: { at: number; of: number }) => string;
    readonly lead: string;
    readonly choice: Readonly<Record<'none' | 'gap' | 'way' | 'live', string>>;
    readonly stale: string;
    readonly saved: string;
  };
  readonly map: {
    readonly title: (centre: string) => string;
    readonly chart: string;
    readonly scale: string;
    readonly row: (one: { guideline: string; status: string }) => string;
    readonly changes: (date: string) => string;
    readonly change: (one: { guideline: string; from: string; to: string }) => string;
    readonly noChange: (date: string) => string;
    readonly first: string;
    readonly none: string;
    readonly dates: (dates: string) => string;
    readonly footer: string;
  };
  readonly summary: {
    readonly title: string;
    readonly lead: (date: string) => string;
    readonly noMap: string;
    readonly measures: string;
    readonly noMeasures: string;
    readonly groups: string;
    readonly noGroups: string;
    readonly cut: string;
    readonly more: (count: number) => string;
  };
  readonly measure: {
    readonly title: (centre: string) => string;
    readonly one: string;
    readonly none: string;
    readonly lead: string;
    readonly page: (one: { from: number; to: number; total: number }) => string;
    readonly due: (date: string) => string;
    readonly owner: (name: string) => string;
    readonly noOwner: string;
    readonly isDone: string;
    readonly newTitle: string;
    readonly text: string;
    readonly placeholder: string;
    readonly guideline: string;
    readonly noGuideline: string;
    readonly who: string;
    readonly nobody: string;
    readonly date: string;
    readonly saved: string;
    readonly gone: string;
    readonly finished: string;
    readonly moved: string;
    readonly stale: string;
    readonly dateTitle: string;
    readonly askTitle: string;
    readonly askLead: string;
    readonly fault: Readonly<Record<'empty' | 'tooLong' | 'guideline' | 'owner' | 'due' | 'past', string>>;
  };
  readonly doubtful: { readonly title: string; readonly text: string };
  readonly minutes: {
    readonly fileName: (date: string) => string;
    readonly about: string;
    readonly shown: string;
    readonly cut: string;
    /** What it is, group, guideline, question, text, status, who sees to it, date. */
    readonly header: readonly [string, string, string, string, string, string, string, string];
    readonly kind: Readonly<Record<'note' | 'map' | 'measure', string>>;
    readonly state: Readonly<Record<'open' | 'done', string>>;
  };
}
