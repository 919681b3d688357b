/** One step in setting up a centre: its name, the people of one role, its channel. */
import { textsIn } from '../../language/texts/index.ts';
import { SETUP_STEPS, type SetupStep } from '../../language/texts/setup/setup.ts';
import { type Centre, type Directory, holders, type Person, personOf, type Role } from '../../people/people.ts';
import type { CardData, CardView } from './card.ts';
import { EMPTY_FORM } from './case-form.ts';
import { button, lines } from './parts.ts';
import { nameOf, type SetupContext, stepCode } from './setup.ts';

/** Ids of the inputs. */
export const SETUP_FIELDS = { name: 'name', pack: 'packId', people: 'people', channel: 'channel' } as const;
/** People in a list to tick; the search finds the others. */
const MOST_LISTED = 80;
/** What the choice of no channel brings. */
export const NO_CHANNEL = 'none';

/** One step of a centre; as one of a row it leads on to the next. `centre` is undefined for the first step of a new one. */
export function stepCard(
  centre: Centre | undefined,
  context: SetupContext,
  { step, isFirst }: { step: SetupStep; isFirst: boolean },
): CardView {
  const { language } = context;
  const { setup } = textsIn(language);
  const words = setup.step[step];
  const place = { at: SETUP_STEPS.indexOf(step) + 1, of: SETUP_STEPS.length };
  const spec = { case: centre?.id ?? '', value: stepCode(step, isFirst) };
  const next = SETUP_STEPS[place.at];
  const skip =
    isFirst && centre && centre.id !== ''
      ? [button(language, { title: setup.button.skip, verb: 'setup.open', case: centre.id, value: next ? stepCode(next, true) : 'menu' })]
      : [];
  return {
    template: 'form',
    summary: words.title,
    data: {
      ...EMPTY_FORM,
      lang: language,
      progress: isFirst ? lines(setup.progress(place)) : [],
      title: centre && centre.id !== '' && centre.name !== '' ? `${centre.name}: ${words.title}` : words.title,
      paragraphs: lines(words.lead),
      faults: lines(context.fault),
      ...fields(centre, context, step),
      buttons: [
        button(language, { title: isFirst ? setup.button.next : setup.button.save, verb: 'setup.save', ...spec }),
        ...skip,
        button(language, { title: setup.button.back, verb: 'setup.show' }),
      ],
    },
  };
}

function fields(centre: Centre | undefined, context: SetupContext, step: SetupStep): CardData {
  if (step === 'centre') return centreFields(centre, context);
  if (step === 'channel') return channelFields(centre, context);
  return peopleFields(centre, context, step);
}

function centreFields(centre: Centre | undefined, { language, packs }: SetupContext): CardData {
  const { setup } = textsIn(language);
  const choices = packs.map((pack) => ({ title: pack.name[language], value: pack.id }));
  return {
    lines: [{ id: SETUP_FIELDS.name, label: setup.name, placeholder: setup.namePlaceholder, value: centre?.name ?? '' }],
    people: [
      {
        id: SETUP_FIELDS.pack,
        label: setup.pack,
        placeholder: setup.pack,
        value: choices.find((one) => one.value === centre?.pack)?.value ?? choices[0]?.value ?? '',
        choices,
      },
    ],
  };
}

function channelFields(centre: Centre | undefined, { language, channels }: SetupContext): CardData {
  const { setup } = textsIn(language);
  if (channels.length === 0) return { footer: lines(setup.noChannels) };
  const choices = [
    { title: setup.channelNone, value: NO_CHANNEL },
    ...channels.map((one) => ({ title: one.name || setup.unknownName, value: one.conversationId })),
  ];
  return {
    people: [
      {
        id: SETUP_FIELDS.channel,
        label: setup.step.channel.label,
        placeholder: setup.channelPlaceholder,
        value: centre?.conversationId ?? NO_CHANNEL,
        choices,
      },
    ],
  };
}

/** The people a list has room for: those who have the role first, so that none of them falls off a long list. */
export function listedPeople(centre: Centre | undefined, directory: Directory, role: Role): Person[] {
  const chosen = new Set(centre ? holders(centre, role) : []);
  const known = [...directory.people.values()];
  const unknown = [...chosen].filter((userId) => !directory.people.has(userId)).map((userId) => personOf(directory, userId));
  const ordered = [...known.filter((one) => chosen.has(one.userId)), ...unknown, ...known.filter((one) => !chosen.has(one.userId))];
  return ordered.slice(0, MOST_LISTED);
}

function peopleFields(centre: Centre | undefined, context: SetupContext, role: Role): CardData {
  const { setup } = textsIn(context.language);
  const chosen = centre ? holders(centre, role) : [];
  const people = [...context.directory.people.values()];
  const choices = listedPeople(centre, context.directory, role).map((person) => ({ title: nameOf(person, setup), value: person.userId }));
  if (choices.length === 0 && !context.hasPicker) return { footer: lines(setup.noPeople) };
  const input = {
    id: SETUP_FIELDS.people,
    label: setup.step[role].label,
    placeholder: setup.peoplePlaceholder,
    value: chosen.join(','),
    choices,
  };
  const note = people.length > MOST_LISTED ? { footer: lines(setup.manyPeople(MOST_LISTED)) } : {};
  return context.hasPicker ? { severalSearch: [input], ...note } : { several: [input], ...note };
}
