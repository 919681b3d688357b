/** The shape of the sentences about cases: choosing somebody, the preview, the card of each side, reminders, one's own data. */
import type { CaseState } from './states.ts';

/** Why a card came just now; the key of one line above the case. */
export const NEWS = ['take', 'answer', 'forward', 'close', 'message', 'withdraw', 'remind', 'escalate', 'expire', 'unanswered'] as const;
export type News = (typeof NEWS)[number];

export interface CaseTexts {
  /** The form. */
  readonly form: {
    readonly title: Readonly<Record<'leader' | 'colleague' | 'acute', string>>;
    readonly lead: string;
    readonly acuteFirst: string;
    readonly to: string;
    readonly toPlaceholder: string;
    /** «Berit Lund – leder, Karriere Fjordvik». */
    readonly candidate: (one: { name: string; role: string; centre: string }) => string;
    readonly away: (name: string, until: string) => string;
    readonly role: Readonly<Record<'leader' | 'deputy' | 'colleague' | 'member' | 'coordinator', string>>;
    readonly name: string;
    readonly named: string;
    readonly hidden: string;
    readonly text: string;
    readonly textPlaceholder: string;
    readonly masked: (kinds: string) => string;
    readonly onward: string;
    readonly shortened: string;
    readonly aboutLeader: string;
    readonly notStored: string;
    readonly nobodyTitle: string;
    readonly nobody: string;
    readonly nobodyAboutLeader: string;
    readonly personalOnly: string;
    readonly cancelled: string;
  };
  readonly fault: Readonly<
    Record<'empty' | 'tooLong' | 'noRecipient' | 'badRecipient' | 'emptyMessage' | 'emptyLearning' | 'tooLongMessage', string>
  >;
  readonly preview: {
    readonly title: (name: string) => string;
    readonly lead: string;
    readonly someone: string;
    readonly seen: (kinds: string) => string;
    readonly clean: string;
    readonly bypassed: (away: string, instead: string) => string;
    readonly stays: string;
    readonly mayGo: string;
    readonly mayGoTo: (name: string) => string;
    readonly noDeputy: string;
    readonly kept: (days: number) => string;
    readonly changed: string;
  };
  readonly card: {
    readonly from: (name: string) => string;
    readonly fromHidden: string;
    readonly yours: (name: string) => string;
    readonly acute: string;
    readonly acuteReminder: string;
    readonly guideline: string;
    readonly noGuideline: string;
    /** «D-2026-0042 · Sendt · 7. des. kl. 14.05». */
    readonly status: (one: { reference: string; state: string; time: string }) => string;
    readonly state: Readonly<Record<CaseState, string>>;
    /** Above what was written too late. */
    readonly unsent: string;
    readonly you: string;
    readonly hiddenSender: string;
    readonly aPerson: string;
    /** «Berit Lund · 7. des. kl. 14.05». */
    readonly by: (name: string, time: string) => string;
    readonly learning: string;
    readonly learningOffered: string;
    readonly learningRefused: string;
    readonly learningAsk: string;
    readonly messageTo: (name: string) => string;
    readonly messagePlaceholder: string;
    readonly hint: Readonly<Record<'sender' | 'recipient' | 'ended', string>>;
    readonly hiddenHint: string;
    readonly olderHidden: (count: number) => string;
    readonly news: Readonly<Record<News, Readonly<Record<'sender' | 'recipient', (name: string) => string>>>>;
    readonly stale: string;
  };
  readonly step: {
    readonly forwardTitle: string;
    readonly forwardLead: string;
    readonly forwardTo: string;
    readonly nobody: string;
    readonly closeTitle: string;
    readonly closeLead: string;
    readonly learning: string;
    readonly learningPlaceholder: string;
    readonly offer: string;
    readonly withdrawTitle: string;
    readonly withdrawLead: string;
  };
  readonly notice: {
    readonly movedTitle: (reference: string) => string;
    readonly moved: string;
    readonly passedTitle: (reference: string) => string;
    readonly passed: string;
    readonly goneTitle: (reference: string) => string;
    readonly gone: string;
    readonly notFoundTitle: string;
    readonly notFound: string;
    readonly uncertainTitle: (reference: string) => string;
    readonly uncertain: (name: string) => string;
    readonly failedTitle: (reference: string) => string;
    readonly failed: (name: string) => string;
    readonly resolved: Readonly<Record<'resend' | 'arrived' | 'drop', string>>;
    readonly notSaved: (code: string) => string;
  };
  readonly list: {
    readonly title: string;
    readonly sent: string;
    readonly received: string;
    readonly none: string;
    readonly more: (count: number) => string;
    readonly row: (one: { state: string; name: string; time: string }) => string;
  };
  readonly pause: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly until: (date: string) => string;
    readonly label: string;
    readonly fault: string;
    readonly saved: (date: string) => string;
    readonly lifted: string;
  };
  readonly data: {
    readonly title: string;
    readonly lead: string;
    readonly person: (one: { name: string; upn: string }) => string;
    readonly roles: (list: string) => string;
    readonly noRoles: string;
    readonly sent: (count: number) => string;
    readonly received: (count: number) => string;
    readonly chat: string;
    readonly teams: string;
    readonly fileName: string;
    readonly fileLead: string;
    readonly fileSent: string;
    readonly fileDeclined: string;
    readonly fileFailed: string;
    readonly eraseTitle: string;
    readonly eraseLead: string;
    readonly erasePoints: readonly string[];
    readonly erased: (count: number) => string;
    readonly erasedTitle: string;
  };
  readonly button: Readonly<
    Record<
      | 'openLeader'
      | 'openColleague'
      | 'openAcute'
      | 'preview'
      | 'send'
      | 'mask'
      | 'edit'
      | 'cancel'
      | 'take'
      | 'answer'
      | 'message'
      | 'meet'
      | 'forward'
      | 'forwardNow'
      | 'close'
      | 'closeNow'
      | 'back'
      | 'withdraw'
      | 'withdrawNow'
      | 'refuseLearning'
      | 'allowLearning'
      | 'open'
      | 'mine'
      | 'resend'
      | 'arrived'
      | 'drop'
      | 'pause'
      | 'unpause'
      | 'data'
      | 'file'
      | 'erase'
      | 'eraseNow',
      string
    >
  >;
  /** One line for the notification. */
  readonly summary: {
    readonly received: (reference: string) => string;
    readonly news: (reference: string) => string;
  };
  /** The subject of a suggested meeting: no word of the case. */
  readonly meeting: (reference: string) => string;
}
