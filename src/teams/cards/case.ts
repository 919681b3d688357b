/** The card of a case, for the one who sent it and the one who has it. What the preview shows is drawn by the same lines. */

import { showTime } from '../../calendar/working-time.ts';
import type { Case, CaseText } from '../../cases/case.ts';
import type { CaseView } from '../../cases/view.ts';
import { EMERGENCY } from '../../guidelines/emergency.ts';
import { citation, guidelineOf, type Pack } from '../../guidelines/guideline.ts';
import type { Language } from '../../language/language.ts';
import type { News } from '../../language/texts/cases/cases.ts';
import { textsIn } from '../../language/texts/index.ts';
import type { Tokens } from '../tokens.ts';
import type { CardData, CardView } from './card.ts';
import { caseButtons, caseLinks } from './case-buttons.ts';
import { lines } from './parts.ts';

export interface CaseContext {
  /** The reader's. */
  readonly language: Language;
  readonly packs: readonly Pack[];
  readonly tokens: Tokens;
  /** Why the card came. */
  readonly news?: News;
  /** A sentence about what was just pressed: that it came too late, or what is missing. */
  readonly notice?: string;
  readonly fault?: string;
  /** What the person had written when something was missing. */
  readonly written?: string;
}

/** Id of the input for an answer or a message. */
export const MESSAGE = 'message';
/** Bytes of what was written that fit in a card beside its own words and buttons (the limit of a card is 28,000). */
const MOST_BYTES = 19_000;
/** More of the thread than this is tiring to read; the rest is in «mine data». */
const MOST_THREAD = 8000;

/** The card for whoever looks. */
export function caseCard(view: CaseView, context: CaseContext): CardView {
  const { language } = context;
  const { cases } = textsIn(language);
  const one = view.case;
  const { shown, left } = thread(view, context.written ?? '');
  const isSender = view.side === 'sender';
  return {
    template: 'case',
    summary: context.news || isSender ? cases.summary.news(one.reference) : cases.summary.received(one.reference),
    data: {
      lang: language,
      status: cases.card.status({ reference: one.reference, state: cases.card.state[one.state], time: showTime(one.changedAt, language) }),
      title: titleOf(view, language),
      news: lines(context.news && cases.card.news[context.news][view.side](otherName(view, language)), context.notice),
      paragraphs: [],
      marks: [],
      faults: lines(context.fault),
      ...caseBox(one, view.texts.find((text) => text.kind === 'text')?.text ?? '', { language, packs: context.packs, from: [] }),
      older: left > 0 ? lines(cases.card.olderHidden(left)) : [],
      thread: [...shown.map((text) => ({ by: byLine(view, text, language), text: text.text })), ...unsent(view, context)],
      learning: learningBox(view, language),
      areas: inputs(view, context),
      hidden: [],
      footer: footer(view, language),
      buttons: caseButtons(view, context),
      links: caseLinks(view, language),
    },
  };
}

/** The box with guidelines and text, the same in the preview and on the recipient's card. */
export function caseBox(
  one: Pick<Case, 'acute' | 'pack' | 'guidelines'>,
  text: string,
  { language, packs, from }: { language: Language; packs: readonly Pack[]; from: readonly CardData[] },
): CardData {
  const { cases, unsure } = textsIn(language);
  const pack = packs.find((other) => other.id === one.pack);
  const named = one.guidelines.flatMap((number) => {
    const guideline = pack && guidelineOf(pack, number);
    return pack && guideline ? [{ text: citation(pack, guideline, language) }] : [];
  });
  return {
    urgent: one.acute ? lines(cases.card.acute) : [],
    from,
    guidelineLabel: cases.card.guideline,
    guidelines: named.length > 0 ? named : lines(cases.card.noGuideline),
    body: lines(text),
    duties: one.acute ? lines(cases.card.acuteReminder, unsure.acuteHint(EMERGENCY)) : [],
  };
}

/** Whom the card is from, as the recipient reads it. */
export function fromLine(name: string | undefined, hidden: boolean, language: Language): string {
  const { card } = textsIn(language).cases;
  return hidden ? card.fromHidden : card.from(name === undefined || name === '' ? card.hiddenSender : name);
}

function titleOf(view: CaseView, language: Language): string {
  const { card } = textsIn(language).cases;
  return view.side === 'sender' ? card.yours(view.recipient.name || card.aPerson) : fromLine(view.sender?.name, view.case.hidden, language);
}

/** The other side's name as this side may know it. */
export function otherName(view: CaseView, language: Language): string {
  const { card } = textsIn(language).cases;
  return view.side === 'sender' ? view.recipient.name || card.aPerson : view.sender?.name || card.hiddenSender;
}

function byLine(view: CaseView, text: CaseText, language: Language): string {
  const { card } = textsIn(language).cases;
  return card.by(text.side === view.side ? card.you : otherName(view, language), showTime(text.at, language));
}

/** The newest messages that fit, oldest first, and how many are left out. */
function thread(view: CaseView, written: string): { shown: CaseText[]; left: number } {
  const messages = view.texts.filter((text) => text.kind === 'message');
  const others = view.texts.filter((text) => text.kind !== 'message').map((text) => text.text);
  const taken = [...others, written].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const shown: CaseText[] = [];
  let room = Math.min(MOST_THREAD, MOST_BYTES - taken);
  for (const text of [...messages].reverse()) {
    room -= Buffer.byteLength(text.text);
    if (room < 0) break;
    shown.unshift(text);
  }
  return { shown, left: messages.length - shown.length };
}

function learningBox(view: CaseView, language: Language): CardData[] {
  const { card } = textsIn(language).cases;
  const text = view.texts.find((one) => one.kind === 'learning');
  if (!text) return [];
  const { learning } = view.case;
  const ask = learning === 'offered' && view.side === 'sender' ? card.learningAsk : undefined;
  const state = learning === 'refused' ? card.learningRefused : learning === 'offered' ? card.learningOffered : undefined;
  return [{ title: card.learning, text: text.text, notes: lines(state, ask) }];
}

function inputs(view: CaseView, { language, written }: CaseContext): CardData[] {
  if (!view.may.includes('answer') && !view.may.includes('message')) return [];
  const { card } = textsIn(language).cases;
  return [{ id: MESSAGE, label: card.messageTo(otherName(view, language)), placeholder: card.messagePlaceholder, value: written ?? '' }];
}

/** What was written too late is given back where there is no field for it any more. */
function unsent(view: CaseView, { language, written }: CaseContext): CardData[] {
  if (written === undefined || written === '' || view.may.includes('answer') || view.may.includes('message')) return [];
  return [{ by: textsIn(language).cases.card.unsent, text: written }];
}

function footer(view: CaseView, language: Language): CardData[] {
  const { card } = textsIn(language).cases;
  const isOpen = view.may.includes('answer') || view.may.includes('message');
  if (!isOpen) return lines(card.hint.ended);
  return lines(card.hint[view.side], view.side === 'recipient' && view.case.hidden ? card.hiddenHint : undefined);
}
