/** Somebody answers a self-evaluation in the channel. Whatever is said back is shown to them alone. */
import { textsIn } from '../../language/texts/index.ts';
import type { Choices } from '../../reflections/competence.ts';
import { choose, type OwnChoices, ownChoices } from '../../reflections/competence-answer.ts';
import { STATEMENTS, statementGroups } from '../../reflections/statements.ts';
import { competenceNotice, ownAnswersCard, ownStepCard, packIn, statementField } from '../cards/competence.ts';
import type { Reply, Turn } from '../reply.ts';
import type { Press } from './press.ts';

/** The statements of a category, with what they chose before. */
export async function answerCompetence(press: Press, turn: Turn): Promise<Reply> {
  return asMember(press, turn, async (by) => {
    const found = await ownChoices(press.fields['case'] ?? '', { by, desk: turn.services.desk.learn });
    return shown(found, press, (open) =>
      ownStepCard(open.round, { packs: turn.services.packs, index: indexIn(press), choices: open.choices }),
    );
  });
}

/** Stores what was chosen, and goes on to the next category or to everything they chose. */
export async function saveCompetence(press: Press, turn: Turn): Promise<Reply> {
  return asMember(press, turn, async (by) => {
    const { packs, desk } = turn.services;
    const saved = await choose(press.fields['case'] ?? '', chosenIn(press), { by, desk: desk.learn });
    return shown(saved, press, ({ round, choices }) => {
      const next = indexIn(press) + 1;
      const isLast = next >= statementGroups(packIn(round, packs)).length;
      return isLast ? ownAnswersCard(round, { packs, choices }) : ownStepCard(round, { packs, index: next, choices });
    });
  });
}

type By = Parameters<typeof ownChoices>[1]['by'];
type Open = Extract<OwnChoices, { kind: 'open' }>;

async function asMember({ language }: Press, { member }: Turn, then: (by: By) => Promise<Reply>): Promise<Reply> {
  if (!member) return alone(competenceNotice(language, textsIn(language).competence.own.unknown));
  return then({ tenantId: member.tenantId, userId: member.userId, ...member.place });
}

function shown(found: OwnChoices, { language }: Press, view: (open: Open) => Reply['view']): Reply {
  if (found.kind === 'open') return alone(view(found));
  const spoken = found.kind === 'over' ? found.round.language : language;
  return alone(competenceNotice(spoken, textsIn(spoken).competence.own[found.kind]));
}

/** What came of the card's choices; whatever is no number from 0 (none) to 5 is left as it was. */
function chosenIn({ fields }: Press): Choices {
  const entries = STATEMENTS.flatMap(({ id }) => {
    const written = fields[statementField(id)] ?? '';
    return /^[0-5]$/.test(written) ? [[id, Number(written)] as const] : [];
  });
  return Object.fromEntries(entries);
}

function indexIn({ value }: Press): number {
  return /^\d{1,2}$/.test(value) ? Number(value) : 0;
}

function alone(view: Reply['view']): Reply {
  return { view, mode: 'own' };
}
