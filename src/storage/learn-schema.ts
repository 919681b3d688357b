/** The tables of self-evaluation and of learning cards, as TypeScript sees them; see schema.ts for what holds of all. */

export interface LearnSchema {
  /** A self-evaluation of a centre's team; `result` is JSON of numbers that may be shown, `open_key` the centre's id until it is over. */
  competence_rounds: {
    id: string;
    tenant: string;
    centre_id: string;
    conversation_id: string;
    pack: string;
    language: string;
    k: number;
    at: number;
    closes_at: number;
    state: string;
    open_key: string | null;
    activity_id: string | null;
    result: string | null;
  };
  /** The key of a self-evaluation's answers, wrapped; destroyed when it closes. */
  competence_keys: { round_id: string; wrapped: string };
  /** Answers of what is open. `person` is a hash keyed by the round's key; no time is kept. */
  competence_answers: { round_id: string; person: string; sealed: string };
  /** Learning points that were put before a team; the words stand sealed until they have been sent. Goes with its case. */
  learning_cards: {
    id: string;
    case_id: string;
    tenant: string;
    centre_id: string;
    conversation_id: string;
    pack: string;
    guideline: number;
    language: string;
    sealed: string | null;
    /** Its card in the channel, so that it can be taken away when its sender refuses. */
    activity_id: string | null;
    at: number;
  };
}
