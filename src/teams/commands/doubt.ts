/** Everything that is no command is a doubt: answered in full in the personal chat, with the guideline only elsewhere. */
import { type Consultation, consult, MAX_TEXT } from '../../consultations/consult.ts';
import { type Guideline, guidelineOf, type Pack } from '../../guidelines/guideline.ts';
import { situationOf } from '../../guidelines/questions.ts';
import { numberIn, setOf } from '../../guidelines/sets.ts';
import { cleanText } from '../../language/normalise.ts';
import { textsIn } from '../../language/texts/index.ts';
import { acuteCard } from '../cards/acute.ts';
import { answerCard } from '../cards/answer.ts';
import type { CardView } from '../cards/card.ts';
import { clarifyCard } from '../cards/clarify.ts';
import { carryDraft, maskedText } from '../cards/discuss.ts';
import { guidelineCard } from '../cards/guideline.ts';
import { channelNoticeCard, emptyCard, outOfScopeCard, tooLongCard } from '../cards/notices.ts';
import { unsureCard } from '../cards/unsure.ts';
import { below, packOf, type Reply, type Turn } from '../reply.ts';

const HAS_WORDS = /[\p{L}\p{N}]/u;

/** The reply to a doubt on its own. Empty and over-long texts get a kind sentence. Nothing of the text is kept. */
export function answerText(text: string, turn: Turn): Reply {
  return unreadable(text, turn) ?? below(doubtCard(text, readDoubt(text, turn), turn));
}

/** The kind sentence for a text that is empty or over-long; undefined for one that can be read. */
export function unreadable(text: string, turn: Turn): Reply | undefined {
  if (text.length > MAX_TEXT) return below(tooLongCard(turn.locale, MAX_TEXT));
  return HAS_WORDS.test(cleanText(text)) ? undefined : below(emptyCard(turn.locale));
}

/** The consultation for a readable text, with the numbers of the default pack. */
export function readDoubt(text: string, turn: Turn, fallbackLanguage = turn.locale): Consultation {
  const pack = packOf(turn.services, undefined);
  return inPack(pack, consult(text, turn.services.model, { set: setOf(pack.id), fallbackLanguage }));
}

/** Counts the answer and gives its card: in full in the personal chat, the guideline only elsewhere. */
export function doubtCard(text: string, consultation: Consultation, turn: Turn): CardView {
  const pack = packOf(turn.services, undefined);
  turn.services.count({
    kind: 'answer',
    route: consultation.route,
    language: consultation.language,
    guideline: consultation.guidelines[0]?.number ?? 0,
    confident: consultation.confident,
  });
  if (!turn.personal) return channelCard(consultation, pack);
  return carryDraft(personalCard(text, consultation, pack), maskedText(text, consultation.language));
}

/** The consultation with the pack's own numbers; a guideline reached twice is kept where it stands best. */
function inPack(pack: Pack, consultation: Consultation): Consultation {
  const seen = new Set<number>();
  const guidelines = consultation.guidelines.flatMap((one) => {
    const number = numberIn(pack, one.number);
    if (number === undefined || seen.has(number)) return [];
    seen.add(number);
    return [{ ...one, number }];
  });
  const { clarify, ...rest } = consultation;
  const [first, second] = clarify?.numbers.map((number) => numberIn(pack, number)) ?? [];
  if (!clarify || first === undefined || second === undefined || first === second) return { ...rest, guidelines };
  return { ...rest, guidelines, clarify: { ...clarify, numbers: [first, second] } };
}

function personalCard(text: string, consultation: Consultation, pack: Pack): CardView {
  const { language, route } = consultation;
  const guideline = guidelineOf(pack, consultation.guidelines[0]?.number ?? 0);
  // A centre's own pack may have no guideline for it; what to do now is said all the same.
  if (route === 'acute') return acuteCard(consultation, pack, guideline ?? firstOf(pack));
  if (route === 'none' || !guideline) return outOfScopeCard(language);
  if (!consultation.confident) return clarifyCard(consultation, pack) ?? unsureCard(consultation, pack);
  if (route === 'info') return guidelineCard(pack, guideline, { language, lead: textsIn(language).guidelines.infoLead });
  return answerCard(consultation, { pack, situation: situationOf(text) }, guideline);
}

function firstOf(pack: Pack): Guideline {
  const [first] = pack.guidelines;
  if (!first) throw new RangeError('a pack has at least one guideline');
  return first;
}

/** In a channel or group chat: the guideline, never the words that led to it, and the way to the personal chat. */
function channelCard(consultation: Consultation, pack: Pack): CardView {
  const { language, route } = consultation;
  const guideline = guidelineOf(pack, consultation.guidelines[0]?.number ?? 0);
  if (route === 'acute') return channelNoticeCard(language, true);
  if (route === 'none' || !guideline) return channelNoticeCard(language, false);
  return guidelineCard(pack, guideline, { language, channel: true });
}
