/** Learning cards: the points a leader may use, the form, the exact preview. No card here tells of a case. */
import { citation, type Pack } from '../../guidelines/guideline.ts';
import { LANGUAGES, type Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import type { Centre } from '../../people/people.ts';
import { findIdentifying } from '../../privacy/detect.ts';
import { type LearningDraft, type LearningPoint, WAIT_DAYS } from '../../reflections/learning-cards.ts';
import type { LearningAt } from '../../reflections/learning-manage.ts';
import type { CardView } from './card.ts';
import { detailsLine } from './details.ts';
import { DRAFT, maskedText } from './discuss.ts';
import { fitted } from './fit.ts';
import { EMPTY_LEARNING, teamCardData } from './learning-team.ts';
import { citedIn } from './map.ts';
import { type Button, button, lines } from './parts.ts';
import { LANGUAGE_NAMES } from './plan-form.ts';

/** Ids of the inputs. */
export const LEARNING_FIELDS = { text: 'text', guideline: 'guideline', language: 'cardLanguage' } as const;

const PAGE = 8;
const ROOM = 6_000;

/** What a centre can do to learn. */
export function learnCard(centre: Centre, language: Language): CardView {
  const { learning, competence, workshop } = textsIn(language);
  const { hub } = learning;
  const own = { case: centre.id } as const;
  const rows = [
    { ...button(language, { title: competence.title, verb: 'competence.open', ...own }), text: hub.competence },
    { ...button(language, { title: learning.button.list, verb: 'learning.list', ...own, value: '0' }), text: hub.cards },
    { ...button(language, { title: learning.wheel.name, verb: 'wheel.show', ...own, value: '0' }), text: hub.wheel },
    {
      ...button(language, { title: workshop.row.workshop, verb: 'workshop.show', ...own, value: 'centre' }),
      text: workshop.row.workshopText,
    },
  ];
  return {
    template: 'list',
    summary: hub.title(centre.name),
    data: {
      lang: language,
      title: hub.title(centre.name),
      paragraphs: lines(hub.lead),
      groups: [{ title: learning.title, rows }],
      footer: [],
      buttons: [button(language, { title: learning.button.back, verb: 'reflect.show', value: 'list' })],
      links: [],
    },
  };
}

/** The points, a page at a time: each with its guideline, masked, and nothing else. */
export function pointsCard(
  { centre, points }: LearningAt,
  { language, packs, page = 0, notice }: { language: Language; packs: readonly Pack[]; page?: number; notice?: string },
): CardView {
  const { cards: words, button: buttons } = textsIn(language).learning;
  const from = page * PAGE < points.length ? page * PAGE : 0;
  const listed = points.slice(from, from + PAGE);
  const texts = fitted(
    listed.map((one) => maskedText(one.text, language)),
    ROOM,
  );
  const rows = listed.map((one, at) => ({
    ...button(language, { title: words.one(from + at + 1), verb: 'learning.open', case: centre.id, value: one.id }),
    labels: lines(citedOf(one, packs, language)),
    text: texts[at] ?? '',
  }));
  const ways: Button[] = [
    ...(from + PAGE < points.length
      ? [{ title: buttons.more, verb: 'learning.list', case: centre.id, value: String(from / PAGE + 1) } as const]
      : []),
    ...(from > 0 ? [{ title: buttons.first, verb: 'learning.list', case: centre.id, value: '0' } as const] : []),
    { title: buttons.back, verb: 'learn.show', case: centre.id },
  ];
  const isPaged = points.length > PAGE;
  return {
    template: 'measures',
    summary: words.title(centre.name),
    data: {
      lang: language,
      title: words.title(centre.name),
      notes: lines(notice),
      paragraphs: lines(points.length === 0 ? words.none : words.lead),
      rows,
      footer: lines(
        words.wait(WAIT_DAYS),
        isPaged ? words.page({ from: from + 1, to: from + listed.length, total: points.length }) : undefined,
      ),
      buttons: ways.map((one) => button(language, one)),
    },
  };
}

/** What the form and the preview are about. */
export interface LearningContext {
  readonly language: Language;
  readonly packs: readonly Pack[];
  readonly centre: Centre;
  readonly point: LearningPoint;
}

/** The form, with the point masked or what was written last. */
export function learningForm(
  draft: LearningDraft,
  { language, packs, centre, point, fault }: LearningContext & { fault?: string },
): CardView {
  const { cards: words, button: buttons } = textsIn(language).learning;
  const pack = packs.find((one) => one.id === point.pack);
  const guidelines = (pack?.guidelines ?? []).map((one) => ({
    title: pack ? citation(pack, one, language) : '',
    value: String(one.number),
  }));
  return {
    template: 'learning',
    summary: words.formTitle,
    data: {
      ...EMPTY_LEARNING,
      lang: language,
      title: words.formTitle,
      paragraphs: lines(words.formLead, maskedLine(point.text, language)),
      faults: lines(fault),
      areas: [{ id: LEARNING_FIELDS.text, label: words.text, placeholder: words.placeholder, value: maskedText(draft.text, language) }],
      selects: [
        {
          id: LEARNING_FIELDS.guideline,
          label: words.guideline,
          value: String(draft.guideline),
          choices: [{ title: words.noGuideline, value: '0' }, ...guidelines],
        },
        {
          id: LEARNING_FIELDS.language,
          label: words.language,
          value: draft.language,
          choices: LANGUAGES.map((one) => ({ title: LANGUAGE_NAMES[one], value: one })),
        },
      ],
      buttons: [
        button(language, { title: buttons.preview, verb: 'learning.preview', case: centre.id, value: point.id }),
        button(language, { title: buttons.back, verb: 'learning.list', case: centre.id, value: '0' }),
      ],
    },
  };
}

/** The card as the team will see it. The words travel unseen in it, masked; `written` is what they were before. */
export function learningPreview(
  draft: LearningDraft,
  { language, packs, centre, point, token, written, notice }: LearningContext & { token: string; written: string; notice?: string },
): CardView {
  const { cards: words, button: buttons } = textsIn(language).learning;
  const own = { case: centre.id, value: `${point.id}.${draft.language}`, pack: point.pack } as const;
  const numbers = draft.guideline === 0 ? [] : [draft.guideline];
  const { leads, ...shown } = teamCardData({ ...draft, pack: point.pack }, packs);
  return {
    template: 'learning',
    summary: words.previewTitle,
    data: {
      ...EMPTY_LEARNING,
      ...shown,
      lang: language,
      top: lines(words.previewTitle),
      faults: lines(notice),
      paragraphs: lines(words.previewLead, maskedLine(written, language), ...leads),
      draft: [{ value: draft.text, label: DRAFT }],
      buttons: [
        button(language, { title: buttons.post, verb: 'learning.post', ...own, numbers, action: token }),
        button(language, { title: buttons.edit, verb: 'learning.open', ...own, numbers }),
        button(language, { title: buttons.back, verb: 'learning.list', case: centre.id, value: '0' }),
      ],
    },
  };
}

/** The line about what was masked in a text, or about what may have been missed. */
export function maskedLine(text: string, language: Language): string {
  const { cards: words } = textsIn(language).learning;
  return detailsLine(findIdentifying(text), textsIn(language), words.masked) ?? words.clean;
}

function citedOf({ pack, guidelines }: LearningPoint, packs: readonly Pack[], language: Language): string {
  const [guideline = 0] = guidelines;
  return citedIn(packs, { pack, guideline }, language) || textsIn(language).learning.cards.noGuideline;
}
