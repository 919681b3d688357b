/** The cards of set-up: the overview, and one step at a time for a centre. No card here can show a word of a case. */
import type { Pack } from '../../guidelines/guideline.ts';
import type { Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import type { SetupStep, SetupTexts } from '../../language/texts/setup/setup.ts';
import { type Centre, type Directory, holders, type Person, ROLES, type Role } from '../../people/people.ts';
import type { Place } from '../../people/ports.ts';
import type { CardData, CardView } from './card.ts';
import { noticeCard } from './notices.ts';
import { button, lines } from './parts.ts';

export interface SetupContext {
  readonly language: Language;
  readonly packs: readonly Pack[];
  readonly directory: Directory;
  readonly channels: readonly Place[];
  readonly hasPicker: boolean;
  readonly fault?: string;
  readonly notice?: string;
  /** The first centre on the overview, from 0; the others are a press away. */
  readonly from?: number;
}

/** With more the card would grow too large. */
const MOST_ROWS = 20;

/** How a step is named in a button: the step, and whether it is one of a row («first») or alone. */
export function stepCode(step: SetupStep, isFirst: boolean): string {
  return `${step}.${isFirst ? 'first' : 'one'}`;
}

/** All centres, what each has and lacks, and how messages stand. */
export function overviewCard(context: SetupContext, counts: { due: number; uncertain: number; failed: number }): CardView {
  const { language, directory } = context;
  const { setup } = textsIn(language);
  const { centres } = directory;
  const isFirst = centres.length === 0;
  const from = context.from ?? 0;
  const shown = centres.slice(from, from + MOST_ROWS);
  const more = { title: setup.button.more, verb: 'setup.show', value: String(from + MOST_ROWS) } as const;
  return {
    template: 'list',
    summary: setup.title,
    data: {
      lang: language,
      title: isFirst ? setup.firstTitle : setup.title,
      paragraphs: isFirst
        ? lines(context.notice, setup.firstLead, ...setup.firstPoints)
        : lines(context.notice, setup.lead(centres.length)),
      groups: isFirst ? [] : [{ title: setup.title, rows: shown.map((centre) => centreRow(centre, language, setup)) }],
      footer: lines(setup.noCaseTexts, counts.due + counts.uncertain + counts.failed > 0 ? setup.outbox(counts) : undefined),
      buttons: [
        button(language, { title: isFirst ? setup.button.first : setup.button.new, verb: 'setup.open', value: stepCode('centre', true) }),
        ...(from + MOST_ROWS < centres.length ? [button(language, more)] : []),
      ],
      links: [],
    },
  };
}

function centreRow(centre: Centre, language: Language, setup: SetupTexts): CardData {
  const row = button(language, { title: centre.name, verb: 'setup.open', case: centre.id, value: 'menu' });
  return { ...row, text: stateLine(centre, setup) };
}

function stateLine(centre: Centre, setup: SetupTexts): string {
  const have = ROLES.map((role) => ({ role, count: holders(centre, role).length }))
    .filter(({ count }) => count > 0)
    .map(({ role, count }) => setup.count[role](count));
  const lacks = [
    ...(holders(centre, 'leader').length === 0 ? [setup.missing.leader] : []),
    ...(holders(centre, 'deputy').length === 0 ? [setup.missing.deputy] : []),
    ...(centre.conversationId === undefined ? [setup.missing.channel] : []),
  ];
  return [...have, ...(lacks.length > 0 ? lacks : [setup.ready])].join(' · ');
}

/** One centre, with a way to each of its steps. */
export function centreCard(centre: Centre, context: SetupContext): CardView {
  const { language } = context;
  const { setup } = textsIn(language);
  const row = (step: SetupStep, text: string): CardData => ({
    ...button(language, { title: setup.step[step].title, verb: 'setup.open', case: centre.id, value: stepCode(step, false) }),
    text,
  });
  const names = (role: Role): string =>
    holders(centre, role)
      .map((id) => nameOf(context.directory.people.get(id), setup))
      .join(', ') || '–';
  const pack = context.packs.find((one) => one.id === centre.pack);
  const rows = [
    row('centre', pack?.name[language] ?? centre.pack),
    ...(['leader', 'deputy', 'colleague', 'member'] as const).map((role) => row(role, shortened(names(role)))),
    row('channel', context.channels.find((one) => one.conversationId === centre.conversationId)?.name ?? setup.channelNone),
    row('coordinator', shortened(names('coordinator'))),
  ];
  return {
    template: 'list',
    summary: centre.name,
    data: {
      lang: language,
      title: centre.name,
      paragraphs: lines(context.notice, stateLine(centre, setup)),
      groups: [{ title: setup.title, rows }],
      footer: [],
      buttons: [
        button(language, { title: setup.button.back, verb: 'setup.show' }),
        button(language, { title: setup.button.remove, verb: 'setup.removeOpen', case: centre.id }),
      ],
      links: [],
    },
  };
}

/** Whether they are sure. */
export function removeCard(centre: Centre, language: Language): CardView {
  const { setup } = textsIn(language);
  return noticeCard(language, {
    title: setup.removeTitle(centre.name),
    paragraphs: [setup.remove],
    buttons: [
      { title: setup.button.removeNow, verb: 'setup.remove', case: centre.id },
      { title: setup.button.back, verb: 'setup.show' },
    ],
  });
}

/** The last card of the row. */
export function doneCard(centre: Centre, language: Language): CardView {
  const { setup } = textsIn(language);
  return noticeCard(language, {
    title: setup.doneTitle,
    paragraphs: [setup.done(centre.name), stateLine(centre, setup)],
    buttons: [{ title: setup.button.open, verb: 'setup.show' }],
    footer: setup.noCaseTexts,
  });
}

/** A person's name, or that it is not known. */
export function nameOf(person: Person | undefined, setup: SetupTexts): string {
  return person?.name || setup.unknownName;
}

function shortened(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119).toWellFormed()}…` : text;
}
