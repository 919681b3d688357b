/** Somebody answers a round in the channel. Whatever is said back is shown to them alone. */
import { showTime } from '../../calendar/working-time.ts';
import { textsIn } from '../../language/texts/index.ts';
import { answerRound } from '../../reflections/answer.ts';
import { LONGEST_ANSWER, type Round } from '../../reflections/round.ts';
import { type Own, ROUND_FIELDS, roundCard, roundNotice } from '../cards/round.ts';
import type { Reply, Turn } from '../reply.ts';
import { safeText } from '../safe-text.ts';
import type { Press } from './press.ts';

/** Stores the answer and shows it, with how many there are once there are enough. */
export async function answerInChannel({ language, fields }: Press, turn: Turn): Promise<Reply> {
  const { member, services } = turn;
  const { round: words } = textsIn(language).reflections;
  if (!member) return alone(roundNotice(language, words.unknown));
  const rating = /^[1-5]$/.test(fields[ROUND_FIELDS.rating] ?? '') ? Number(fields[ROUND_FIELDS.rating]) : undefined;
  const written = { rating, text: safeText(fields[ROUND_FIELDS.text] ?? ''), share: fields[ROUND_FIELDS.share] === 'true' };
  const by = { tenantId: member.tenantId, userId: member.userId, ...member.place };
  const answered = await answerRound(fields['case'] ?? '', written, { by, desk: services.desk.reflections });
  if (answered.kind === 'unknown') return alone(roundNotice(language, words.unknown));
  if (answered.kind === 'over') return alone(roundNotice(answered.round.language, textsIn(answered.round.language).reflections.round.over));
  return alone(roundCard(answered.round, services.packs, ownOf(answered)));
}

type Shown = Exclude<Awaited<ReturnType<typeof answerRound>>, { kind: 'unknown' | 'over' }>;

function ownOf(answered: Shown): Own {
  const { round, answer } = answered;
  const { round: words } = textsIn(round.language).reflections;
  if (answered.kind === 'noRating') return { answer, fault: words.noRating };
  if (answered.kind === 'tooLong') return { answer, fault: words.tooLong(LONGEST_ANSWER) };
  return { answer, note: `${words.saved(showTime(round.closesAt, round.language))} ${countWords(round, answered.people)}` };
}

function countWords({ k, language }: Round, people: number | undefined): string {
  const { round: words } = textsIn(language).reflections;
  return people === undefined ? words.peopleFew(k) : words.people(people);
}

function alone(view: Reply['view']): Reply {
  return { view, mode: 'own' };
}
