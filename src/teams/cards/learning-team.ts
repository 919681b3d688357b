/** A learning card as its team sees it: guideline, what was learnt, a question to talk about. Nothing on it tells of a case. */
import { citation, guidelineOf, type Pack, quotedText } from '../../guidelines/guideline.ts';
import type { Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import type { LearningCard } from '../../reflections/learning-cards.ts';
import type { CardData, CardView } from './card.ts';
import { noticeCard } from './notices.ts';
import { type Button, button, lines } from './parts.ts';

/** Everything the template can hold, empty. */
export const EMPTY_LEARNING: CardData = {
  top: [],
  notes: [],
  faults: [],
  paragraphs: [],
  guideline: [],
  boxes: [],
  areas: [],
  selects: [],
  footer: [],
  draft: [],
};

export type TeamCard = Pick<LearningCard, 'text' | 'guideline' | 'language' | 'pack'>;

/** The card before the team. */
export function teamLearningCard(card: TeamCard, packs: readonly Pack[]): CardView {
  const { language } = card;
  const { card: words } = textsIn(language).learning;
  const found = guidelineFor(card, packs);
  const { leads, ...shown } = teamCardData(card, packs);
  const ways: Button[] = [
    ...(found
      ? [{ title: textsIn(language).button.open, verb: 'guideline.show', pack: found.pack.id, numbers: [found.guideline.number] } as const]
      : []),
    { title: textsIn(language).button.guidelines, verb: 'guidelines.list' },
  ];
  return {
    template: 'learning',
    summary: words.title,
    data: { ...EMPTY_LEARNING, ...shown, lang: language, paragraphs: lines(...leads), buttons: ways.map((one) => button(language, one)) },
  };
}

/** What stands in its place once the sender of its case has refused. It does not say why. */
export function takenLearningCard(language: Language): CardView {
  const { card: words } = textsIn(language).learning;
  const buttons = [{ title: textsIn(language).button.guidelines, verb: 'guidelines.list' } as const];
  return noticeCard(language, { title: words.takenTitle, paragraphs: [words.taken], buttons });
}

/** What the card and its preview show. */
export function teamCardData(card: TeamCard, packs: readonly Pack[]) {
  const { language } = card;
  const { card: words } = textsIn(language).learning;
  const found = guidelineFor(card, packs);
  const question = found?.guideline.questions.find((one) => one.when === 'after') ?? found?.guideline.questions[0];
  const box = found && {
    label: citation(found.pack, found.guideline, language),
    text: quotedText(found.guideline, language).text,
    source: lines(found.pack.wording === 'own' ? textsIn(language).guidelines.ownWording : undefined),
  };
  return {
    title: words.title,
    guideline: box ? [box] : [],
    boxes: [
      { title: words.point, text: card.text },
      { title: words.talk, text: question?.[language] ?? words.question },
    ],
    footer: lines(words.footer),
    leads: [words.lead],
  };
}

function guidelineFor({ pack: id, guideline: number }: TeamCard, packs: readonly Pack[]) {
  const pack = packs.find((one) => one.id === id);
  const guideline = pack && guidelineOf(pack, number);
  return pack && guideline && { pack, guideline };
}
