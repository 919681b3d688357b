/** The map and the measures of a centre for its leader; one measure also for its owner. */
import { textsIn } from '../../language/texts/index.ts';
import type { MeasureSettings } from '../../reflections/measures.ts';
import {
  type AtCentre,
  finishMeasure,
  lookAtCentre,
  lookAtMeasure,
  makeMeasure,
  moveMeasure,
  type SeenMeasure,
} from '../../reflections/measures-manage.ts';
import { mapCard } from '../cards/map.ts';
import { dateForm, MEASURE_FIELDS, measureCard, measureForm, measuresCard, NOBODY } from '../cards/measure.ts';
import { noticeCard } from '../cards/notices.ts';
import type { Reply, Turn } from '../reply.ts';
import { safeText } from '../safe-text.ts';
import { asCentreLeader, inOwnChat, type Pressing, replaced } from './leading.ts';
import { showPlans } from './plan.ts';
import type { Press } from './press.ts';

const FORM_ID = /^[0-9a-f-]{36}$/;

/** The newest map, or one before it. */
export async function showMap(press: Press, turn: Turn): Promise<Reply> {
  return atCentre(press, turn, async ({ view }) =>
    replaced(mapCard(view, { language: press.language, packs: turn.services.packs, index: numberIn(press.value) })),
  );
}

/** The open measures. */
export async function listMeasures(press: Press, turn: Turn): Promise<Reply> {
  return atCentre(press, turn, async ({ view }) =>
    replaced(measuresCard(view, { language: press.language, packs: turn.services.packs, page: numberIn(press.value) })),
  );
}

/** The empty form. */
export async function newMeasure(press: Press, turn: Turn): Promise<Reply> {
  return atCentre(press, turn, async ({ view }) =>
    replaced(measureForm(view, { language: press.language, id: turn.services.desk.workshops.newId() })),
  );
}

/** Saves it, or shows the form again with what is wrong. */
export async function saveMeasure(press: Press, turn: Turn): Promise<Reply> {
  return asCentreLeader(press, turn, async (at) => {
    const { language } = press;
    const { workshops } = turn.services.desk;
    const id = FORM_ID.test(press.value) ? press.value : workshops.newId();
    const settings = settingsIn(press);
    const made = await makeMeasure(at.caller, at.id, { id, settings, desk: workshops });
    if (made.kind === 'unknown') return showPlans({ ...press, value: 'list' }, turn);
    if (made.kind === 'refused') return replaced(measureForm(made.at, { language, id, filled: settings, faults: made.faults }));
    const notice = textsIn(language).workshop.measure.saved;
    return replaced(measuresCard(made.at, { language, packs: turn.services.packs, notice }));
  });
}

/** One measure. */
export async function openMeasure(press: Press, turn: Turn): Promise<Reply> {
  return withMeasure(press, turn, async (seen) => replaced(cardOf(seen, { press, turn })));
}

/** Says that it is done. */
export async function endMeasure(press: Press, turn: Turn): Promise<Reply> {
  return inOwnChat(press, turn, async (at) => {
    const done = await finishMeasure(at.caller, at.id, turn.services.desk.workshops);
    if (done.kind === 'unknown') return gone(at);
    return replaced(cardOf(done.seen, at, textsIn(press.language).workshop.measure.finished));
  });
}

/** Asks for another date. */
export async function openDate(press: Press, turn: Turn): Promise<Reply> {
  return withMeasure(press, turn, async (seen) =>
    replaced(
      seen.measure.state === 'done'
        ? cardOf(seen, { press, turn })
        : dateForm(seen, { language: press.language, packs: turn.services.packs }),
    ),
  );
}

/** Saves it, or shows the form again with the date in its field. */
export async function saveDate(press: Press, turn: Turn): Promise<Reply> {
  return inOwnChat(press, turn, async (at) => {
    const { language } = press;
    const { measure: words } = textsIn(language).workshop;
    const due = press.fields[MEASURE_FIELDS.due] ?? '';
    const moved = await moveMeasure(at.caller, at.id, { due, version: numberIn(press.value), desk: turn.services.desk.workshops });
    if (moved.kind === 'unknown') return gone(at);
    if (moved.kind === 'done') return replaced(cardOf(moved.seen, at, words.moved));
    if (moved.seen.measure.state === 'done') return replaced(cardOf(moved.seen, at));
    const fault = 'faults' in moved ? words.fault[moved.faults[0] ?? 'due'] : words.stale;
    return replaced(dateForm(moved.seen, { language, packs: turn.services.packs, due, fault }));
  });
}

async function atCentre(press: Press, turn: Turn, then: (at: Pressing & { view: AtCentre }) => Promise<Reply>): Promise<Reply> {
  return asCentreLeader(press, turn, async (at) => {
    const view = await lookAtCentre(at.caller, at.id, turn.services.desk.workshops);
    return view.kind === 'unknown' ? showPlans({ ...press, value: 'list' }, turn) : then({ ...at, view });
  });
}

async function withMeasure(press: Press, turn: Turn, then: (seen: SeenMeasure) => Promise<Reply>): Promise<Reply> {
  return inOwnChat(press, turn, async (at) => {
    const looked = await lookAtMeasure(at.caller, at.id, turn.services.desk.workshops);
    return looked.kind === 'unknown' ? gone(at) : then(looked.seen);
  });
}

function cardOf(seen: SeenMeasure, { press, turn }: Pick<Pressing, 'press' | 'turn'>, notice?: string): Reply['view'] {
  const { packs } = turn.services;
  const { language } = press;
  return measureCard(seen, { language, packs, leads: seen.leads, ...(notice === undefined ? {} : { notice }) });
}

/** No such measure, or none of theirs: both are answered alike. */
async function gone({ press }: Pressing): Promise<Reply> {
  const { measure } = textsIn(press.language).workshop;
  const buttons = [{ title: textsIn(press.language).button.help, verb: 'help.show' } as const];
  return replaced(noticeCard(press.language, { title: measure.one, paragraphs: [measure.gone], buttons }));
}

function settingsIn({ fields }: Press): MeasureSettings {
  const owner = fields[MEASURE_FIELDS.owner] ?? NOBODY;
  return {
    text: safeText(fields[MEASURE_FIELDS.text] ?? ''),
    guideline: numberIn(fields[MEASURE_FIELDS.guideline] ?? '0'),
    owner: owner === NOBODY || owner === '' ? undefined : owner,
    due: fields[MEASURE_FIELDS.due] ?? '',
  };
}

function numberIn(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}
