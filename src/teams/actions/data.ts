/** «Mine data»: everything kept of the person who asks, and its deletion. */
import { casesOf, eraseSentBy } from '../../cases/forget.ts';
import type { CaseView } from '../../cases/view.ts';
import type { Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import { centresOf, personOf } from '../../people/people.ts';
import type { CardView } from '../cards/card.ts';
import { myDataCard, shownFileCard } from '../cards/my-data.ts';
import { noticeCard } from '../cards/notices.ts';
import type { Caller } from '../desk.ts';
import { below, type Reply, type Turn } from '../reply.ts';
import { asPerson } from './case.ts';
import type { Press } from './press.ts';

/** What is kept, in plain sentences, with the ways to get it all and to delete it. */
export async function showData(press: Pick<Press, 'language'>, turn: Turn): Promise<Reply> {
  return asPerson(press, turn, async (caller) => {
    const kept = await gather(caller, turn);
    return below(myDataCard(press.language, kept));
  });
}

/** Everything kept of a person. */
export async function gather(caller: Caller, turn: Turn): Promise<Parameters<typeof myDataCard>[1]> {
  const { desk } = turn.services;
  const directory = await desk.people((tx) => tx.directory(caller.tenantId));
  const places = await desk.people((tx) => tx.placesOf(caller));
  const { sent, received } = await casesOf(caller, desk.cases);
  const roles = centresOf(directory, caller.userId).flatMap((centre) =>
    centre.roles.filter((one) => one.userId === caller.userId).map((one) => ({ centre: centre.name, role: one.role })),
  );
  const measures = await desk.workshops.transaction((tx) => tx.measuresOf(caller));
  const answers = await desk.reflections.transaction((tx) => tx.ownAnswers(caller.tenantId, caller.userId));
  return { person: personOf(directory, caller.userId), roles, places, sent, received, measures, answers };
}

/** Asks whether they are sure. */
export async function openErase(press: Pick<Press, 'language'> & Partial<Press>, turn: Turn): Promise<Reply> {
  return asPerson(press, turn, async (caller) => {
    const action = turn.services.desk.tokens.mint([caller.tenantId, caller.userId, '', 'erase']);
    return { view: eraseCard(press.language, action), mode: press.fields ? 'replace' : 'new' };
  });
}

/** The question, with what goes and what stays. */
export function eraseCard(language: Language, action: string): CardView {
  const { data, button: words } = textsIn(language).cases;
  return noticeCard(language, {
    title: data.eraseTitle,
    paragraphs: [data.eraseLead, ...data.erasePoints],
    buttons: [
      { title: words.eraseNow, verb: 'data.erase', action },
      { title: words.back, verb: 'data.show' },
    ],
    footer: data.teams,
  });
}

/** Deletes it. */
export async function eraseData(press: Press, turn: Turn): Promise<Reply> {
  return asPerson(press, turn, async (caller) => {
    const { desk } = turn.services;
    if (desk.tokens.check(press.fields['action'] ?? '', [caller.tenantId, caller.userId, '', 'erase']) === undefined)
      return openErase(press, turn);
    const count = await eraseSentBy(caller, desk.cases);
    await desk.people((tx) => tx.forgetPerson(caller));
    await desk.reflections.transaction((tx) => tx.forgetAnswers(caller.tenantId, caller.userId));
    turn.recall?.forget();
    const { data } = textsIn(press.language).cases;
    return { view: noticeCard(press.language, { title: data.erasedTitle, paragraphs: [data.erased(count), data.teams] }), mode: 'replace' };
  });
}

/** The file: everything, readable by people and machines. */
export function dataFile(kept: Parameters<typeof myDataCard>[1]): string {
  const shown = (view: CaseView) => ({
    reference: view.case.reference,
    state: view.case.state,
    sent: new Date(view.case.createdAt).toISOString(),
    pack: view.case.pack,
    guidelines: view.case.guidelines,
    hidden: view.case.hidden,
    texts: view.texts.map((text) => ({ ...text, at: new Date(text.at).toISOString() })),
  });
  const { person, roles, places, sent, received, measures = [], answers = [] } = kept;
  return JSON.stringify(
    {
      person,
      roles,
      conversations: places.map(({ conversationId, serviceUrl, locale, seenAt }) => ({
        conversationId,
        serviceUrl,
        locale,
        seen: new Date(seenAt).toISOString(),
      })),
      sent: sent.map(shown),
      received: received.map(shown),
      answers,
      measures: measures.map(({ text, due, state }) => ({ text, due, state })),
    },
    null,
    2,
  );
}

/** The longest file shown in a card instead, in UTF-16 units. */
const MOST_SHOWN = 9000;

/** All of it: as a file through Teams' consent card, or shown where the client has no files. */
export async function sendFile(press: Press, turn: Turn): Promise<Reply> {
  return asPerson(press, turn, async (caller) => {
    const { data } = textsIn(press.language).cases;
    const text = dataFile(await gather(caller, turn));
    const notice = noticeCard(press.language, { title: data.title, paragraphs: [data.fileLead] });
    if (turn.services.desk.hasPicker)
      return { view: notice, mode: 'new', file: { name: data.fileName, about: data.fileLead, bytes: Buffer.byteLength(text) } };
    return below(shownFileCard(press.language, text, MOST_SHOWN));
  });
}

/** The answer to Teams' consent card: the file is made anew, so that it says what is true now, and put where the person said. */
export async function dataFileDecided(decision: { uploadUrl: string | undefined }, turn: Turn): Promise<Reply> {
  return asPerson({ language: turn.locale }, turn, async (caller) => {
    const { data } = textsIn(turn.locale).cases;
    if (decision.uploadUrl === undefined) return below(noticeCard(turn.locale, { title: data.title, paragraphs: [data.fileDeclined] }));
    const isSaved = await turn.services.desk.upload(decision.uploadUrl, dataFile(await gather(caller, turn)));
    return below(noticeCard(turn.locale, { title: data.title, paragraphs: [isSaved ? data.fileSent : data.fileFailed] }));
  });
}
