/** The shape of the sentences about set-up: centres, roles, channels. */

/** The steps of setting up a centre, in the order the first-run card takes them. */
export const SETUP_STEPS = ['centre', 'leader', 'deputy', 'colleague', 'member', 'channel', 'coordinator'] as const;
export type SetupStep = (typeof SETUP_STEPS)[number];

export interface SetupTexts {
  readonly title: string;
  readonly firstTitle: string;
  readonly firstLead: string;
  readonly firstPoints: readonly string[];
  readonly lead: (count: number) => string;
  readonly adminsOnly: string;
  readonly personalOnly: string;
  readonly noCaseTexts: string;
  /** «1 leder · 1 stedfortreder · 3 kolleger». */
  readonly count: Readonly<Record<'leader' | 'deputy' | 'colleague' | 'member' | 'coordinator', (count: number) => string>>;
  readonly missing: Readonly<Record<'leader' | 'deputy' | 'channel', string>>;
  readonly ready: string;
  readonly progress: (place: { at: number; of: number }) => string;
  readonly step: Readonly<Record<SetupStep, { readonly title: string; readonly lead: string; readonly label: string }>>;
  readonly name: string;
  readonly namePlaceholder: string;
  readonly pack: string;
  readonly peoplePlaceholder: string;
  readonly noPeople: string;
  readonly manyPeople: (shown: number) => string;
  readonly channelNone: string;
  readonly channelPlaceholder: string;
  readonly noChannels: string;
  readonly unknownName: string;
  readonly saved: string;
  readonly doneTitle: string;
  readonly done: (name: string) => string;
  readonly removeTitle: (name: string) => string;
  readonly remove: string;
  readonly removed: (name: string) => string;
  readonly changed: string;
  readonly outbox: (one: { uncertain: number; failed: number; due: number }) => string;
  readonly fault: Readonly<Record<'name' | 'nameTaken' | 'pack' | 'tooMany', string>>;
  readonly button: Readonly<
    Record<
      | 'open'
      | 'first'
      | 'new'
      | 'edit'
      | 'save'
      | 'next'
      | 'skip'
      | 'back'
      | 'more'
      | 'remove'
      | 'removeNow'
      | 'leader'
      | 'deputy'
      | 'colleague'
      | 'member'
      | 'coordinator'
      | 'channel'
      | 'name',
      string
    >
  >;
}
