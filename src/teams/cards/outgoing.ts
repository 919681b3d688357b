/** The card for a message of the outbox, in the language of whoever gets it. */
import type { CaseDrawing } from '../../cases/draw.ts';
import type { Pack } from '../../guidelines/guideline.ts';
import { type Language, languageOfLocale } from '../../language/language.ts';
import { NEWS, type News } from '../../language/texts/cases/cases.ts';
import type { RoundDrawing } from '../../reflections/draw.ts';
import type { LearnDrawing } from '../../reflections/learn-draw.ts';
import type { WorkshopDrawing } from '../../reflections/workshop-draw.ts';
import type { Tokens } from '../tokens.ts';
import type { CardView } from './card.ts';
import { caseCard } from './case.ts';
import { doubtfulCard, goneCard, movedCard, passedCard } from './case-notices.ts';
import { outgoingLearn } from './learn-outgoing.ts';
import { resultCard } from './result.ts';
import { closedRoundCard, reminderCard, roundCard, roundDoubtfulCard } from './round.ts';
import { outgoingWorkshop } from './workshop-outgoing.ts';

export interface OutgoingContext {
  readonly tenantId: string;
  readonly packs: readonly Pack[];
  readonly tokens: Tokens;
}

/** The view of it. */
export function outgoingCard(drawing: CaseDrawing | RoundDrawing | WorkshopDrawing | LearnDrawing, context: OutgoingContext): CardView {
  if ('language' in drawing) return outgoingCase(drawing, context);
  if ('room' in drawing) return outgoingLearn(drawing, context);
  return isRound(drawing) ? outgoingRound(drawing, context) : outgoingWorkshop(drawing, context.packs);
}

function isRound(drawing: RoundDrawing | WorkshopDrawing): drawing is RoundDrawing {
  return 'round' in drawing.content;
}

function outgoingRound({ content, to }: RoundDrawing, context: OutgoingContext): CardView {
  const { packs } = context;
  const { round } = content;
  if (content.card === 'result') return resultCard(round, { result: content.result, earlier: content.earlier, packs });
  if (content.card === 'roundDoubtful') {
    const owner = [context.tenantId, 'userId' in to ? to.userId : ''];
    return roundDoubtfulCard(round, { ...content, owner, tokens: context.tokens });
  }
  if (content.step === 'closed') return closedRoundCard(round, packs);
  return content.step === 'reminder' ? reminderCard(round, packs) : roundCard(round, packs);
}

function outgoingCase({ content, language: known, locale, userId }: CaseDrawing, context: OutgoingContext): CardView {
  const language: Language = known ?? languageOfLocale(locale);
  switch (content.card) {
    case 'case': {
      const news = newsOf(content.reason);
      return caseCard(content.view, { language, packs: context.packs, tokens: context.tokens, ...(news ? { news } : {}) });
    }
    case 'moved':
      return movedCard(language, { reference: content.reference, id: content.caseId });
    case 'passed':
      return passedCard(language, content.reference);
    case 'gone':
      return goneCard(language, content.reference);
    case 'doubtful':
      return doubtfulCard(language, { ...content, owner: [context.tenantId, userId], tokens: context.tokens });
  }
}

/** A first card needs no line that says why it came. */
function newsOf(reason: string): News | undefined {
  return NEWS.find((one) => one === reason);
}
