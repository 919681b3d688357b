/** A group's card in the channel: its guidelines, the three questions, what it has written. */
import { showDate } from '../../calendar/working-time.ts';
import { citation, guidelineOf, type Pack, quotedText } from '../../guidelines/guideline.ts';
import type { Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import { LONGEST_NOTE, NOTE_PARTS, type Note, SUMMARY, textOf, versionsOf, type Workshop } from '../../reflections/workshop.ts';
import type { CardData, CardView } from './card.ts';
import { bytesOf, fitted } from './fit.ts';
import { noticeCard } from './notices.ts';
import { button, lines } from './parts.ts';

/** Ids of the inputs, by part. */
export const NOTE_FIELDS = ['note0', 'note1', 'note2', 'note3'] as const;

/** Bytes for what was written: four texts as long as they can be, three bytes each letter. The rest of the card is ours. */
const ROOM = 18_000;
/** Bytes for the guidelines, of which a pack can have many, and what each takes on top of its words. */
const ROOM_GUIDELINES = 4_600;
const AROUND = 75;

/** What a group's card is drawn from. */
export interface GroupContext {
  readonly group: number;
  readonly notes: readonly Note[];
  readonly packs: readonly Pack[];
  readonly note?: string;
  /** What somebody has written that is not stored: it stands in the fields, on a card only they see. */
  readonly own?: Own;
}

/** What somebody wrote that could not be stored. */
export interface Own {
  readonly texts: readonly string[];
  /** The versions of what they saw. */
  readonly seen: readonly number[];
  /** The parts where something else is stored. */
  readonly parts: readonly number[];
  readonly fault: string;
}

/** The card with its fields. */
export function groupCard(workshop: Workshop, context: GroupContext): CardView {
  const { language } = workshop;
  const { group: words, button: buttons } = textsIn(language).workshop;
  const { group, notes, own } = context;
  const stored = NOTE_PARTS.map((part) => textOf(notes, group, part));
  const texts = fitted(own?.texts ?? stored, ROOM);
  const left = ROOM - texts.reduce((sum, text) => sum + bytesOf(text), 0);
  const differing = own ? own.parts : [];
  const shown = fitted(
    differing.map((part) => stored[part] ?? ''),
    left,
  );
  const rows = differing.map((part, at) => ({ labels: lines(questionIn(part, language)), text: shown[at] ?? '' }));
  return {
    template: 'group',
    summary: titleOf(workshop, context),
    data: {
      ...head(workshop, context),
      notes: lines(context.note),
      faults: lines(own?.fault),
      paragraphs: lines(words.lead),
      sections: rows.length === 0 ? [] : [{ title: words.stored, rows }],
      areas: NOTE_PARTS.map((part) => ({
        id: NOTE_FIELDS[part],
        label: questionIn(part, language),
        placeholder: words.placeholder,
        value: texts[part] ?? '',
      })),
      footer: lines(words.open),
      buttons: [
        button(language, {
          title: buttons.saveNote,
          verb: 'workshop.note',
          case: workshop.id,
          value: [group, ...(own?.seen ?? versionsOf(notes, group))].join('.'),
        }),
      ],
    },
  };
}

/** The same once the workshop is closed: what the group wrote, without fields. */
export function closedGroupCard(workshop: Workshop, context: GroupContext): CardView {
  const { group: words } = textsIn(workshop.language).workshop;
  const texts = NOTE_PARTS.map((part) => textOf(context.notes, context.group, part));
  const isEmpty = texts.every((text) => text === '');
  return readOnly(workshop, context, {
    texts,
    title: words.name(context.group),
    facts: isEmpty ? [words.closed, words.nothing] : [words.closed],
  });
}

/** For somebody who saved too late; shown to them alone, so that what they wrote is not lost. */
export function lateGroupCard(workshop: Workshop, context: GroupContext, texts: readonly string[]): CardView {
  const { group: words } = textsIn(workshop.language).workshop;
  return readOnly(workshop, context, { texts, title: words.yours, facts: [words.over] });
}

/** For a press that belongs nowhere here. */
export function groupNotice(language: Language): CardView {
  const { title, group } = textsIn(language).workshop;
  return noticeCard(language, {
    title,
    paragraphs: [group.unknown],
    buttons: [{ title: textsIn(language).button.guidelines, verb: 'guidelines.list' }],
  });
}

/** A part's question: the workshop's three, or the summary. */
export function questionIn(part: number, language: Language): string {
  const { workshop, reflections } = textsIn(language);
  return part === SUMMARY ? workshop.group.summary : (reflections.round.workshop[part] ?? '');
}

/** The sentence for a text that is too long. */
export function tooLongLine(language: Language): string {
  return textsIn(language).workshop.group.tooLong(LONGEST_NOTE);
}

function readOnly(
  workshop: Workshop,
  context: GroupContext,
  { texts, title, facts }: { texts: readonly string[]; title: string; facts: readonly string[] },
): CardView {
  const { language } = workshop;
  const { group: words } = textsIn(language).workshop;
  const shown = fitted(texts, ROOM);
  const rows = NOTE_PARTS.filter((part) => (shown[part] ?? '') !== '').map((part) => ({
    labels: lines(questionIn(part, language)),
    text: shown[part] ?? '',
  }));
  return {
    template: 'group',
    summary: titleOf(workshop, context),
    data: {
      ...head(workshop, context),
      notes: [],
      faults: [],
      paragraphs: lines(...facts),
      sections: rows.length === 0 ? [] : [{ title, rows }],
      areas: [],
      footer: lines(shown.some((text, part) => text !== texts[part]) ? words.cut : undefined),
      buttons: [button(language, { title: textsIn(language).button.guidelines, verb: 'guidelines.list' })],
    },
  };
}

function head(workshop: Workshop, context: GroupContext): CardData {
  const { language, date } = workshop;
  const pack = context.packs.find((one) => one.id === workshop.pack);
  const guidelines = (workshop.groups[context.group - 1] ?? []).flatMap((number) => {
    const guideline = pack && guidelineOf(pack, number);
    return pack && guideline ? [`${citation(pack, guideline, language)}: ${quotedText(guideline, language).text}`] : [];
  });
  return {
    lang: language,
    top: lines(`${textsIn(language).workshop.title} · ${showDate(date, language)}`),
    title: titleOf(workshop, context),
    guidelines: lines(
      ...fitted(guidelines, Math.max(0, ROOM_GUIDELINES - AROUND * guidelines.length)),
      pack?.wording === 'own' ? textsIn(language).guidelines.ownWording : undefined,
    ),
  };
}

function titleOf({ language, pack: id, groups }: Workshop, { group, packs }: GroupContext): string {
  const pack = packs.find((one) => one.id === id);
  const own = new Set(groups[group - 1]);
  const titles = (pack?.categories ?? [])
    .filter(({ id: category }) => pack?.guidelines.some((one) => one.category === category && own.has(one.number)))
    .map(({ title }) => title[language]);
  return [textsIn(language).workshop.group.name(group), ...titles].join(' · ');
}
