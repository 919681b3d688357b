/** The minutes of a workshop as a file for a spreadsheet: what the groups wrote, the map, the measures. */
import { citation, guidelineOf } from '../../guidelines/guideline.ts';
import { LANGUAGES, type Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import { csvLine } from '../../overview/csv.ts';
import { statusOf } from '../../reflections/map.ts';
import { NOTE_PARTS, textOf } from '../../reflections/workshop.ts';
import type { Held } from '../../reflections/workshop-held.ts';
import { workshopById } from '../../reflections/workshop-manage.ts';
import { noticeCard } from '../cards/notices.ts';
import { questionIn } from '../cards/workshop-group.ts';
import { minutesCard } from '../cards/workshop-summary.ts';
import type { Caller } from '../desk.ts';
import { below, type FileContext, type Reply, type Turn } from '../reply.ts';
import { asCentreLeader } from './leading.ts';
import { showPlans } from './plan.ts';
import type { Press } from './press.ts';

/** What the consent card's answer brings back for this file. */
export const MINUTES = 'minutes';
const BYTE_ORDER_MARK = '\ufeff';
/** The longest file shown in a card instead, in bytes. */
const MOST_SHOWN = 12_000;

/** Offers the file, or shows it where the client has no files. */
export async function sendMinutes(press: Press, turn: Turn): Promise<Reply> {
  return asCentreLeader(press, turn, async (at) => {
    const found = await workshopById(at.caller, at.id, turn.services.desk.workshops);
    if (found.kind === 'unknown') return showPlans({ ...press, value: 'list' }, turn);
    const { language } = press;
    const { minutes } = textsIn(language).workshop;
    const text = minutesFile(found.held, language);
    const name = minutes.fileName(found.held.workshop.date);
    if (!turn.services.desk.hasPicker) return below(minutesCard(language, { name, text, most: MOST_SHOWN }));
    const view = noticeCard(language, { title: minutes.shown, paragraphs: [minutes.about] });
    const context = { file: MINUTES, id: at.id, language };
    return { view, mode: 'new', file: { name, about: minutes.about, bytes: Buffer.byteLength(text), context } };
  });
}

/** The file made anew for whoever said yes to it; undefined for somebody who may not see it. */
export async function minutesText(caller: Caller, turn: Turn, context: FileContext): Promise<string | undefined> {
  const found = await workshopById(caller, context['id'] ?? '', turn.services.desk.workshops);
  const language = LANGUAGES.find((one) => one === context['language']) ?? turn.locale;
  return found.kind === 'unknown' ? undefined : minutesFile(found.held, language);
}

/** The file: UTF-8 with a byte order mark, semicolons, everything in quotes, nothing that a spreadsheet would work out. */
export function minutesFile(held: Held, language: Language): string {
  const { header } = textsIn(language).workshop.minutes;
  const rows = [header, ...noteRows(held, language), ...mapRows(held, language), ...measureRows(held, language)];
  return `${BYTE_ORDER_MARK}${rows.map(csvLine).join('\r\n')}\r\n`;
}

function noteRows({ workshop, notes, pack }: Held, language: Language): string[][] {
  const { kind } = textsIn(language).workshop.minutes;
  return workshop.groups.flatMap((numbers, at) => {
    const cited = numbers.map((number) => citedAs({ pack }, number, language)).join(', ');
    return NOTE_PARTS.flatMap((part) => {
      const text = textOf(notes, at + 1, part);
      return text === '' ? [] : [[kind.note, String(at + 1), cited, questionIn(part, language), text, '', '', '']];
    });
  });
}

function mapRows({ map, pack }: Held, language: Language): string[][] {
  const { minutes, status } = textsIn(language).workshop;
  if (!map) return [];
  return pack.guidelines.map((one) => {
    const choice = status.choice[statusOf(map, one.number)];
    return [minutes.kind.map, '', citation(pack, one, language), '', '', choice, '', ''];
  });
}

function measureRows({ measures, names, pack }: Held, language: Language): string[][] {
  const { minutes } = textsIn(language).workshop;
  return measures.map(({ guideline, text, state, owner = '', due }) => [
    minutes.kind.measure,
    '',
    citedAs({ pack }, guideline, language),
    '',
    text,
    minutes.state[state],
    names.get(owner) ?? '',
    due,
  ]);
}

function citedAs({ pack }: Pick<Held, 'pack'>, number: number, language: Language): string {
  const guideline = guidelineOf(pack, number);
  return guideline ? citation(pack, guideline, language) : '';
}
