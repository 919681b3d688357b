/** Chooses the reflection questions that fit a situation. Knows no model. */

import { fold } from '../language/fold.ts';
import type { Language } from '../language/language.ts';
import { cleanText } from '../language/normalise.ts';
import type { Guideline, QuestionKind } from './guideline.ts';

/** Where the writer stands: has not acted, something has happened, it is another's deed, or can't be told. */
export type Situation = Exclude<QuestionKind, 'any'> | 'any';

/**
 * Up to `most` questions: those made for the situation first, then those that always fit, in the pack's order.
 * The same text always gets the same questions.
 */
export function questionsFor(guideline: Guideline, situation: Situation, language: Language, most: number): string[] {
  const fitting = situation === 'any' ? [] : guideline.questions.filter((question) => question.when === situation);
  const always = guideline.questions.filter((question) => question.when === 'any');
  const rest = guideline.questions.filter((question) => question.when !== situation && question.when !== 'any');
  return [...fitting.slice(0, most - 1), ...always, ...fitting.slice(most - 1), ...rest]
    .slice(0, most)
    .map((question) => question[language]);
}

const OTHERS_DEED =
  /\b(?:kollega(?:en)? (?:min )?(?:har|sa|sier|ser|gjor|gjer|deler|bruker|brukar|vil|legger|leser|les|forteller|fortel|snakker|snakkar|ler|kaller)|en kollega|ein kollega|(?:leder|leiar|sjef|rektor)(?:en|n)? (?:min )?(?:har|sa|sier|ser|vil|ba|bed|ber|leser|fortalte|fortel)|my (?:colleague|manager|boss)|a colleague|kontorkollega)\b/;
const HAPPENED =
  /\b(?:jeg|eg|vi|i|we|har|had|have|i've) (?:\w+ ){0,2}(?:sa|sagt|skrev|skreiv|skrevet|skrive|sendte|sende|sendt|fortalte|fortalde|fortalt|lovet|lovte|lova|svarte|svara|gjorde|gjort|glemte|gloymde|glemt|mistet|mista|ga|gav|gitt|la|oppdaget|oppdaga|tok|delte|viste|lo|sukket|sukka|told|said|sent|wrote|gave|promised|forgot|lost|posted|shared|laughed|signed|did|showed)\b/;
const NOT_YET = /\b(?:kan|bor|skal|skulle|burde|far jeg|far eg|ma|vil|should|can|could|may|must|shall) (?:jeg|eg|vi|man|ein|en|i|we)\b/;

/** Where the writer seems to stand, from plain signs in the words; `any` when there is none. */
export function situationOf(text: string): Situation {
  const folded = fold(cleanText(text.slice(0, 6000)))
    .replace(/[^a-z' ]+/g, ' ')
    .replace(/ +/g, ' ');
  if (OTHERS_DEED.test(folded)) return 'other';
  if (HAPPENED.test(folded)) return 'after';
  return NOT_YET.test(folded) ? 'before' : 'any';
}
