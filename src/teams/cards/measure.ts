/** The cards of measures: the open ones, one of them, the form of a new one, another date. */
import { ZONE } from '../../calendar/norway.ts';
import { dateIn } from '../../calendar/recurrence.ts';
import { citation, type Pack } from '../../guidelines/guideline.ts';
import type { Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import { type MeasureFault, type MeasureSettings, possibleOwners } from '../../reflections/measures.ts';
import type { AtCentre, SeenMeasure } from '../../reflections/measures-manage.ts';
import type { CardData, CardView } from './card.ts';
import { fitted, shortened } from './fit.ts';
import { citedIn, EMPTY_MAP } from './map.ts';
import { type Button, button, lines } from './parts.ts';
import { EMPTY_FIELDS } from './workshop.ts';
import { measureFacts, measureLabels } from './workshop-summary.ts';

/** Ids of the inputs. */
export const MEASURE_FIELDS = { text: 'text', guideline: 'guideline', owner: 'owner', due: 'due' } as const;

const PAGE = 8;
const ROOM = 6_000;
const MOST_OWNERS = 80;
const LAST_DATE = '2100-12-31';
const LONGEST_SHOWN = 2_000;
const LONGEST_LABEL = 400;
/** The choice of no owner. */
export const NOBODY = '-';

/** The open measures of a centre, a page at a time. */
export function measuresCard(
  at: AtCentre,
  { language, packs, page = 0, notice }: { language: Language; packs: readonly Pack[]; page?: number; notice?: string },
): CardView {
  const { measure: words, button: buttons } = textsIn(language).workshop;
  const { centre, directory } = at;
  const open = at.measures.filter((one) => one.state === 'open');
  const from = page * PAGE < open.length ? page * PAGE : 0;
  const listed = open.slice(from, from + PAGE);
  const texts = fitted(
    listed.map((one) => one.text),
    ROOM,
  );
  const rows = listed.map((one, index) => ({
    ...button(language, {
      title: `${from + index + 1}. ${citedIn(packs, one, language) || words.one}`,
      verb: 'measure.open',
      case: one.id,
    }),
    labels: lines(shortened(measureFacts(one, directory.people.get(one.owner ?? '')?.name ?? '', language), LONGEST_LABEL)),
    text: texts[index] ?? '',
  }));
  const hasMore = from + PAGE < open.length;
  return {
    template: 'measures',
    summary: words.title(centre.name),
    data: {
      lang: language,
      title: words.title(centre.name),
      notes: lines(notice),
      paragraphs: lines(open.length === 0 ? words.none : words.lead),
      rows,
      footer: lines(open.length > PAGE ? words.page({ from: from + 1, to: from + listed.length, total: open.length }) : undefined),
      buttons: [
        button(language, { title: buttons.newMeasure, verb: 'measure.new', case: centre.id }),
        ...(hasMore
          ? [button(language, { title: buttons.more, verb: 'measure.list', case: centre.id, value: String(from / PAGE + 1) })]
          : []),
        ...(from > 0 ? [button(language, { title: buttons.first, verb: 'measure.list', case: centre.id, value: '0' })] : []),
        button(language, { title: buttons.open, verb: 'workshop.show', case: centre.id, value: 'centre' }),
        button(language, { title: buttons.back, verb: 'reflect.show', value: 'list' }),
      ],
    },
  };
}

/** One measure; `isAsked` on the card that comes on its date. */
export function measureCard(
  { measure, ownerName }: Pick<SeenMeasure, 'measure' | 'ownerName'>,
  {
    language,
    packs,
    notice,
    isAsked = false,
    leads = false,
  }: { language: Language; packs: readonly Pack[]; notice?: string; isAsked?: boolean; leads?: boolean },
): CardView {
  const { measure: words, button: buttons } = textsIn(language).workshop;
  const open: Button[] = [
    { title: buttons.done, verb: 'measure.done', case: measure.id },
    { title: buttons.newDate, verb: 'measure.dateOpen', case: measure.id },
  ];
  const list: Button = { title: buttons.measures, verb: 'measure.list', case: measure.centreId };
  const after: Button = leads ? list : { title: textsIn(language).button.help, verb: 'help.show' };
  return {
    template: 'map',
    summary: isAsked ? words.askTitle : words.one,
    data: {
      ...EMPTY_MAP,
      lang: language,
      title: isAsked ? words.askTitle : words.one,
      notes: lines(notice),
      paragraphs: lines(isAsked ? words.askLead : undefined),
      sections: [
        {
          title: words.one,
          rows: [{ labels: measureLabels(measure, { language, packs, ownerName }), text: shortened(measure.text, LONGEST_SHOWN) }],
        },
      ],
      buttons: [...(measure.state === 'open' ? open : []), ...(isAsked ? [] : [after])].map((one) => button(language, one)),
    },
  };
}

/** What stands in the form. */
export interface MeasureForm {
  readonly language: Language;
  /** The id it gets, so that saving the same form twice makes one. */
  readonly id: string;
  readonly filled?: MeasureSettings;
  readonly faults?: readonly MeasureFault[];
}

/** The form of a new measure. */
export function measureForm({ centre, pack, directory, now }: AtCentre, { language, id, filled, faults = [] }: MeasureForm): CardView {
  const { measure: words, button: buttons } = textsIn(language).workshop;
  const today = dateIn(ZONE, now);
  const guidelines = pack.guidelines.map((one) => ({ title: citation(pack, one, language), value: String(one.number) }));
  const people = possibleOwners(directory, centre).slice(0, MOST_OWNERS);
  return {
    template: 'fields',
    summary: words.newTitle,
    data: {
      ...EMPTY_FIELDS,
      lang: language,
      top: lines(centre.name),
      title: words.newTitle,
      faults: lines(...faults.map((fault) => words.fault[fault])),
      areas: [{ id: MEASURE_FIELDS.text, label: words.text, placeholder: words.placeholder, value: shortened(filled?.text ?? '', ROOM) }],
      selects: [
        select(MEASURE_FIELDS.guideline, words.guideline, {
          value: String(filled?.guideline ?? 0),
          first: [words.noGuideline, '0'],
          rest: guidelines,
        }),
        select(MEASURE_FIELDS.owner, words.who, {
          value: filled?.owner ?? NOBODY,
          first: [words.nobody, NOBODY],
          rest: people.map(({ userId, name }) => ({ title: name, value: userId })),
        }),
      ],
      dates: [{ id: MEASURE_FIELDS.due, label: words.date, value: dateOr(filled?.due), min: today, max: LAST_DATE }],
      buttons: [
        button(language, { title: buttons.save, verb: 'measure.save', case: centre.id, value: id }),
        button(language, { title: buttons.back, verb: 'measure.list', case: centre.id }),
      ],
    },
  };
}

/** Asks for another date. */
export function dateForm(
  { measure, ownerName, now }: SeenMeasure,
  { language, packs, due = '', fault }: { language: Language; packs: readonly Pack[]; due?: string; fault?: string },
): CardView {
  const { measure: words, button: buttons } = textsIn(language).workshop;
  const row = { labels: measureLabels(measure, { language, packs, ownerName }), text: shortened(measure.text, LONGEST_SHOWN) };
  return {
    template: 'fields',
    summary: words.dateTitle,
    data: {
      ...EMPTY_FIELDS,
      lang: language,
      title: words.dateTitle,
      faults: lines(fault),
      sections: [{ title: words.one, rows: [row] }],
      dates: [{ id: MEASURE_FIELDS.due, label: words.date, value: dateOr(due), min: dateIn(ZONE, now), max: LAST_DATE }],
      buttons: [
        button(language, { title: buttons.save, verb: 'measure.date', case: measure.id, value: String(measure.version) }),
        button(language, { title: buttons.back, verb: 'measure.open', case: measure.id }),
      ],
    },
  };
}

function select(
  id: string,
  label: string,
  { value, first, rest }: { value: string; first: readonly [string, string]; rest: readonly CardData[] },
): CardData {
  return { id, label, value, choices: [{ title: first[0], value: first[1] }, ...rest] };
}

/** Only what looks like a date may stand in a field for dates. */
function dateOr(text = ''): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : '';
}
