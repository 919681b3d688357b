/** Set-up by cards, for administrators. Who is one is read from the settings and the authenticated activity alone. */
import { textsIn } from '../../language/texts/index.ts';
import { SETUP_STEPS, type SetupStep } from '../../language/texts/setup/setup.ts';
import { type Centre, holders } from '../../people/people.ts';
import { type Change, changeCentre } from '../../people/setup.ts';
import type { CardView } from '../cards/card.ts';
import { noticeCard, sentenceCard } from '../cards/notices.ts';
import { centreCard, doneCard, overviewCard, removeCard, type SetupContext, stepCode } from '../cards/setup.ts';
import { listedPeople, NO_CHANNEL, SETUP_FIELDS, stepCard } from '../cards/setup-steps.ts';
import type { Caller } from '../desk.ts';
import { below, type Reply, type Turn } from '../reply.ts';
import { meetTeams } from './meet-teams.ts';
import type { Press } from './press.ts';

interface Administering {
  readonly press: Press;
  readonly turn: Turn;
  readonly caller: Caller;
  readonly context: SetupContext;
  readonly centre: Centre | undefined;
}

/** «Oppsett». A typed command has no card to replace. */
export async function showSetup(press: Pick<Press, 'language'> & Partial<Press>, turn: Turn): Promise<Reply> {
  return asAdmin({ ...EMPTY_PRESS, ...press } as Press, turn, async (at) => {
    const from = /^\d{1,4}$/.test(press.value ?? '') ? Number(press.value) : 0;
    return reply(await overview({ ...at, context: { ...at.context, from } }), press.value !== undefined);
  });
}

const EMPTY_PRESS = { numbers: [], choice: '', fields: {} };

/** A centre's menu, or one of its steps. */
export async function openSetup(press: Press, turn: Turn): Promise<Reply> {
  return asAdmin(press, turn, async (at) => {
    const code = codeOf(press.value);
    if (!code) return reply(at.centre ? centreCard(at.centre, at.context) : await overview(at, textsIn(press.language).setup.changed));
    if (!at.centre && code.step !== 'centre') return reply(await overview(at, textsIn(press.language).setup.changed));
    return reply(stepCard(at.centre, at.context, code));
  });
}

/** Saves a step; leads on to the next one of the row, or back to the centre. */
export async function saveSetup(press: Press, turn: Turn): Promise<Reply> {
  return asAdmin(press, turn, async (at) => {
    const { setup } = textsIn(press.language);
    const code = codeOf(press.value);
    if (!code) return reply(await overview(at, setup.changed));
    const { desk } = turn.services;
    const packs = at.context.packs.map((pack) => pack.id);
    const options = {
      tenantId: at.caller.tenantId,
      packs,
      at: desk.now(),
      seed: `${at.caller.tenantId} ${at.caller.place?.activityId ?? ''} ${desk.now()}`,
    };
    const changed = await desk.people((tx) => changeCentre(tx, changeOf(at, code.step), options));
    if (changed.kind === 'gone') return reply(await overview(at, setup.changed));
    if (changed.kind === 'refused') {
      const written = { ...changed.centre, id: at.centre?.id ?? '' };
      return reply(stepCard(written, { ...at.context, fault: setup.fault[changed.fault] }, code));
    }
    const next = code.isFirst ? SETUP_STEPS[SETUP_STEPS.indexOf(code.step) + 1] : undefined;
    if (next) return reply(stepCard(changed.centre, at.context, { step: next, isFirst: true }));
    return reply(
      code.isFirst ? doneCard(changed.centre, press.language) : centreCard(changed.centre, { ...at.context, notice: setup.saved }),
    );
  });
}

/** Asks before a centre goes. */
export async function openRemove(press: Press, turn: Turn): Promise<Reply> {
  return asAdmin(press, turn, async (at) => reply(at.centre ? removeCard(at.centre, press.language) : await overview(at)));
}

/** Takes a centre away; cases that were sent stay with those who have them. */
export async function removeCentre(press: Press, turn: Turn): Promise<Reply> {
  return asAdmin(press, turn, async (at) => {
    const { centre, caller } = at;
    const { setup } = textsIn(press.language);
    if (centre) await turn.services.desk.people((tx) => tx.removeCentre(caller.tenantId, centre.id));
    return reply(
      await overview({ ...at, context: await contextOf(press, turn, caller) }, centre ? setup.removed(centre.name) : setup.changed),
    );
  });
}

function reply(view: CardView, isPressed = true): Reply {
  return isPressed ? { view, mode: 'replace' } : below(view);
}

async function overview({ turn, context }: Pick<Administering, 'turn' | 'context'>, notice?: string): Promise<CardView> {
  const counts = await turn.services.desk.messages.counts();
  return overviewCard(notice === undefined ? context : { ...context, notice }, counts);
}

function codeOf(value: string): { step: SetupStep; isFirst: boolean } | undefined {
  const step = SETUP_STEPS.find((one) => value === stepCode(one, true) || value === stepCode(one, false));
  return step && { step, isFirst: value === stepCode(step, true) };
}

function changeOf({ press, context, centre }: Administering, step: SetupStep): Change {
  const { fields } = press;
  const centreId = fields['case'] || undefined;
  if (step === 'centre') return { centreId, name: fields[SETUP_FIELDS.name] ?? '', pack: fields[SETUP_FIELDS.pack] ?? '' };
  if (step === 'channel') {
    // Only a channel the bot is in; what else a card may bring changes nothing.
    const channel = fields[SETUP_FIELDS.channel];
    const known = channel === NO_CHANNEL || context.channels.some((one) => one.conversationId === channel);
    return { centreId, ...(known && channel !== undefined ? { conversationId: channel === NO_CHANNEL ? '' : channel } : {}) };
  }
  // A list in which nothing is ticked is left out of what a client sends.
  const ticked = (fields[SETUP_FIELDS.people] ?? '')
    .toLowerCase()
    .split(/[,;]/)
    .filter((id) => /^[\w-]{1,64}$/.test(id));
  // Who has the role and did not fit in the list could not be unticked either.
  const listed = listedPeople(centre, context.directory, step).map((one) => one.userId);
  if (listed.length === 0 && !context.hasPicker) return { centreId };
  const kept = centre ? holders(centre, step).filter((id) => !listed.includes(id)) : [];
  return { centreId, people: { role: step, userIds: [...ticked, ...kept] } };
}

async function contextOf({ language }: Press, turn: Turn, caller: Caller): Promise<SetupContext> {
  const { desk, packs } = turn.services;
  await meetTeams(turn, caller);
  const { directory, channels } = await desk.people(async (tx) => ({
    directory: await tx.directory(caller.tenantId),
    channels: await tx.channels(caller.tenantId),
  }));
  return { language, packs, directory, channels, hasPicker: desk.hasPicker };
}

/** Runs `then` for an administrator in the personal chat. */
async function asAdmin(press: Press, turn: Turn, then: (at: Administering) => Promise<Reply>): Promise<Reply> {
  const { language } = press;
  const { setup } = textsIn(language);
  const { caller } = turn;
  if (!turn.personal || !caller) return below(sentenceCard(language, setup.title, setup.personalOnly));
  const isAdmin = turn.services.desk.admins.includes(caller.userId.toLowerCase());
  if (!isAdmin) return below(noticeCard(language, { title: setup.title, paragraphs: [setup.adminsOnly] }));
  const context = await contextOf(press, turn, caller);
  const centre = context.directory.centres.find((one) => one.id === press.fields['case']);
  return then({ press, turn, caller, context, centre });
}
