/** The tables of workshops, maps and measures, as TypeScript sees them. What a person wrote stands in `sealed` alone, encrypted. */
export interface WorkshopSchema {
  /** A workshop; `dealt` is JSON of the groups' guidelines, `open_key` the centre's id for as long as it is not closed. */
  workshops: {
    id: string;
    tenant: string;
    centre_id: string;
    conversation_id: string;
    pack: string;
    date: string;
    language: string;
    dealt: string;
    state: string;
    open_key: string | null;
    version: number;
    created_at: number;
  };
  /** What a group wrote, sealed; null for what was taken away again. */
  workshop_notes: { workshop_id: string; group_no: number; part: number; sealed: string | null; version: number };
  /** The card of each group in the channel; group 0 is the summary. */
  workshop_cards: { workshop_id: string; group_no: number; activity_id: string };
  /** A centre's map over the guidelines on a date; `statuses` is JSON of numbers and names of ours. */
  maps: {
    id: string;
    tenant: string;
    centre_id: string;
    workshop_id: string;
    pack: string;
    date: string;
    statuses: string;
    version: number;
    created_at: number;
  };
  /** What a team wants to do; the words stand sealed. */
  measures: {
    id: string;
    tenant: string;
    centre_id: string;
    workshop_id: string;
    pack: string;
    guideline: number;
    sealed: string | null;
    owner: string | null;
    due: string;
    state: string;
    ask_at: number | null;
    version: number;
    created_at: number;
  };
}
