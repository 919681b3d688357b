/**
 * The shape of a catalogue: every sentence the bot says, by the place where it says it.
 * A missing or superfluous sentence does not compile (`satisfies Texts` in each language).
 */
import type { Between, BetweenSentences } from './between/between.ts';
import type { CaseTexts } from './cases/cases.ts';
import type { CompetenceTexts } from './competence/competence.ts';
import type { LearningTexts } from './learning/learning.ts';
import type { OverviewTexts } from './overview/overview.ts';
import type { ReflectionTexts } from './reflections/reflections.ts';
import type { SetupTexts } from './setup/setup.ts';
import type { WorkshopTexts } from './workshop/workshop.ts';

/** Why a doubt goes the way it goes; the key of one plain sentence. */
export const REASONS = [
  'breach',
  'records',
  'interest',
  'tie',
  'frame',
  'conduct',
  'threat',
  'mandate',
  'judgement',
  'reaction',
  'practice',
  'relation',
  'structure',
  'openness',
  'information',
  'danger',
] as const;
export type Reason = (typeof REASONS)[number];

/** Kinds of identifying details, as named to a person. */
export const DETAIL_KINDS = [
  'nationalId',
  'phone',
  'email',
  'address',
  'place',
  'account',
  'organisation',
  'plate',
  'birthDate',
  'name',
  'workplace',
  'link',
  'number',
] as const;
export type DetailKind = (typeof DETAIL_KINDS)[number];

/** The steps of the two reflection models, in words of ours where the source's own were not to be had. */
export const REFLECTION_STEPS = [
  'challenge',
  'framework',
  'obligations',
  'alternatives',
  'consequences',
  'intuition',
  'support',
  'debrief',
  'question',
  'facts',
  'people',
  'values',
  'ways',
  'whole',
] as const;
export type ReflectionStep = (typeof REFLECTION_STEPS)[number];

/** Telephone numbers, from the table in guidelines/emergency.ts; never written into a sentence by hand. */
export interface EmergencyNumbers {
  readonly fire: string;
  readonly police: string;
  readonly medical: string;
  readonly outOfHours: string;
  readonly mentalHealth: string;
  readonly kirkensSos: string;
  readonly children: string;
  readonly violence: string;
}

/** Sentences with a gap are functions, so that a forgotten gap does not compile. */
export interface Texts {
  readonly answer: {
    readonly heading: string;
    readonly why: string;
    /** A word of the person's, in the quotation marks of the language. */
    readonly quoted: (word: string) => string;
    readonly whyGeneral: string;
    readonly think: string;
    readonly discuss: string;
    readonly also: string;
    readonly exactText: (source: string) => string;
    readonly notStored: string;
    readonly chosen: string;
  };
  readonly route: {
    readonly title: Readonly<Record<'acute' | 'leader' | 'colleague' | 'info' | 'aboutLeader', string>>;
    readonly reason: Readonly<Record<Reason, string>>;
    readonly aboutLeader: string;
    readonly raiseWithClient: string;
    readonly referElsewhere: string;
    readonly notWhistleblowing: string;
  };
  readonly acute: {
    readonly title: string;
    readonly lead: string;
    readonly steps: (numbers: EmergencyNumbers) => readonly string[];
    readonly numbersTitle: string;
    readonly numbers: (numbers: EmergencyNumbers) => readonly string[];
    readonly checked: (date: string) => string;
    readonly duties: string;
    readonly leader: string;
    readonly leaderInvolved: string;
    readonly afterwards: string;
    readonly mistaken: string;
  };
  readonly unsure: {
    readonly title: string;
    readonly lead: string;
    readonly categories: string;
    readonly acuteHint: (numbers: EmergencyNumbers) => string;
  };
  /** One question instead of candidates, where two guidelines are close. */
  readonly clarify: {
    readonly other: string;
    readonly between: Readonly<Record<Between, BetweenSentences>>;
  };
  readonly followUp: {
    readonly together: string;
    readonly apart: string;
    readonly forgottenTitle: string;
    readonly forgotten: string;
    readonly newTitle: string;
    readonly newLead: string;
  };
  readonly twist: { readonly lead: string };
  readonly details: {
    readonly seen: (kinds: string) => string;
    readonly kind: Readonly<Record<DetailKind, string>>;
    /** What stands in its place in a masked text. */
    readonly label: Readonly<Record<DetailKind, string>>;
    readonly and: string;
  };
  readonly button: {
    readonly others: string;
    readonly missed: string;
    readonly showAlso: string;
    readonly guidelines: string;
    readonly daily: string;
    readonly another: string;
    readonly whatIf: string;
    readonly oneMore: string;
    readonly alone: string;
    readonly together: string;
    readonly terms: string;
    readonly help: string;
    readonly example: string;
    readonly choose: string;
    readonly source: string;
    readonly open: string;
    readonly about: string;
  };
  readonly guidelines: {
    readonly title: (pack: string) => string;
    readonly lead: string;
    readonly closest: string;
    readonly ours: string;
    readonly ownWording: string;
    readonly unknownNumber: (highest: number) => string;
    readonly infoLead: string;
  };
  readonly search: {
    readonly title: string;
    readonly lead: (count: number) => string;
    readonly none: string;
    readonly noQuery: string;
  };
  readonly choose: {
    readonly title: string;
    readonly lead: string;
    readonly label: string;
    readonly placeholder: string;
    readonly missing: string;
    readonly thanks: string;
  };
  readonly daily: {
    readonly title: string;
    readonly lead: string;
    readonly twist: string;
  };
  readonly think: {
    readonly title: string;
    readonly lead: string;
    readonly choose: string;
    readonly model: Readonly<
      Record<'eight' | 'six', { readonly title: string; readonly time: string; readonly about: string; readonly source: string }>
    >;
    readonly guideline: (name: string) => string;
    readonly progress: (place: { at: number; of: number }) => string;
    readonly step: Readonly<Record<ReflectionStep, { readonly name: string; readonly questions: readonly [string, string] }>>;
    readonly label: string;
    readonly placeholder: string;
    readonly notStored: string;
    readonly shortened: string;
    readonly note: {
      readonly heading: string;
      readonly title: string;
      readonly use: string;
      readonly empty: string;
      readonly seen: (kinds: string) => string;
      readonly notStored: string;
    };
    readonly cleared: string;
    readonly personalOnly: string;
    readonly button: Readonly<Record<'open' | 'next' | 'back' | 'skip' | 'finish' | 'note' | 'again' | 'clear', string>>;
  };
  readonly terms: {
    readonly title: string;
    readonly lead: string;
    readonly source: (source: string, date: string) => string;
    readonly unknown: string;
  };
  readonly greeting: { readonly title: string; readonly lead: string };
  readonly thanks: { readonly title: string; readonly lead: string };
  readonly outOfScope: { readonly title: string; readonly lead: string; readonly retry: string };
  readonly help: {
    readonly title: string;
    readonly lead: string;
    readonly examplesTitle: string;
    readonly examples: readonly [string, string, string];
    readonly commandsTitle: string;
    readonly leaders: string;
    readonly limits: string;
    readonly stored: string;
  };
  readonly about: { readonly title: string; readonly points: readonly string[] };
  readonly welcome: {
    readonly title: string;
    readonly lead: string;
    readonly how: string;
    readonly privacy: string;
    readonly teamTitle: string;
    readonly teamLead: string;
    readonly teamHow: string;
  };
  readonly channel: { readonly invitation: string; readonly noMatch: string; readonly acute: (numbers: EmergencyNumbers) => string };
  readonly notice: {
    readonly emptyTitle: string;
    readonly empty: string;
    readonly tooLongTitle: string;
    readonly tooLong: (limit: string) => string;
    readonly failedTitle: string;
    readonly failed: (code: string) => string;
    readonly oldCardTitle: string;
    readonly oldCard: string;
  };
  /** One line for screens that show no card, and for the notification. */
  readonly summary: {
    readonly answer: (guideline: string) => string;
    readonly acute: string;
    readonly unsure: string;
    readonly guidelines: string;
    readonly notice: string;
  };
  /** Name of each command as listed in Teams, with what it does. */
  readonly command: Readonly<
    Record<
      'help' | 'guidelines' | 'daily' | 'search' | 'terms' | 'about' | 'think' | 'cases' | 'pause' | 'data',
      { readonly title: string; readonly description: string }
    >
  >;
  readonly cases: CaseTexts;
  readonly competence: CompetenceTexts;
  readonly learning: LearningTexts;
  readonly overview: OverviewTexts;
  readonly reflections: ReflectionTexts;
  readonly setup: SetupTexts;
  readonly workshop: WorkshopTexts;
}
