/** Cards of words alone: greeting, thanks, welcome, help, what is stored, out of scope, and every "that did not work". */
import { EMERGENCY } from '../../guidelines/emergency.ts';
import type { Language } from '../../language/language.ts';
import { textsIn } from '../../language/texts/index.ts';
import type { Texts } from '../../language/texts/texts.ts';
import type { CardData, CardView } from './card.ts';
import { type Button, button, lines } from './parts.ts';

export interface Notice {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly buttons?: readonly Button[];
  readonly footer?: string;
}

/** A card of words: title, paragraphs, ways on. */
export function noticeCard(language: Language, content: Notice): CardView {
  return {
    template: 'notice',
    summary: content.title,
    data: {
      lang: language,
      title: content.title,
      paragraphs: lines(...content.paragraphs),
      footer: lines(content.footer),
      buttons: (content.buttons ?? []).map((spec) => button(language, spec)),
      links: [],
    },
  };
}

function usual(texts: Texts): Button[] {
  return [
    { title: texts.button.guidelines, verb: 'guidelines.list' },
    { title: texts.button.daily, verb: 'daily.show' },
    { title: texts.button.help, verb: 'help.show' },
  ];
}

/** Answers a greeting. */
export function greetingCard(language: Language): CardView {
  const texts = textsIn(language);
  return noticeCard(language, { title: texts.greeting.title, paragraphs: [texts.greeting.lead], buttons: usual(texts) });
}

/** Answers thanks. */
export function thanksCard(language: Language): CardView {
  const texts = textsIn(language);
  return noticeCard(language, {
    title: texts.thanks.title,
    paragraphs: [texts.thanks.lead],
    buttons: [{ title: texts.button.daily, verb: 'daily.show' }],
  });
}

/** The first card in a personal chat; an administrator is led to the set-up. */
export function welcomeCard(language: Language, isAdmin = false): CardView {
  const texts = textsIn(language);
  const { title, lead, how, privacy } = texts.welcome;
  return noticeCard(language, {
    title,
    paragraphs: [lead, how, privacy],
    buttons: [
      ...(isAdmin ? [{ title: texts.setup.button.open, verb: 'setup.show' } as const] : []),
      { title: texts.button.example, verb: 'example.try', value: '0' },
      ...usual(texts),
    ],
    footer: texts.help.limits,
  });
}

/** The first card in a team or a group chat. */
export function teamWelcomeCard(language: Language): CardView {
  const texts = textsIn(language);
  const { teamTitle, teamLead, teamHow } = texts.welcome;
  return noticeCard(language, {
    title: teamTitle,
    paragraphs: [teamLead, teamHow],
    buttons: [
      { title: texts.button.guidelines, verb: 'guidelines.list' },
      { title: texts.button.daily, verb: 'daily.show' },
    ],
  });
}

/** For texts that are no ethical doubt; still offers a way on, and the numbers should it be urgent. */
export function outOfScopeCard(language: Language): CardView {
  const texts = textsIn(language);
  return noticeCard(language, {
    title: texts.outOfScope.title,
    paragraphs: [texts.outOfScope.lead, texts.outOfScope.retry],
    buttons: usual(texts),
    footer: texts.unsure.acuteHint(EMERGENCY),
  });
}

/** What Drøft stores and does not. */
export function aboutCard(language: Language): CardView {
  const texts = textsIn(language);
  return noticeCard(language, {
    title: texts.about.title,
    paragraphs: texts.about.points,
    buttons: [{ title: texts.button.help, verb: 'help.show' }],
  });
}

/** For a message without words. */
export function emptyCard(language: Language): CardView {
  const texts = textsIn(language);
  return noticeCard(language, {
    title: texts.notice.emptyTitle,
    paragraphs: [texts.notice.empty],
    buttons: [{ title: texts.button.example, verb: 'example.try', value: '1' }, ...usual(texts)],
  });
}

/** For a message over the limit (characters). */
export function tooLongCard(language: Language, limit: number): CardView {
  const texts = textsIn(language);
  const written = limit.toLocaleString(language === 'en' ? 'en' : 'nb');
  return noticeCard(language, {
    title: texts.notice.tooLongTitle,
    paragraphs: [texts.notice.tooLong(written)],
    buttons: usual(texts),
    footer: texts.unsure.acuteHint(EMERGENCY),
  });
}

/** For a fault of ours; holds the code and nothing else. */
export function failedCard(language: Language, code: string): CardView {
  const texts = textsIn(language);
  return noticeCard(language, {
    title: texts.notice.failedTitle,
    paragraphs: [failedWords(language, code)],
    buttons: [{ title: texts.button.help, verb: 'help.show' }],
    footer: texts.unsure.acuteHint(EMERGENCY),
  });
}

/** The same in one line, for the answer to a pressed button. */
export function failedLine(language: Language, code: string): string {
  return `${failedWords(language, code)} ${textsIn(language).unsure.acuteHint(EMERGENCY)}`;
}

/** Where the store failed it matters most that nothing was saved or sent. */
function failedWords(language: Language, code: string): string {
  const { notice, cases } = textsIn(language);
  return code.startsWith('STORAGE_') ? cases.notice.notSaved(code) : notice.failed(code);
}

/** For a button this version does not know. */
export function oldCardCard(language: Language): CardView {
  const texts = textsIn(language);
  return noticeCard(language, { title: texts.notice.oldCardTitle, paragraphs: [texts.notice.oldCard], buttons: usual(texts) });
}

/** A single sentence with the usual ways on (a number that does not exist, a search without a word). */
export function sentenceCard(language: Language, title: string, sentence: string): CardView {
  return noticeCard(language, { title, paragraphs: [sentence], buttons: usual(textsIn(language)) });
}

/** For a mention in a channel that no guideline fits, or that may be about danger. */
export function channelNoticeCard(language: Language, urgent: boolean): CardView {
  const texts = textsIn(language);
  const title = urgent ? texts.acute.title : texts.outOfScope.title;
  return noticeCard(language, {
    title,
    paragraphs: [urgent ? texts.channel.acute(EMERGENCY) : texts.channel.noMatch],
    buttons: [{ title: texts.button.guidelines, verb: 'guidelines.list' }],
  });
}

/** How to use Drøft: examples, what else one can write, and its limits. */
export function helpCard(language: Language): CardView {
  const texts = textsIn(language);
  const commands = Object.values(texts.command).map((one): CardData => ({ name: one.title, text: one.description }));
  const { title, lead, examplesTitle, examples, commandsTitle, leaders, limits, stored } = texts.help;
  return {
    template: 'help',
    summary: title,
    data: {
      lang: language,
      title,
      lead,
      examplesTitle,
      commandsTitle,
      commands,
      examples: examples.map((text) => ({ text: `«${text}»` })),
      paragraphs: lines(leaders, limits),
      footer: lines(stored),
      buttons: [
        { title: texts.button.example, verb: 'example.try', value: '0' } as const,
        { title: texts.button.guidelines, verb: 'guidelines.list' } as const,
        { title: texts.button.daily, verb: 'daily.show' } as const,
        { title: texts.button.terms, verb: 'terms.list' } as const,
        { title: texts.button.about, verb: 'about.show' } as const,
      ].map((spec) => button(language, spec)),
    },
  };
}
