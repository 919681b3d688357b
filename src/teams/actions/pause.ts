/** «Pause»: away until a date. New cases go to the deputy, reminders are left out; it ends by itself. */
import { localDate } from '../../calendar/norway.ts';
import { endOfDate, isDate, showDate } from '../../calendar/working-time.ts';
import { textsIn } from '../../language/texts/index.ts';
import { isAway, personOf } from '../../people/people.ts';
import type { CardView } from '../cards/card.ts';
import { awayUntil, EMPTY_FORM } from '../cards/case-form.ts';
import { button, lines } from '../cards/parts.ts';
import { below, type Reply, type Turn } from '../reply.ts';
import { asPerson } from './case.ts';
import type { Press } from './press.ts';

const UNTIL = 'until';
const DAY = 24 * 60 * 60_000;
const MOST_DAYS = 366;

/** The card with the date, and how it stands. */
export async function showPause(press: Pick<Press, 'language'>, turn: Turn): Promise<Reply> {
  return asPerson(press, turn, async (caller) => {
    const { desk } = turn.services;
    const directory = await desk.people((tx) => tx.directory(caller.tenantId));
    const person = personOf(directory, caller.userId);
    const { pause } = textsIn(press.language).cases;
    const until = isAway(person, desk.now()) ? person.pausedUntil : undefined;
    const state = until === undefined ? pause.none : pause.until(awayUntil(until, press.language));
    return below(pauseCard(press, turn.services.desk.now(), { state, isPaused: until !== undefined }));
  });
}

/** Sets the date, or says what is wrong with it. */
export async function setPause(press: Press, turn: Turn): Promise<Reply> {
  return asPerson(press, turn, async (caller) => {
    const { desk } = turn.services;
    const { pause } = textsIn(press.language).cases;
    const date = press.fields[UNTIL] ?? '';
    const until = isDate(date) ? endOfDate(date) : 0;
    if (until <= desk.now() || until > desk.now() + MOST_DAYS * DAY)
      return {
        view: pauseCard(press, turn.services.desk.now(), { state: pause.none, isPaused: false, fault: pause.fault }),
        mode: 'replace',
      };
    await desk.people((tx) => tx.pause(caller, until));
    return {
      view: pauseCard(press, turn.services.desk.now(), { state: pause.saved(showDate(date, press.language)), isPaused: true }),
      mode: 'replace',
    };
  });
}

/** Ends the pause. */
export async function liftPause(press: Press, turn: Turn): Promise<Reply> {
  return asPerson(press, turn, async (caller) => {
    await turn.services.desk.people((tx) => tx.pause(caller, undefined));
    const { pause } = textsIn(press.language).cases;
    return { view: pauseCard(press, turn.services.desk.now(), { state: pause.lifted, isPaused: false }), mode: 'replace' };
  });
}

/** The card with how it stands, what was wrong, and the date. */
export function pauseCard(
  { language }: Pick<Press, 'language'>,
  now: number,
  more: { state: string; isPaused: boolean; fault?: string },
): CardView {
  const { pause, button: words } = textsIn(language).cases;
  const date = { id: UNTIL, label: pause.label, value: '', min: localDate(now), max: localDate(now + MOST_DAYS * DAY) };
  return {
    template: 'form',
    summary: pause.title,
    data: {
      ...EMPTY_FORM,
      lang: language,
      title: pause.title,
      paragraphs: lines(pause.lead),
      marks: lines(more.state),
      faults: lines(more.fault),
      dates: [date],
      buttons: [
        button(language, { title: words.pause, verb: 'pause.set' }),
        ...(more.isPaused ? [button(language, { title: words.unpause, verb: 'pause.lift' })] : []),
      ],
    },
  };
}
