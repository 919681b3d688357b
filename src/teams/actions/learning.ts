/** A leader makes a learning card: the list, the form, the exact preview, the one press that posts it. Until then nothing is stored. */
import { LANGUAGES } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import { draftFault, type LearningDraft, type LearningPoint } from '../../reflections/learning-cards.ts';
import { type LearningAt, learningAt, postLearning } from '../../reflections/learning-manage.ts';
import { DRAFT, maskedText } from '../cards/discuss.ts';
import { LEARNING_FIELDS, learningForm, learningPreview, pointsCard } from '../cards/learning.ts';
import type { Caller } from '../desk.ts';
import type { Reply, Turn } from '../reply.ts';
import { safeText } from '../safe-text.ts';
import { type Pressing, replaced } from './leading.ts';
import { asLearner, toPlans } from './learn.ts';
import type { Press } from './press.ts';

interface Making extends Pressing {
  readonly at: LearningAt;
}

interface Chosen extends Making {
  readonly point: LearningPoint;
  readonly draft: LearningDraft;
  /** As it came, before anything was masked. */
  readonly written: string;
}

/** The points of a centre. */
export async function listPoints(press: Press, turn: Turn): Promise<Reply> {
  const page = /^\d{1,3}$/.test(press.value) ? Number(press.value) : 0;
  return making(press, turn, async (made) => listed(made, { page }));
}

/** The form of a point, or of what was written on its preview. */
export async function openPoint(press: Press, turn: Turn): Promise<Reply> {
  return withPoint(press, turn, async ({ draft, point, at }) =>
    replaced(learningForm(draft, { ...contextOf(press, turn), point, centre: at.centre })),
  );
}

/** The card as the team will see it, or the form again with what is wrong. */
export async function previewPoint(press: Press, turn: Turn): Promise<Reply> {
  return withPoint(press, turn, async (chosen) => previewed(chosen));
}

/** Posts what was previewed, once. Where anything differs from the preview, the preview comes again. */
export async function postPoint(press: Press, turn: Turn): Promise<Reply> {
  return withPoint(press, turn, async (chosen) => {
    const { caller, point, draft, at } = chosen;
    const { desk } = turn.services;
    const { cards } = textsIn(press.language).learning;
    const token = desk.tokens.check(press.fields['action'] ?? '', partsOf(caller, at, { point, draft }));
    if (token === undefined) return previewed(chosen, cards.changed);
    const posted = await postLearning(caller, at.centre.id, { pointId: point.id, draft, desk: desk.learn });
    if (posted.kind === 'unknown') return toPlans(chosen);
    if (posted.kind === 'at') return listed({ ...chosen, at: posted }, { notice: posted.posted ? cards.posted : cards.gone });
    return replaced(formWith(chosen, faultWords(posted.fault, chosen)));
  });
}

async function making(press: Press, turn: Turn, then: (made: Making) => Promise<Reply>): Promise<Reply> {
  return asLearner(press, turn, async (pressing) => {
    const at = await learningAt(pressing.caller, pressing.id, turn.services.desk.learn);
    return at.kind === 'unknown' ? toPlans(pressing) : then({ ...pressing, at });
  });
}

/** Runs `then` with the point that was pressed; one that may no longer be used gives the list. */
async function withPoint(press: Press, turn: Turn, then: (chosen: Chosen) => Promise<Reply>): Promise<Reply> {
  return making(press, turn, async (made) => {
    const [id = '', spoken = ''] = press.value.split('.');
    const point = made.at.points.find((one) => one.id === id);
    if (!point) return listed(made, { notice: textsIn(press.language).learning.cards.gone });
    const { fields, language } = press;
    const written = safeText(fields[LEARNING_FIELDS.text] ?? fields[DRAFT] ?? point.text);
    // The form brings its choices, the preview's buttons bring them as numbers, and the list brings none.
    const chosen = fields[LEARNING_FIELDS.guideline];
    const isFresh = fields[LEARNING_FIELDS.text] === undefined && fields[DRAFT] === undefined;
    const guideline =
      chosen === undefined ? ((isFresh ? point.guidelines : press.numbers)[0] ?? 0) : /^\d{1,3}$/.test(chosen) ? Number(chosen) : -1;
    const wanted = fields[LEARNING_FIELDS.language] ?? spoken;
    const draft = { text: maskedText(written, language), guideline, language: LANGUAGES.find((one) => one === wanted) ?? language };
    return then({ ...made, point, draft, written });
  });
}

function previewed(chosen: Chosen, notice?: string): Reply {
  const { press, turn, caller, point, draft, written, at } = chosen;
  const { packs, desk } = turn.services;
  const numbers = packs.find((one) => one.id === point.pack)?.guidelines.map((one) => one.number) ?? [];
  const fault = draftFault(draft, numbers);
  if (fault) return replaced(formWith(chosen, faultWords(fault, chosen)));
  const token = desk.tokens.mint(partsOf(caller, at, { point, draft }));
  const context = { ...contextOf(press, turn), centre: at.centre, point, token, written };
  return replaced(learningPreview(draft, { ...context, ...(notice === undefined ? {} : { notice }) }));
}

function formWith({ press, turn, draft, point, at }: Chosen, fault: string): Reply['view'] {
  const { guideline } = draft;
  return learningForm({ ...draft, guideline: Math.max(0, guideline) }, { ...contextOf(press, turn), centre: at.centre, point, fault });
}

function faultWords(fault: 'empty' | 'tooLong' | 'guideline' | 'noChannel', { press, at }: Chosen): string {
  const texts = textsIn(press.language);
  return fault === 'noChannel' ? texts.reflections.noChannel(at.centre.name) : texts.learning.cards.fault[fault];
}

function listed({ press, turn, at }: Making, more: { page?: number; notice?: string }): Reply {
  return replaced(pointsCard(at, { ...contextOf(press, turn), ...more }));
}

function contextOf({ language }: Press, turn: Turn) {
  return { language, packs: turn.services.packs };
}

/** What a token for posting is bound to: the person, and every word and choice of the preview. */
function partsOf(caller: Caller, { centre }: LearningAt, { point, draft }: { point: LearningPoint; draft: LearningDraft }): string[] {
  const { text, guideline, language } = draft;
  return [caller.tenantId, caller.userId, 'learning', centre.id, point.id, text, String(guideline), language];
}
