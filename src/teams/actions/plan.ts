/** A leader looks after the rounds of their centre, in the personal chat. Who leads is read from the set-up, never from a card. */
import { showDate } from '../../calendar/working-time.ts';
import { textsIn } from '../../language/texts/index.ts';
import type { Centre } from '../../people/people.ts';
import { changePlan, ledBy, makePlan, type PlanChange, plansFor } from '../../reflections/manage.ts';
import type { Plan } from '../../reflections/plan.ts';
import type { Round } from '../../reflections/round.ts';
import type { CardView } from '../cards/card.ts';
import { EMPTY_FORM } from '../cards/case-form.ts';
import { sentenceCard } from '../cards/notices.ts';
import { button, lines } from '../cards/parts.ts';
import { planCard, plansCard, stopPlanCard } from '../cards/plan.ts';
import { planForm } from '../cards/plan-form.ts';
import type { Caller } from '../desk.ts';
import { below, packOf, type Reply, type Turn } from '../reply.ts';
import { newSettings, settingsIn } from './plan-fields.ts';
import type { Press } from './press.ts';

const UNTIL = 'until';

interface Leading {
  readonly press: Press;
  readonly turn: Turn;
  readonly caller: Caller;
  readonly centres: readonly Centre[];
}

/** «Refleksjon»: the rounds of the centres somebody leads. A typed command has no card to replace. */
export async function showPlans(press: Pick<Press, 'language'> & Partial<Press>, turn: Turn): Promise<Reply> {
  const whole = { numbers: [], choice: '', fields: {}, value: '', ...press } as unknown as Press;
  return asLeader(whole, turn, async (at) => {
    const view = await listOf(at);
    return whole.value === 'list' ? { view, mode: 'replace' } : below(view);
  });
}

/** The empty form of a centre. */
export async function newPlan(press: Press, turn: Turn): Promise<Reply> {
  return asLeader(press, turn, async (at) => {
    const centre = at.centres.find((one) => one.id === press.fields['case']);
    const { reflections } = textsIn(press.language);
    if (!centre) return replaced(await listOf(at, reflections.changed));
    if (centre.conversationId === undefined) return replaced(await listOf(at, reflections.noChannel(centre.name)));
    const now = await turn.services.desk.reflections.transaction((tx) => tx.now());
    return replaced(formOf(at, { centre, plan: undefined, settings: newSettings(now, press.language) }));
  });
}

/** One plan. */
export async function openPlan(press: Press, turn: Turn): Promise<Reply> {
  return asLeader(press, turn, async (at) => withPlan(at, (found) => shown(at, found)));
}

/** The form of a plan as it is set. */
export async function editPlan(press: Press, turn: Turn): Promise<Reply> {
  return asLeader(press, turn, async (at) =>
    withPlan(at, async ({ plan, centre }) => replaced(formOf(at, { centre, plan, settings: plan }))),
  );
}

/** Saves the form, or shows it again with what is wrong. */
export async function savePlan(press: Press, turn: Turn): Promise<Reply> {
  return asLeader(press, turn, async (at) => {
    const { desk } = turn.services;
    const { reflections } = textsIn(press.language);
    const settings = settingsIn(press.fields);
    const id = press.fields['case'] ?? '';
    const saved =
      press.value === 'plan'
        ? await changePlan(at.caller, id, { change: { kind: 'settings', settings }, desk: desk.reflections })
        : await makePlan(at.caller, id, { settings, desk: desk.reflections });
    if (saved.kind === 'unknown' || saved.kind === 'noChannel') return replaced(await listOf(at, reflections.changed));
    if (saved.kind === 'done') return shown(at, { plan: saved.plan, centre: centreOf(at, saved.plan) }, reflections.plan.saved);
    const plan = press.value === 'plan' ? (await planWith(at, id))?.plan : undefined;
    const centre = plan ? centreOf(at, plan) : at.centres.find((one) => one.id === id);
    return replaced(centre ? formOf(at, { centre, plan, settings, faults: saved.faults }) : await listOf(at, reflections.changed));
  });
}

/** Asks until when, or whether to stop. */
export function openStep(step: 'pause' | 'stop') {
  return (press: Press, turn: Turn): Promise<Reply> =>
    asLeader(press, turn, async (at) =>
      withPlan(at, async ({ plan }) => replaced(step === 'stop' ? stopPlanCard(plan, press.language) : pauseForm(plan, press))),
    );
}

/** Pauses, goes on again, or stops. */
export function changeTo(kind: 'pause' | 'unpause' | 'stop') {
  return (press: Press, turn: Turn): Promise<Reply> =>
    asLeader(press, turn, async (at) => {
      const { reflections } = textsIn(press.language);
      const until = press.fields[UNTIL] ?? '';
      const change: PlanChange = kind === 'stop' ? { kind } : { kind: 'pause', until: kind === 'pause' ? until : undefined };
      const changed = await changePlan(at.caller, press.fields['case'] ?? '', { change, desk: turn.services.desk.reflections });
      if (changed.kind === 'refused')
        return withPlan(at, async ({ plan }) => replaced(pauseForm(plan, press, reflections.plan.fault.start)));
      if (changed.kind !== 'done') return replaced(await listOf(at, reflections.changed));
      const notice = kind === 'stop' ? reflections.plan.stopped : reflections.plan.saved;
      return kind === 'stop'
        ? replaced(await listOf(at, notice))
        : shown(at, { plan: changed.plan, centre: centreOf(at, changed.plan) }, notice);
    });
}

interface Found {
  readonly plan: Plan;
  readonly centre: Centre | undefined;
}

async function planWith(
  { press, turn, caller, centres }: Leading,
  id = press.fields['case'] ?? '',
): Promise<{ plan: Plan; centre: Centre } | undefined> {
  const plan = await turn.services.desk.reflections.transaction((tx) => tx.plan(caller.tenantId, id));
  const centre = centres.find((one) => one.id === plan?.centreId);
  return plan && centre && plan.state === 'active' ? { plan, centre } : undefined;
}

/** Runs `then` with the plan that was pressed; one that is gone or somebody else's gives the list. */
async function withPlan(at: Leading, then: (found: { plan: Plan; centre: Centre }) => Promise<Reply>): Promise<Reply> {
  const found = await planWith(at);
  return found ? then(found) : replaced(await listOf(at, textsIn(at.press.language).reflections.changed));
}

function centreOf({ centres }: Leading, plan: Plan): Centre | undefined {
  return centres.find((one) => one.id === plan.centreId);
}

async function shown(at: Leading, { plan, centre }: Found, notice?: string): Promise<Reply> {
  const { press, turn } = at;
  if (!centre) return replaced(await listOf(at, notice));
  const rounds: Round[] = await turn.services.desk.reflections.transaction((tx) => tx.rounds(plan, 12));
  const { packs } = turn.services;
  return replaced(planCard(plan, { language: press.language, centre, packs, rounds, ...(notice === undefined ? {} : { notice }) }));
}

function formOf(
  { press, turn }: Leading,
  form: {
    centre: Centre;
    plan: Plan | undefined;
    settings: Parameters<typeof planForm>[0];
    faults?: Parameters<typeof planForm>[1]['faults'];
  },
): CardView {
  const { settings, faults, ...rest } = form;
  const pack = packOf(turn.services, form.centre.pack);
  return planForm(settings, { ...rest, language: press.language, pack, ...(faults ? { faults } : {}) });
}

/** Asks until when. */
export function pauseForm(plan: Plan, { language }: Pick<Press, 'language'>, fault?: string): CardView {
  const { plan: words, button: buttons } = textsIn(language).reflections;
  return {
    template: 'form',
    summary: buttons.pause,
    data: {
      ...EMPTY_FORM,
      lang: language,
      title: buttons.pause,
      paragraphs: lines(
        words.pauseLead,
        plan.pausedUntil === undefined ? undefined : words.pausedUntil(showDate(plan.pausedUntil, language)),
      ),
      faults: lines(fault),
      dates: [{ id: UNTIL, label: words.pauseLabel, value: '', min: '2026-01-01', max: '2100-12-31' }],
      buttons: [
        button(language, { title: buttons.pause, verb: 'plan.pause', case: plan.id }),
        button(language, { title: buttons.back, verb: 'plan.open', case: plan.id }),
      ],
    },
  };
}

async function listOf({ press, turn, caller, centres }: Leading, notice?: string): Promise<CardView> {
  const { plans } = await plansFor(caller, turn.services.desk.reflections);
  return plansCard(press.language, { centres, plans, ...(notice === undefined ? {} : { notice }) });
}

function replaced(view: CardView): Reply {
  return { view, mode: 'replace' };
}

/** Runs `then` for somebody who leads a centre, in the personal chat. */
async function asLeader(press: Press, turn: Turn, then: (at: Leading) => Promise<Reply>): Promise<Reply> {
  const { reflections } = textsIn(press.language);
  const { caller } = turn;
  if (!turn.personal || !caller) return below(sentenceCard(press.language, reflections.title, reflections.personalOnly));
  const directory = await turn.services.desk.people((tx) => tx.directory(caller.tenantId));
  const centres = ledBy(directory, caller.userId);
  if (centres.length === 0) return below(sentenceCard(press.language, reflections.title, reflections.leadersOnly));
  return then({ press, turn, caller, centres });
}
