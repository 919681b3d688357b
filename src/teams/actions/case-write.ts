/**
 * From a doubt to a sent case: the form, the exact preview, the mask, the one press that sends. Until that press nothing is
 * stored: what is written travels in the cards of the person's own chat.
 */
import { candidates, standIn } from '../../cases/recipients.ts';
import { actualRecipient, blankCase, type Draft, draftFault, sendCase } from '../../cases/send.ts';
import type { Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import { DETAIL_KINDS } from '../../language/texts/texts.ts';
import type { Directory } from '../../people/people.ts';
import { caseCard } from '../cards/case.ts';
import { FIELDS, type FormContext, formCard, previewCard } from '../cards/case-form.ts';
import { detailsLine } from '../cards/details.ts';
import { DRAFT, maskedText } from '../cards/discuss.ts';
import { noticeCard, sentenceCard } from '../cards/notices.ts';
import { decodeTriage } from '../cards/triage-code.ts';
import type { Caller } from '../desk.ts';
import { below, type Reply, type Turn } from '../reply.ts';
import { safeText } from '../safe-text.ts';
import type { Press } from './press.ts';

type Way = FormContext['way'];
const CODE = /^(leader|colleague|acute):([a-z]+\.[lcr]{0,3})$/;

/** The press with the person it came from and everything set up where they are. */
interface Writing {
  readonly press: Press;
  readonly turn: Turn;
  readonly caller: Caller;
  readonly directory: Directory;
  readonly form: FormContext;
  readonly draft: Draft;
}

/** «Drøft med leder»: the form below the answer, filled with what was written, masked. */
export async function writeCase(press: Press, turn: Turn): Promise<Reply> {
  return withDraft(press, turn, ({ form, draft }) => {
    if (form.candidates.length === 0 && !form.hasPicker) return below(nobodyCard(form));
    const masked = maskedLine(draft.text, press.language);
    return below(formCard(draft, form, masked === undefined ? {} : { masked }));
  });
}

/** The preview, or the form again with what is missing. */
export async function previewCase(press: Press, turn: Turn): Promise<Reply> {
  return withDraft(press, turn, (writing) => ({ view: preview(writing), mode: 'replace' }));
}

/** The form again, as it was filled in. */
export async function editCase(press: Press, turn: Turn): Promise<Reply> {
  return withDraft(press, turn, ({ draft, form }) => ({ view: formCard(draft, form), mode: 'replace' }));
}

/** The preview with everything that was seen in the text masked. */
export async function maskCase(press: Press, turn: Turn): Promise<Reply> {
  return withDraft(press, turn, (writing) => {
    const draft = { ...writing.draft, text: maskedText(writing.draft.text, press.language) };
    return { view: preview({ ...writing, draft }), mode: 'replace' };
  });
}

/** A card without the text in the place of the form. */
export async function cancelCase({ language }: Press): Promise<Reply> {
  const { form } = textsIn(language).cases;
  return { view: sentenceCard(language, form.title.colleague, form.cancelled), mode: 'replace' };
}

/** Sends what was previewed, once. Where anything differs from the preview the preview comes again. */
export async function sendDraft(press: Press, turn: Turn): Promise<Reply> {
  return withDraft(press, turn, async (writing) => {
    const { caller, draft, form } = writing;
    const { desk, packs } = turn.services;
    const resolved = resolve(writing);
    const actionId = desk.tokens.check(press.fields['action'] ?? '', draftParts(caller, resolved));
    if (actionId === undefined) return { view: preview(writing, { isChanged: true }), mode: 'replace' };
    const place = caller.place ? { place: caller.place } : {};
    const sent = await sendCase(caller, resolved, { actionId, desk: desk.cases, ...place });
    const { cases } = textsIn(press.language);
    if (sent.kind === 'refused') return { view: formCard(draft, form, { fault: cases.fault[sent.fault] }), mode: 'replace' };
    if (sent.kind === 'gone')
      return {
        view: noticeCard(press.language, { title: cases.notice.notFoundTitle, paragraphs: [cases.notice.notFound] }),
        mode: 'replace',
      };
    return { view: caseCard(sent.view, { language: press.language, packs, tokens: desk.tokens }), mode: 'replace' };
  });
}

/** What a token for sending is bound to: the person, and every word and choice of the preview. */
function draftParts(caller: Caller, draft: Draft): string[] {
  return [caller.tenantId, caller.userId, 'send', JSON.stringify(Object.entries(draft).sort(([a], [b]) => (a < b ? -1 : 1)))];
}

/** The draft with the one who would get it now. */
function resolve({ directory, caller, draft, turn }: Writing): Draft {
  return { ...draft, recipient: actualRecipient(directory, caller, { draft, at: turn.services.desk.now() }) };
}

function preview(writing: Writing, more: { isChanged?: boolean } = {}): ReturnType<typeof previewCard> {
  const { press, turn, caller, directory, form, draft } = writing;
  const { desk, packs } = turn.services;
  const { cases } = textsIn(press.language);
  const fault = draftFault(directory, caller, draft);
  if (fault) return formCard(draft, form, { fault: cases.fault[fault] });
  const at = desk.now();
  const resolved = resolve(writing);
  const nameOf = (userId: string): string => directory.people.get(userId)?.name ?? '';
  const next = standIn(directory, blankCase(directory, caller, { draft: resolved, at }), { sender: caller.userId, at });
  return previewCard(resolved, {
    ...form,
    packs,
    token: desk.tokens.mint(draftParts(caller, resolved)),
    senderName: nameOf(caller.userId),
    recipientName: nameOf(resolved.recipient),
    ...(resolved.recipient === draft.recipient ? {} : { awayName: nameOf(draft.recipient) || cases.card.aPerson }),
    ...(next === undefined ? {} : { standInName: nameOf(next) || cases.card.aPerson }),
    retentionDays: desk.retentionDays,
    ...more,
  });
}

/** Reads what the press brought and runs `then` with it; in a channel, or without a known person, says where cases are sent from. */
async function withDraft(press: Press, turn: Turn, then: (writing: Writing) => Reply | Promise<Reply>): Promise<Reply> {
  const { language, pack, numbers } = press;
  const { caller } = turn;
  const code = CODE.exec(press.value);
  const triage = decodeTriage(code?.[2] ?? '', 0);
  const { form: words } = textsIn(language).cases;
  if (!turn.personal || !caller) return below(sentenceCard(language, words.title.colleague, words.personalOnly));
  if (!code || !triage) return below(sentenceCard(language, textsIn(language).notice.oldCardTitle, textsIn(language).notice.oldCard));
  const { desk } = turn.services;
  const directory = await desk.people((tx) => tx.directory(caller.tenantId));
  const way = code[1] as Way;
  const route = way === 'colleague' ? 'colleague' : 'leader';
  const form: FormContext = {
    language,
    pack,
    numbers,
    code: press.value,
    way,
    aboutLeader: triage.aboutLeader,
    candidates: candidates(directory, { userId: caller.userId, route, aboutLeader: triage.aboutLeader }),
    hasPicker: desk.hasPicker,
    now: desk.now(),
  };
  const draft: Draft = {
    recipient: press.fields[FIELDS.to] ?? '',
    hidden: press.fields[FIELDS.name] === 'hidden',
    mayForward: press.fields[FIELDS.onward] !== 'false',
    text: safeText(press.fields[FIELDS.text] ?? press.fields[DRAFT] ?? ''),
    pack: pack.id,
    guidelines: numbers,
    route,
    acute: way === 'acute',
    aboutLeader: triage.aboutLeader,
    language,
  };
  return then({ press, turn, caller, directory, form, draft });
}

function nobodyCard({ language, aboutLeader }: FormContext): ReturnType<typeof sentenceCard> {
  const { form } = textsIn(language).cases;
  return sentenceCard(language, form.nobodyTitle, aboutLeader ? form.nobodyAboutLeader : form.nobody);
}

/** Which kinds were masked in the text, by the labels that stand in it now. */
function maskedLine(text: string, language: Language): string | undefined {
  const texts = textsIn(language);
  const kinds = DETAIL_KINDS.filter((kind) => text.includes(`[${texts.details.label[kind]}]`));
  return detailsLine(
    kinds.map((type) => ({ type, start: 0, end: 1 })),
    texts,
    texts.cases.form.masked,
  );
}
