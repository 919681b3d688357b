/** A leader starts a workshop, follows it, sets statuses, closes it; in the personal chat. */
import { LANGUAGES } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import { isStatus, type Status, stepsOf } from '../../reflections/map.ts';
import { lookAtCentre } from '../../reflections/measures-manage.ts';
import type { Held, Unknown } from '../../reflections/workshop-held.ts';
import { closeWorkshop, repostCards, setStatuses, startWorkshop, workshopAt, workshopById } from '../../reflections/workshop-manage.ts';
import { mapCard } from '../cards/map.ts';
import { closeCard, leadCard, startCard, statusCard, statusField, WORKSHOP_FIELDS } from '../cards/workshop.ts';
import { packOf, type Reply, type Turn } from '../reply.ts';
import { asCentreLeader, type Pressing, replaced } from './leading.ts';
import { showPlans } from './plan.ts';
import type { Press } from './press.ts';

/** The workshop of a centre, or the form that starts one; or a workshop by its own id. */
export async function showWorkshop(press: Press, turn: Turn): Promise<Reply> {
  return asCentreLeader(press, turn, async (at) => {
    const { workshops } = turn.services.desk;
    if (press.value === 'workshop') return shown(at, await workshopById(at.caller, at.id, workshops));
    const looked = await workshopAt(at.caller, at.id, workshops);
    return looked.kind === 'none' ? replaced(startCard(press.language, looked)) : shown(at, looked);
  });
}

/** Starts it; the groups' cards go to the channel. */
export async function startOne(press: Press, turn: Turn): Promise<Reply> {
  return asCentreLeader(press, turn, async (at) => {
    const { desk } = turn.services;
    const words = textsIn(press.language).workshop;
    const written = press.fields[WORKSHOP_FIELDS.groups] ?? '';
    const groups = /^\d{1,3}$/.test(written) ? Number(written) : 0;
    const language = LANGUAGES.find((one) => one === press.fields[WORKSHOP_FIELDS.language]) ?? press.language;
    const started = await startWorkshop(at.caller, at.id, { groups, language, desk: desk.workshops });
    if (started.kind === 'held' || started.kind === 'unknown') return shown(at, started);
    const { centre } = started;
    const fault = started.kind === 'groups' ? words.start.groupsFault : words.noChannel(centre.name);
    return replaced(startCard(press.language, { centre, pack: packOf(turn.services, centre.pack), chosen: { groups, language, fault } }));
  });
}

/** The statuses of one category. */
export async function openStatus(press: Press, turn: Turn): Promise<Reply> {
  return asCentreLeader(press, turn, async (at) => {
    const found = await workshopById(at.caller, at.id, turn.services.desk.workshops);
    if (found.kind === 'unknown' || found.held.workshop.state === 'closed') return shown(at, found);
    return replaced(statusCard(found.held, { language: press.language, index: indexIn(press.value, found.held) }));
  });
}

/** Saves them and goes on to the next category, and after the last to the map. */
export async function saveStatus(press: Press, turn: Turn): Promise<Reply> {
  return asCentreLeader(press, turn, async (at) => {
    const { desk } = turn.services;
    const found = await workshopById(at.caller, at.id, desk.workshops);
    if (found.kind === 'unknown') return shown(at, found);
    const index = indexIn(press.value, found.held);
    const chosen = chosenIn(press, found.held, index);
    const changed = await setStatuses(at.caller, at.id, { chosen, seen: Number(press.value.split('.')[1]) || 0, desk: desk.workshops });
    if (changed.kind === 'unknown' || changed.kind === 'over') return shown(at, changed);
    const { language } = press;
    const { status } = textsIn(language).workshop;
    if (changed.kind === 'stale') return replaced(statusCard(changed.held, { language, index, chosen, notice: status.stale }));
    if (index + 1 < stepsOf(changed.held.pack).length) return replaced(statusCard(changed.held, { language, index: index + 1 }));
    const centre = await lookAtCentre(at.caller, changed.held.centre.id, desk.workshops);
    if (centre.kind === 'unknown') return shown(at, centre);
    const place = centre.maps.findIndex((map) => map.workshopId === at.id);
    return replaced(mapCard(centre, { language, packs: turn.services.packs, index: place, notice: status.saved }));
  });
}

/** Asks before it is closed. */
export async function openClose(press: Press, turn: Turn): Promise<Reply> {
  return asCentreLeader(press, turn, async (at) => {
    const found = await workshopById(at.caller, at.id, turn.services.desk.workshops);
    if (found.kind === 'unknown' || found.held.workshop.state === 'closed') return shown(at, found);
    return replaced(closeCard(found.held, press.language));
  });
}

/** Closes it; the summary goes to the channel. */
export async function closeOne(press: Press, turn: Turn): Promise<Reply> {
  return asCentreLeader(press, turn, async (at) => shown(at, await closeWorkshop(at.caller, at.id, turn.services.desk.workshops)));
}

/** Posts the cards that are missing once more. */
export async function repost(press: Press, turn: Turn): Promise<Reply> {
  return asCentreLeader(press, turn, async (at) =>
    shown(at, await repostCards(at.caller, at.id, turn.services.desk.workshops), textsIn(press.language).workshop.lead.posted),
  );
}

/** The workshop as it stands; one that is none of theirs gives what is. */
async function shown({ press, turn }: Pressing, found: { kind: string; held: Held } | Unknown, notice?: string): Promise<Reply> {
  return 'held' in found ? replaced(leadCard(found.held, press.language, notice)) : showPlans({ ...press, value: 'list' }, turn);
}

function indexIn(value: string, { pack }: Held): number {
  const index = Number(value.split('.')[0]);
  return Number.isInteger(index) && index >= 0 && index < stepsOf(pack).length ? index : 0;
}

/** What was chosen for the guidelines of one category; what is no status of ours is left as it was. */
function chosenIn({ fields }: Press, { pack }: Held, index: number): ReadonlyMap<number, Status> {
  const own = stepsOf(pack)[index]?.guidelines ?? [];
  return new Map(
    own.flatMap(({ number }): [number, Status][] => {
      const status = fields[statusField(number)];
      return isStatus(status) ? [[number, status]] : [];
    }),
  );
}
