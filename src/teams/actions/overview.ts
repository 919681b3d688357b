/** «Oversikt»: the published months, for whoever leads a centre or coordinates them. Who that is is read from the set-up alone. */
import { citation, guidelineOf, type Pack } from '../../guidelines/guideline.ts';
import type { Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import { csvLine, type TableRow, tableRows } from '../../overview/csv.ts';
import { overviewFor, type Seen, type Wanted } from '../../overview/publish.ts';
import { shownFileCard } from '../cards/my-data.ts';
import { noticeCard, sentenceCard } from '../cards/notices.ts';
import { ALL, overviewCard, overviewListCard } from '../cards/overview.ts';
import type { Caller } from '../desk.ts';
import { below, type Reply, type Turn } from '../reply.ts';
import type { Press } from './press.ts';

/** Months in the file: ten years. */
const MOST_MONTHS = 120;
/** The longest file shown in a card instead, in UTF-16 units. */
const MOST_SHOWN = 9000;
const BYTE_ORDER_MARK = '\ufeff';

/** The centres, or the one there is. */
export async function showOverview(press: Pick<Press, 'language'> & Partial<Press>, turn: Turn): Promise<Reply> {
  return asViewer(press, turn, async (seen) => {
    const context = { language: press.language, packs: turn.services.packs };
    const [only] = seen.centres;
    const isOnly = seen.centres.length === 1 && !seen.isCoordinator && only !== undefined && press.value !== 'list';
    const view = isOnly ? overviewCard(seen, context, only.id) : overviewListCard(seen, context);
    return press.value === 'list' ? { view, mode: 'replace' } : below(view);
  });
}

/** One month of a centre; somebody else's centre gives the list. */
export async function showMonth(press: Press, turn: Turn): Promise<Reply> {
  const wanted = { month: press.value, centreId: press.fields['case'] ?? '' };
  return asViewer({ ...press, wanted }, turn, async (seen) => {
    const context = { language: press.language, packs: turn.services.packs };
    const centreId = press.fields['case'] ?? '';
    const isTheirs = seen.centres.some((centre) => centre.id === centreId) || (centreId === ALL && seen.isCoordinator);
    return { view: isTheirs ? overviewCard(seen, context, centreId) : overviewListCard(seen, context), mode: 'replace' };
  });
}

/** All numbers they can see: as a file through Teams' consent card, or shown where the client has no files. */
export async function sendOverview(press: Press, turn: Turn): Promise<Reply> {
  return asViewer({ ...press, wanted: { most: MOST_MONTHS, isWhole: true } }, turn, async (seen) => {
    const { overview } = textsIn(press.language);
    const text = overviewFile(seen, press.language, turn.services.packs);
    if (!turn.services.desk.hasPicker) return below(shownFileCard(press.language, text, MOST_SHOWN));
    const { name, about } = overview.file;
    const view = noticeCard(press.language, { title: overview.title, paragraphs: [about] });
    return { view, mode: 'new', file: { name, about, bytes: Buffer.byteLength(text), context: { file: 'overview' } } };
  });
}

/** The file for somebody, made anew when they have said yes to it; undefined for somebody who may not see it. */
export async function overviewText(caller: Caller, turn: Turn): Promise<string | undefined> {
  const seen = await overviewFor(caller, turn.services.desk.overview, { most: MOST_MONTHS, isWhole: true });
  return seen && overviewFile(seen, turn.locale, turn.services.packs);
}

function overviewFile({ tables }: Seen, language: Language, packs: readonly Pack[]): string {
  const { overview } = textsIn(language);
  const rows = tableRows(tables).map((row) => csvLine(fieldsOf(row, language, packs)));
  return `${BYTE_ORDER_MARK}${[csvLine(overview.file.header), ...rows].join('\r\n')}\r\n`;
}

/** Counts of people say «minst»; medians, means and numbers of rounds are what they are. */
function fieldsOf(row: TableRow, language: Language, packs: readonly Pack[]): string[] {
  const { overview } = textsIn(language);
  const { file } = overview;
  const isExact = row.what === 'medianHours' || row.what === 'rounds' || row.what === 'roundMean';
  const count = row.count === undefined ? file.few : isExact ? String(row.count) : `${file.atLeast} ${row.count}`;
  return [row.month, row.centre ?? overview.all, file.kind[row.what], ofWords(row, language, packs), count];
}

function ofWords({ what, of, pack: id }: TableRow, language: Language, packs: readonly Pack[]): string {
  const { route } = textsIn(language).overview;
  if (what === 'routes') return (route as Readonly<Record<string, string>>)[of] ?? of;
  const pack = packs.find((one) => one.id === id);
  const guideline = pack && guidelineOf(pack, Number(of));
  return pack && guideline ? citation(pack, guideline, language) : of;
}

async function asViewer(
  press: Pick<Press, 'language'> & { wanted?: Wanted },
  turn: Turn,
  then: (seen: Seen) => Promise<Reply>,
): Promise<Reply> {
  const { overview } = textsIn(press.language);
  const { caller } = turn;
  if (!turn.personal || !caller) return below(sentenceCard(press.language, overview.title, overview.personalOnly));
  const seen = await overviewFor(caller, turn.services.desk.overview, press.wanted);
  if (!seen) return below(sentenceCard(press.language, overview.title, overview.notYours));
  return then(seen);
}
