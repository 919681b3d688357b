/** Plans and rounds as they stand in their rows: data as JSON, what a person wrote sealed with a key of its own beside it. */
import type { Insertable, Selectable } from 'kysely';
import type { Language } from '../language/language.ts';
import type { Plan, PlanSettings } from '../reflections/plan.ts';
import type { Question, Result, Round, RoundState } from '../reflections/round.ts';
import type { Schema } from './schema.ts';
import type { Vault } from './vault.ts';

type PlanRow = Insertable<Schema['plans']>;
type RoundRow = Insertable<Schema['rounds']>;

/** What a person wrote, with the wrapped key it is sealed with; null for nothing. */
export function sealOwn(vault: Vault, context: string, text: string): string | null {
  if (text === '') return null;
  const key = vault.newKey();
  return `${key} ${vault.seal(key, context, text)}`;
}

/** What was sealed with `sealOwn`; '' for nothing. */
export function openOwn(vault: Vault, context: string, sealed: string | null): string {
  const [key = '', text = ''] = (sealed ?? '').split(' ');
  return sealed === null ? '' : vault.open(key, context, text);
}

/** A plan as a row. */
export function planRow(plan: Plan, vault: Vault): PlanRow {
  const { rule, theme, windowHours, remind, language, k } = plan;
  const own = theme.kind === 'own' ? theme.question : '';
  return {
    id: plan.id,
    tenant: plan.tenantId,
    centre_id: plan.centreId,
    conversation_id: plan.conversationId,
    settings: JSON.stringify({
      rule,
      theme: theme.kind === 'own' ? { kind: 'own', question: '' } : theme,
      windowHours,
      remind,
      language,
      k,
    }),
    own: sealOwn(vault, `plan ${plan.id}`, own),
    state: plan.state,
    paused_until: plan.pausedUntil ?? null,
    next_at: plan.nextAt ?? null,
    version: plan.version,
    created_at: plan.createdAt,
  };
}

/** The plan in a row. */
export function planOf(row: Selectable<Schema['plans']>, vault: Vault): Plan {
  const settings = JSON.parse(row.settings) as PlanSettings;
  const { rule, theme } = settings;
  return {
    ...settings,
    rule: { ...rule, end: rule.end },
    theme: theme.kind === 'own' ? { kind: 'own', question: openOwn(vault, `plan ${row.id}`, row.own) } : theme,
    id: row.id,
    tenantId: row.tenant,
    centreId: row.centre_id,
    conversationId: row.conversation_id,
    state: row.state === 'stopped' ? 'stopped' : 'active',
    pausedUntil: row.paused_until ?? undefined,
    nextAt: row.next_at ?? undefined,
    version: row.version,
    createdAt: row.created_at,
  };
}

/** A round as a row. */
export function roundRow(round: Round, vault: Vault): RoundRow {
  const { question, result } = round;
  return {
    id: round.id,
    tenant: round.tenantId,
    plan_id: round.planId,
    centre_id: round.centreId,
    conversation_id: round.conversationId,
    date: round.date,
    at: round.at,
    closes_at: round.closesAt,
    remind_at: round.remindAt ?? null,
    question: JSON.stringify({ ...question, own: '' }),
    own: sealOwn(vault, `round ${round.id}`, question.own),
    language: round.language,
    k: round.k,
    state: round.state,
    activity_id: round.activityId ?? null,
    result: result ? JSON.stringify({ ...result, texts: [] }) : null,
    texts: result && result.texts.length > 0 ? sealOwn(vault, `texts ${round.id}`, JSON.stringify(result.texts)) : null,
  };
}

/** The round in a row. */
export function roundOf(row: Selectable<Schema['rounds']>, vault: Vault): Round {
  const question = JSON.parse(row.question) as Question;
  return {
    id: row.id,
    tenantId: row.tenant,
    planId: row.plan_id,
    centreId: row.centre_id,
    conversationId: row.conversation_id,
    date: row.date,
    at: row.at,
    closesAt: row.closes_at,
    remindAt: row.remind_at ?? undefined,
    question: { ...question, own: openOwn(vault, `round ${row.id}`, row.own) },
    language: row.language as Language,
    k: row.k,
    state: row.state as RoundState,
    activityId: row.activity_id ?? undefined,
    result: resultIn(row, vault),
  };
}

function resultIn(row: Selectable<Schema['rounds']>, vault: Vault): Result | undefined {
  if (row.result === null) return undefined;
  const result = JSON.parse(row.result) as Partial<Result>;
  const texts = row.texts === null ? [] : (JSON.parse(openOwn(vault, `texts ${row.id}`, row.texts)) as string[]);
  return { people: result.people, mean: result.mean, bands: result.bands ?? [], texts };
}
