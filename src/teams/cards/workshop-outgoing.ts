/** The card for a message about a workshop or a measure. */
import type { Pack } from '../../guidelines/guideline.ts';
import { languageOfLocale } from '../../language/language.ts';
import type { WorkshopDrawing } from '../../reflections/workshop-draw.ts';
import type { CardView } from './card.ts';
import { measureCard } from './measure.ts';
import { closedGroupCard, groupCard } from './workshop-group.ts';
import { summaryCard, workshopDoubtfulCard } from './workshop-summary.ts';

/** The view of it: in the workshop's language in the channel, in the reader's own in a personal chat. */
export function outgoingWorkshop({ content, locale }: WorkshopDrawing, packs: readonly Pack[]): CardView {
  const language = languageOfLocale(locale);
  switch (content.card) {
    case 'group':
      return groupCard(content.workshop, { ...content, packs });
    case 'groupClosed':
      return closedGroupCard(content.workshop, { ...content, packs });
    case 'summary':
      return summaryCard(content.held);
    case 'workshopDoubtful':
      return workshopDoubtfulCard(content.workshop, language);
    case 'measure':
      return measureCard(content, { language, packs, isAsked: true });
  }
}
