/** What a leader does so that a team learns, in the personal chat: self-evaluation and the year wheel. Who leads is read from the set-up. */
import { monthOf } from '../../calendar/recurrence.ts';
import { LANGUAGES } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import { MEETINGS, type Meeting } from '../../language/texts/learning/learning.ts';
import type { CompetenceSettings } from '../../reflections/competence.ts';
import { type CompetenceAt, competenceAt, competenceResultFor, startCompetence } from '../../reflections/competence-manage.ts';
import { wheelAt } from '../../reflections/learning-manage.ts';
import { ledBy } from '../../reflections/manage.ts';
import { LEAST_K } from '../../reflections/numbers.ts';
import { agendaOf, MONTHS, wheelFrom } from '../../reflections/wheel.ts';
import { COMPETENCE_FIELDS, competenceResultCard, openCompetenceCard, startCompetenceCard } from '../cards/competence-lead.ts';
import { learnCard } from '../cards/learning.ts';
import { sentenceCard } from '../cards/notices.ts';
import { wheelCard } from '../cards/wheel.ts';
import { below, type Reply, type Turn } from '../reply.ts';
import { type Pressing, replaced } from './leading.ts';
import { showPlans } from './plan.ts';
import type { Press } from './press.ts';

const A_WEEK = 168;

/** The ways to learn at a centre. */
export async function showLearn(press: Press, turn: Turn): Promise<Reply> {
  return asLearner(press, turn, async (at) => {
    const { tenantId, userId } = at.caller;
    const directory = await turn.services.desk.people((tx) => tx.directory(tenantId));
    const centre = ledBy(directory, userId).find((one) => one.id === at.id);
    return centre ? replaced(learnCard(centre, press.language)) : toPlans(at);
  });
}

/** How self-evaluation stands: the open one, or the form that starts one. */
export async function openCompetence(press: Press, turn: Turn): Promise<Reply> {
  return asLearner(press, turn, async (at) => {
    const found = await competenceAt(at.caller, at.id, turn.services.desk.learn);
    return found.kind === 'unknown' ? toPlans(at) : standing(at, found);
  });
}

/** Starts one; the card goes to the channel. */
export async function startCompetenceRound(press: Press, turn: Turn): Promise<Reply> {
  return asLearner(press, turn, async (at) => {
    const settings = settingsIn(press);
    const started = await startCompetence(at.caller, at.id, { settings, desk: turn.services.desk.learn });
    if (started.kind === 'unknown') return toPlans(at);
    const { competence, reflections } = textsIn(press.language);
    if (started.kind === 'at') return standing(at, started, competence.lead.started);
    const fault = started.kind === 'noChannel' ? reflections.noChannel(started.at.centre.name) : competence.start.fault;
    return replaced(startCompetenceCard(started.at, { language: press.language, settings: choices(settings), fault }));
  });
}

/** The last result once more, for the leader. */
export async function showCompetenceResult(press: Press, turn: Turn): Promise<Reply> {
  return asLearner(press, turn, async (at) => {
    const { packs, desk } = turn.services;
    const round = await competenceResultFor(at.caller, at.id, desk.learn);
    if (!round?.result) return toPlans(at);
    return replaced(competenceResultCard(round, { result: round.result, packs, language: press.language, back: round.centreId }));
  });
}

/** A month of the year wheel for one kind of meeting: «3.peers» is the third month after this one. */
export async function showWheel(press: Press, turn: Turn): Promise<Reply> {
  return asLearner(press, turn, async (at) => {
    const found = await wheelAt(at.caller, at.id, turn.services.desk.learn);
    if (found.kind === 'unknown') return toPlans(at);
    const { centre, pack, points } = found;
    const [written = '', kind = ''] = press.value.split('.');
    const place = /^\d{1,2}$/.test(written) ? Math.min(Number(written), MONTHS - 1) : 0;
    const meeting: Meeting = MEETINGS.find((one) => one === kind) ?? 'department';
    const month = wheelFrom(monthOf(found.now), found)[place];
    if (!month) return toPlans(at);
    const own = points.filter((one) => one.pack === pack.id).flatMap((one) => one.guidelines);
    return replaced(wheelCard(agendaOf(month, meeting, { pack, points: own }), { language: press.language, centre, pack, place }));
  });
}

/** Runs `then` for somebody who leads a centre, in the personal chat. Which centre it is about the use case looks at itself. */
export async function asLearner(press: Press, turn: Turn, then: (at: Pressing) => Promise<Reply>): Promise<Reply> {
  const { learning } = textsIn(press.language);
  const { caller } = turn;
  if (!turn.personal || !caller) return below(sentenceCard(press.language, learning.title, learning.personalOnly));
  const directory = await turn.services.desk.people((tx) => tx.directory(caller.tenantId));
  if (ledBy(directory, caller.userId).length === 0) return below(sentenceCard(press.language, learning.title, learning.leadersOnly));
  return then({ press, turn, caller, id: press.fields['case'] ?? '' });
}

/** What was pressed is gone or none of theirs: the list of what is. */
export function toPlans({ press, turn }: Pressing): Promise<Reply> {
  return showPlans({ ...press, value: 'list' }, turn);
}

function standing({ press }: Pressing, at: CompetenceAt, notice?: string): Reply {
  const { language } = press;
  if (at.open) return replaced(openCompetenceCard(at, at.open, { language, ...(notice === undefined ? {} : { notice }) }));
  return replaced(startCompetenceCard(at, { language, settings: { windowHours: A_WEEK, k: LEAST_K, language } }));
}

function settingsIn({ fields, language }: Press): CompetenceSettings {
  const number = (text = ''): number => (/^\d{1,3}$/.test(text) ? Number(text) : 0);
  return {
    windowHours: number(fields[COMPETENCE_FIELDS.window]),
    k: number(fields[COMPETENCE_FIELDS.k]),
    language: LANGUAGES.find((one) => one === fields[COMPETENCE_FIELDS.language]) ?? language,
  };
}

/** What can stand in the form again; a strange number becomes the usual one. */
function choices({ windowHours, k, language }: CompetenceSettings): CompetenceSettings {
  return { windowHours: windowHours || A_WEEK, k: Math.max(LEAST_K, k), language };
}
