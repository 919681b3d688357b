/** The card for a message about self-evaluation or learning. */
import type { Pack } from '../../guidelines/guideline.ts';
import { languageOfLocale } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import type { LearnContent, LearnDrawing } from '../../reflections/learn-draw.ts';
import type { Tokens } from '../tokens.ts';
import type { CardView } from './card.ts';
import { closedCompetenceCard, competenceCard } from './competence.ts';
import { competenceResultCard } from './competence-lead.ts';
import { takenLearningCard, teamLearningCard } from './learning-team.ts';
import { noticeCard } from './notices.ts';
import type { Button } from './parts.ts';

export interface LearnContext {
  readonly tenantId: string;
  readonly packs: readonly Pack[];
  readonly tokens: Tokens;
}

/** The view of it: in the round's or the card's language in the channel, in the reader's own in a personal chat. */
export function outgoingLearn({ content, to, locale }: LearnDrawing, context: LearnContext): CardView {
  const { packs } = context;
  switch (content.card) {
    case 'competence':
      return competenceCard(content.competence, packs);
    case 'competenceClosed':
      return closedCompetenceCard(content.competence);
    case 'competenceResult':
      return competenceResultCard(content.competence, { result: content.result, packs });
    case 'learning':
      return teamLearningCard(content.learning, packs);
    case 'learningTaken':
      return takenLearningCard(content.spoken);
    case 'learnDoubtful':
      return doubtful(content, { owner: [context.tenantId, 'userId' in to ? to.userId : ''], locale, tokens: context.tokens });
  }
}

type Doubtful = Extract<LearnContent, { card: 'learnDoubtful' }>;

function doubtful(
  { about, became, messageId }: Doubtful,
  { owner, locale, tokens }: { owner: readonly string[]; locale: string | undefined; tokens: Tokens },
): CardView {
  const language = languageOfLocale(locale);
  const texts = textsIn(language);
  const { doubtful: words } = texts[about];
  const { button: buttons } = texts.reflections;
  const spec = (verb: 'message.resend' | 'message.arrived' | 'message.drop', title: string): Button => ({
    title,
    verb,
    case: messageId,
    action: tokens.mint([...owner, messageId, 'message']),
  });
  return noticeCard(language, {
    title: words.title,
    paragraphs: [words[became]],
    buttons: [
      spec('message.resend', buttons.resend),
      ...(became === 'uncertain' ? [spec('message.arrived', buttons.arrived)] : []),
      spec('message.drop', buttons.drop),
    ],
  });
}
