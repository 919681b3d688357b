/**
 * The tables, as TypeScript sees them. Times are milliseconds since 1970 (UTC), truths are 0 or 1, lists are JSON text.
 * What a person wrote stands sealed alone: in columns `sealed`, `own` and `texts`, encrypted with keys that are wrapped.
 */
import type { Generated } from 'kysely';
import type { LearnSchema } from './learn-schema.ts';
import type { WorkshopSchema } from './workshop-schema.ts';

export interface Schema extends LearnSchema, WorkshopSchema {
  /** Facts about the store itself, by name: the check of the encryption key. */
  meta: { name: string; value: string };
  /** Where a message can be sent: a person's chat with the bot, or a channel. Only authenticated activities write here. */
  conversations: {
    tenant: string;
    id: string;
    /** personal, channel or groupChat. */
    scope: string;
    /** Entra object id of the person in a personal chat, else ''. */
    user_id: string;
    /** The person's id on the channel (29:…), for cards that refresh themselves; '' elsewhere. */
    member_id: string;
    service_url: string;
    bot_id: string;
    /** Name of the team or channel, '' in a personal chat. */
    name: string;
    /** The client's. */
    locale: string;
    /** The one the person writes in, '' until they have. */
    language: string;
    /** open; blocked (403); gone (404 or removed). */
    state: string;
    seen_at: number;
  };
  /** People the bot has met or an administrator has named. */
  people: { tenant: string; user_id: string; name: string; upn: string; paused_until: number | null; seen_at: number };
  centres: { tenant: string; id: string; name: string; pack: string; conversation_id: string | null; created_at: number };
  /** leader, deputy, colleague or member (a counsellor of the centre). */
  roles: { tenant: string; centre_id: string; user_id: string; role: string };
  cases: {
    id: string;
    tenant: string;
    /** D-2026-0042. */
    reference: string;
    centre_id: string | null;
    pack: string;
    /** JSON list of guideline numbers. */
    guidelines: string;
    /** leader or colleague. */
    route: string;
    acute: number;
    /** The sender's language. */
    language: string;
    /** Keyed hash of the sender: finds their cases, tells nobody who they are. Null once erased. */
    sender_key: string | null;
    hidden: number;
    recipient: string;
    may_forward: number;
    /** JSON list of user ids the case never goes to. */
    excluded: string;
    state: string;
    /** Rises with every change; a change on an old version is refused. */
    version: number;
    reminders: number;
    /** none, offered (by the recipient), refused (by the sender). */
    learning: string;
    created_at: number;
    /** First act of a recipient. */
    acted_at: number | null;
    closed_at: number | null;
    changed_at: number;
    erased_at: number | null;
  };
  /** The key of a case's texts, wrapped by the key of the installation. Without this row nobody can read them. */
  case_keys: { case_id: string; wrapped: string };
  case_texts: {
    id: Generated<number>;
    case_id: string;
    /** sender (who it is), text, message, learning. */
    kind: string;
    /** sender or recipient: who wrote it. */
    side: string;
    at: number;
    sealed: string;
  };
  /** Who did what when; never a text. `actor` is sender, recipient or system; `to_user` the new recipient of a forwarded case. */
  case_moves: {
    id: Generated<number>;
    case_id: string;
    at: number;
    actor: string;
    move: string;
    from_state: string;
    to_state: string;
    to_user: string | null;
  };
  /** The newest card of each side; `sealed` holds conversation and activity id, since the sender may be hidden. */
  case_cards: { case_id: string; side: string; sealed: string };
  /** A team's check-ins as a leader set them; `settings` is JSON, a question of the leader's own stands sealed in `own`. */
  plans: {
    id: string;
    tenant: string;
    centre_id: string;
    conversation_id: string;
    settings: string;
    own: string | null;
    state: string;
    /** YYYY-MM-DD. */
    paused_until: string | null;
    next_at: number | null;
    version: number;
    created_at: number;
  };
  /** One round of a plan; `question` and `result` are JSON, the texts of a result stand sealed in `texts`. */
  rounds: {
    id: string;
    tenant: string;
    plan_id: string;
    centre_id: string;
    conversation_id: string;
    date: string;
    at: number;
    closes_at: number;
    remind_at: number | null;
    question: string;
    own: string | null;
    language: string;
    k: number;
    state: string;
    activity_id: string | null;
    result: string | null;
    texts: string | null;
  };
  /** The key of a round's answers, wrapped; destroyed when it closes. */
  round_keys: { round_id: string; wrapped: string };
  /** Answers of open rounds. `person` is a hash keyed by the round's key; no time is kept. */
  round_answers: { round_id: string; person: string; sealed: string };
  /** The key of a month's marks, wrapped; destroyed when its table is published. */
  month_keys: { tenant: string; month: string; wrapped: string };
  /** Somebody (a hash keyed by the month) had a doubt about a guideline that went that way. No time is kept. */
  doubt_marks: { tenant: string; month: string; centre_id: string; guideline: number; route: string; person: string };
  /** Tables as they were published, a row for each centre and one ('') for the whole: JSON of numbers that may be shown. Never changed. */
  month_tables: { tenant: string; month: string; centre_id: string; data: string; published_at: number };
  /** Presses that have taken effect. */
  actions_done: { action_id: string; at: number };
  /** Running numbers. */
  counters: { tenant: string; name: string; value: number };
  outbox: {
    id: string;
    tenant: string;
    /** Keyed hash of whom or what it goes to: messages with the same one are sent one at a time, in order. */
    address: string;
    /** post or update. */
    kind: string;
    /** Which card is drawn when it is sent; never its content. */
    card: string;
    case_id: string | null;
    /** sender or recipient of the case; '' for others. */
    side: string;
    /** JSON of ids and numbers of ours. */
    data: string;
    /** At most one message with the same key, ever. */
    unique_key: string | null;
    /** due, sending, sent, failed, uncertain, cancelled. */
    state: string;
    attempts: number;
    due_at: number;
    created_at: number;
    /** By the store's clock: when it was claimed last, and until when the claim holds. */
    claimed_at: number | null;
    lease_until: number | null;
    attempt_id: string | null;
    sent_at: number | null;
    /** Status and Teams' own code of the last failure. */
    status: number | null;
    reason: string | null;
  };
  /** Sending stands still until then; scope is `all`, or an address. */
  pauses: { scope: string; until: number };
  /** The in-process engine's queue (SQLite only; pg-boss has tables of its own). */
  jobs: {
    id: Generated<number>;
    kind: string;
    /** One waiting job at most for a kind and key. */
    key: string;
    data: string;
    run_at: number;
    attempts: number;
  };
}
