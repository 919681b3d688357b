/** What is kept of a person, in plain sentences. */
import type { CaseView } from '../../cases/view.ts';
import type { Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import type { Person, Role } from '../../people/people.ts';
import type { Place } from '../../people/ports.ts';
import type { Measure } from '../../reflections/measures.ts';
import type { Answer } from '../../reflections/round.ts';
import type { CardView } from './card.ts';
import { noticeCard } from './notices.ts';
import { button, lines } from './parts.ts';

/** Everything kept of one person. */
export interface Kept {
  readonly person: Person;
  readonly roles: readonly { readonly centre: string; readonly role: Role }[];
  readonly places: readonly Place[];
  readonly sent: readonly CaseView[];
  readonly received: readonly CaseView[];
  /** What they see to; only in the file. */
  readonly measures?: readonly Pick<Measure, 'text' | 'due' | 'state'>[];
  /** To rounds that are open; closed ones are tied to nobody. */
  readonly answers?: readonly { readonly date: string; readonly answer: Answer }[];
}

/** The card, with the ways to the file and to deletion. */
export function myDataCard(language: Language, kept: Kept): CardView {
  const { data, form, button: words } = textsIn(language).cases;
  const roles = kept.roles.map(({ centre, role }) => `${form.role[role]} (${centre})`);
  return noticeCard(language, {
    title: data.title,
    paragraphs: [
      data.lead,
      data.person(kept.person),
      roles.length > 0 ? data.roles(roles.join(', ')) : data.noRoles,
      data.sent(kept.sent.length),
      data.received(kept.received.length),
      ...(kept.places.length > 0 ? [data.chat] : []),
    ],
    footer: data.teams,
    buttons: [
      { title: words.file, verb: 'data.file' },
      { title: words.mine, verb: 'cases.list' },
      { title: words.erase, verb: 'data.eraseOpen' },
    ],
  });
}

/** The file as it is, for clients that take no files; the end of a long one is left out. */
export function shownFileCard(language: Language, text: string, most: number): CardView {
  const { data, form, button: words } = textsIn(language).cases;
  const shown = text.length > most ? `${text.slice(0, most).toWellFormed()}…` : text;
  return {
    template: 'note',
    summary: data.title,
    data: {
      lang: language,
      warnings: [],
      heading: data.title,
      title: data.fileName,
      reminder: [],
      thoughts: [{ title: data.fileLead, text: shown }],
      use: lines(shown === text ? undefined : form.shortened),
      footer: lines(data.teams),
      buttons: [button(language, { title: words.erase, verb: 'data.eraseOpen' })],
    },
  };
}
