/** The two cards before a case is sent: the form, and the exact preview. What is written lives in them alone. */
import { localDate } from '../../calendar/norway.ts';
import { showDate } from '../../calendar/working-time.ts';
import type { Draft } from '../../cases/send.ts';
import type { Pack } from '../../guidelines/guideline.ts';
import type { Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import type { Candidate } from '../../people/people.ts';
import { findIdentifying } from '../../privacy/detect.ts';
import type { CardData, CardView } from './card.ts';
import { caseBox, fromLine } from './case.ts';
import { detailsLine } from './details.ts';
import { type Button, button, lines } from './parts.ts';

/** Ids of the inputs. */
export const FIELDS = { to: 'to', name: 'name', text: 'text', onward: 'onward' } as const;
/** People listed in the form; with more, the search finds the others. */
const MOST_LISTED = 60;

export interface FormContext {
  readonly language: Language;
  readonly pack: Pack;
  readonly numbers: readonly number[];
  /** The way of the doubt, as `discuss.ts` writes it. */
  readonly code: string;
  readonly way: 'leader' | 'colleague' | 'acute';
  readonly aboutLeader: boolean;
  readonly candidates: readonly Candidate[];
  readonly hasPicker: boolean;
  readonly now: number;
}

/** What stands in the fields of the form. */
export type Filled = Pick<Draft, 'recipient' | 'hidden' | 'mayForward' | 'text'>;

/** The form with what is filled in; `more.fault` says what is missing, `more.opening` that it was opened just now. */
export function formCard(filled: Filled, context: FormContext, more: { fault?: string; masked?: string } = {}): CardView {
  const { language, way } = context;
  const { cases } = textsIn(language);
  const { form } = cases;
  return {
    template: 'form',
    summary: form.title[way],
    data: {
      ...EMPTY_FORM,
      lang: language,
      title: form.title[way],
      paragraphs: lines(way === 'acute' ? form.acuteFirst : undefined, form.lead, context.aboutLeader ? form.aboutLeader : undefined),
      marks: lines(more.masked),
      faults: lines(more.fault),
      [context.hasPicker ? 'search' : 'people']: [recipientInput(filled, context)],
      areas: [{ id: FIELDS.text, label: form.text, placeholder: form.textPlaceholder, value: filled.text }],
      radios: [
        {
          id: FIELDS.name,
          label: form.name,
          value: filled.hidden ? 'hidden' : 'named',
          choices: [
            { title: form.named, value: 'named' },
            { title: form.hidden, value: 'hidden' },
          ],
        },
      ],
      toggles: [{ id: FIELDS.onward, label: form.onward, value: String(filled.mayForward) }],
      footer: lines(context.aboutLeader ? textsIn(language).route.notWhistleblowing : undefined, form.notStored),
      buttons: [
        draftButton(context, { title: cases.button.preview, verb: 'case.preview' }),
        draftButton(context, { title: cases.button.cancel, verb: 'case.cancel' }),
      ],
    },
  };
}

/** Everything a form can hold, empty. */
export const EMPTY_FORM: CardData = {
  progress: [],
  paragraphs: [],
  marks: [],
  faults: [],
  people: [],
  search: [],
  several: [],
  severalSearch: [],
  lines: [],
  areas: [],
  radios: [],
  dates: [],
  toggles: [],
  hidden: [],
  footer: [],
  links: [],
};

function recipientInput(filled: Filled, context: FormContext): CardData {
  const { form } = textsIn(context.language).cases;
  const choices = context.candidates
    .slice(0, MOST_LISTED)
    .map((one) => ({ title: candidateTitle(one, context), value: one.person.userId }));
  const value = filled.recipient !== '' ? filled.recipient : (choices[0]?.value ?? '');
  return { id: FIELDS.to, label: form.to, placeholder: form.toPlaceholder, value, choices };
}

function candidateTitle({ person, role, centre }: Candidate, { language, now }: FormContext): string {
  const { form, card } = textsIn(language).cases;
  const name = person.name || card.aPerson;
  const shown =
    person.pausedUntil !== undefined && person.pausedUntil > now ? form.away(name, awayUntil(person.pausedUntil, language)) : name;
  return form.candidate({ name: shown, role: form.role[role], centre: centre.name });
}

/** The last day somebody is away, in words. */
export function awayUntil(until: number, language: Language): string {
  return showDate(localDate(until - 1), language);
}

function draftButton({ language, pack, numbers, code }: FormContext, spec: Pick<Button, 'title' | 'verb' | 'action'>): CardData {
  return button(language, { ...spec, pack: pack.id, numbers, value: code });
}

export interface PreviewContext extends FormContext {
  readonly packs: readonly Pack[];
  /** The token under which exactly this is sent. */
  readonly token: string;
  readonly senderName: string;
  /** The name of whoever gets it; '' for one found by search who is not known yet. */
  readonly recipientName: string;
  /** The chosen one, where they are away and another gets it. */
  readonly awayName?: string;
  /** Who takes over where nothing happens; undefined where nobody can. */
  readonly standInName?: string;
  readonly retentionDays: number;
  /** Whether it is shown anew since something had changed. */
  readonly isChanged?: boolean;
}

/** What the recipient will see, word for word, and what happens with it. */
export function previewCard(draft: Draft, context: PreviewContext): CardView {
  const { language } = context;
  const texts = textsIn(language);
  const { preview, button: words } = texts.cases;
  const name = context.recipientName || preview.someone;
  const found = findIdentifying(draft.text);
  return {
    template: 'case',
    summary: preview.title(name),
    data: {
      lang: language,
      status: texts.cases.form.title[context.way],
      title: preview.title(name),
      news: [],
      paragraphs: lines(preview.lead, context.awayName && preview.bypassed(context.awayName, name)),
      marks: lines(found.length > 0 ? detailsLine(found, texts, preview.seen) : preview.clean),
      faults: lines(context.isChanged ? preview.changed : undefined),
      ...caseBox(draft, draft.text, { language, packs: context.packs, from: lines(fromLine(context.senderName, draft.hidden, language)) }),
      older: [],
      thread: [],
      learning: [],
      areas: [],
      hidden: hiddenFields(draft),
      footer: lines(onwardLine(draft, context), preview.kept(context.retentionDays)),
      buttons: [
        draftButton(context, { title: words.send, verb: 'case.send', action: context.token }),
        ...(found.length > 0 ? [draftButton(context, { title: words.mask, verb: 'case.mask' })] : []),
        draftButton(context, { title: words.edit, verb: 'case.edit' }),
        draftButton(context, { title: words.cancel, verb: 'case.cancel' }),
      ],
      links: [],
    },
  };
}

function onwardLine(draft: Draft, { language, standInName }: PreviewContext): string {
  const { preview } = textsIn(language).cases;
  if (!draft.mayForward) return `${preview.stays} ${preview.noDeputy}`;
  return standInName === undefined ? `${preview.mayGo} ${preview.noDeputy}` : preview.mayGoTo(standInName);
}

/** What the person chose and wrote, unseen, so that the next press brings it along. */
function hiddenFields(draft: Filled): CardData[] {
  return [
    { id: FIELDS.to, label: FIELDS.to, value: draft.recipient },
    { id: FIELDS.name, label: FIELDS.name, value: draft.hidden ? 'hidden' : 'named' },
    { id: FIELDS.text, label: FIELDS.text, value: draft.text },
    { id: FIELDS.onward, label: FIELDS.onward, value: String(draft.mayForward) },
  ];
}
