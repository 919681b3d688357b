/** Cards for central terms: one term with its source, and the list of terms. */
import { TERMS, type Term } from '../../guidelines/terms.ts';
import type { Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import type { CardData, CardView } from './card.ts';
import { button, lines } from './parts.ts';

/** One term: our words, the quoted words where there are any, source and date. */
export function termCard(term: Term, language: Language): CardView {
  const texts = textsIn(language);
  return {
    template: 'term',
    summary: term.name[language],
    data: {
      lang: language,
      title: term.name[language],
      text: term.text[language],
      quotes: lines(term.quote),
      source: texts.terms.source(term.source.title, term.source.read),
      rows: [],
      footer: [],
      buttons: [
        button(language, { title: texts.button.terms, verb: 'terms.list' }),
        button(language, { title: texts.button.guidelines, verb: 'guidelines.list' }),
      ],
      links: [{ title: texts.button.source, url: term.source.url }],
    },
  };
}

/** All terms as rows to press; `lead` replaces the usual first sentence. */
export function termsCard(language: Language, lead?: string): CardView {
  const texts = textsIn(language);
  return {
    template: 'guidelines',
    summary: texts.terms.title,
    data: {
      lang: language,
      title: texts.terms.title,
      lead: lead ?? texts.terms.lead,
      groups: [
        {
          heading: '',
          rows: TERMS.map(
            (term): CardData => ({
              ...button(language, { title: term.name[language], verb: 'terms.show', value: term.id }),
              mark: '›',
              label: term.name[language],
              text: '',
            }),
          ),
        },
      ],
      footer: [],
      buttons: [
        button(language, { title: texts.button.guidelines, verb: 'guidelines.list' }),
        button(language, { title: texts.button.help, verb: 'help.show' }),
      ],
    },
  };
}
