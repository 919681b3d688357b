/**
 * Expands a card template with its data: once, string data only, checked afterwards.
 * Knows no sentences and no use cases.
 */
import { Template } from 'adaptivecards-templating';
import acute from '../../../cards/acute.json' with { type: 'json' };
import answer from '../../../cards/answer.json' with { type: 'json' };
import caseCard from '../../../cards/case.json' with { type: 'json' };
import choose from '../../../cards/choose.json' with { type: 'json' };
import competence from '../../../cards/competence.json' with { type: 'json' };
import daily from '../../../cards/daily.json' with { type: 'json' };
import fields from '../../../cards/fields.json' with { type: 'json' };
import form from '../../../cards/form.json' with { type: 'json' };
import group from '../../../cards/group.json' with { type: 'json' };
import guideline from '../../../cards/guideline.json' with { type: 'json' };
import guidelines from '../../../cards/guidelines.json' with { type: 'json' };
import help from '../../../cards/help.json' with { type: 'json' };
import learning from '../../../cards/learning.json' with { type: 'json' };
import list from '../../../cards/list.json' with { type: 'json' };
import map from '../../../cards/map.json' with { type: 'json' };
import measures from '../../../cards/measures.json' with { type: 'json' };
import models from '../../../cards/models.json' with { type: 'json' };
import note from '../../../cards/note.json' with { type: 'json' };
import notice from '../../../cards/notice.json' with { type: 'json' };
import plan from '../../../cards/plan.json' with { type: 'json' };
import result from '../../../cards/result.json' with { type: 'json' };
import round from '../../../cards/round.json' with { type: 'json' };
import term from '../../../cards/term.json' with { type: 'json' };
import think from '../../../cards/think.json' with { type: 'json' };
import twist from '../../../cards/twist.json' with { type: 'json' };
import unsure from '../../../cards/unsure.json' with { type: 'json' };
import { DroftError } from '../../errors.ts';

/** Every template by name; a test compares the list with the files in `cards/`. */
export const TEMPLATES = {
  acute,
  answer,
  case: caseCard,
  choose,
  competence,
  daily,
  fields,
  form,
  group,
  guideline,
  guidelines,
  help,
  learning,
  list,
  map,
  measures,
  models,
  note,
  notice,
  plan,
  result,
  round,
  term,
  think,
  twist,
  unsure,
} as const;
export type TemplateName = keyof typeof TEMPLATES;

/** What a template is filled with: strings, and lists of the same for what is repeated. Nothing else can be bound. */
export interface CardData {
  readonly [field: string]: string | readonly CardData[];
}

/** A card before it is drawn: template, data, and the line for notifications and clients without cards. */
export interface CardView {
  readonly template: TemplateName;
  readonly data: CardData;
  readonly summary: string;
}

/** An expanded Adaptive Card, ready to be attached. */
export type ExpandedCard = Readonly<Record<string, unknown>>;

/** Teams takes about 100 KB as UTF-16; other channels 28 KB. We keep to the smaller. */
const MAX_CARD_BYTES = 28_000;
/** Teams store guidance: at most six actions a card. */
const MAX_ACTIONS = 6;

const PARSED = new Map<TemplateName, Template>();

/**
 * The finished card. Values are put in as they are: `${…}` in a value stays as written, since the engine expands the
 * template and never the data. Throws CARD_INVALID when a field is unbound, or the card is too large or too full.
 */
export function expandCard(view: CardView): ExpandedCard {
  const card = parsedTemplate(view.template).expand({ $root: { draft: [], ...view.data, summary: view.summary } }) as ExpandedCard;
  const faults = cardFaults(card, view);
  if (faults.length > 0) throw new DroftError('CARD_INVALID', [view.template, ...faults]);
  return card;
}

/** A template is parsed the first time it is used and kept; parsing is the slow part. */
function parsedTemplate(name: TemplateName): Template {
  const known = PARSED.get(name);
  if (known) return known;
  const parsed = new Template(TEMPLATES[name]);
  PARSED.set(name, parsed);
  return parsed;
}

function cardFaults(card: ExpandedCard, view: CardView): string[] {
  const faults: string[] = [];
  const written = JSON.stringify(card);
  if (Buffer.byteLength(written) > MAX_CARD_BYTES) faults.push(`over ${MAX_CARD_BYTES} bytes`);
  const bound = JSON.stringify(view.data);
  for (const [hole] of written.matchAll(/\$\{[^}"]{0,60}\}/g)) {
    if (!bound.includes(hole)) faults.push(`unbound ${hole}`);
  }
  const actions = card['actions'];
  if (Array.isArray(actions) && actions.length > MAX_ACTIONS) faults.push(`more than ${MAX_ACTIONS} actions`);
  return faults;
}
