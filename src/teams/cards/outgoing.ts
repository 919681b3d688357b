/** The card for a message of the outbox, in the language of whoever gets it. */
import type { CaseDrawing } from '../../cases/draw.ts';
import type { Pack } from '../../guidelines/guideline.ts';
import { type Language, languageOfLocale } from '../../language/language.ts';
import { NEWS, type News } from '../../language/texts/cases/cases.ts';
import type { Tokens } from '../tokens.ts';
import type { CardView } from './card.ts';
import { caseCard } from './case.ts';
import { doubtfulCard, goneCard, movedCard, passedCard } from './case-notices.ts';

export interface OutgoingContext {
  readonly tenantId: string;
  readonly packs: readonly Pack[];
  readonly tokens: Tokens;
}

/** The view of it. */
export function outgoingCard({ content, language: known, locale, userId }: CaseDrawing, context: OutgoingContext): CardView {
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
