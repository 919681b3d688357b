/** The three written languages Drøft reads and answers in. Knows nothing of texts or models. */

/** ISO 639-1 codes: bokmål, nynorsk, English. */
export const LANGUAGES = ['nb', 'nn', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The language a Teams locale stands for (`nn-NO` → `nn`, `no`/`nb`/`da`/`sv` → `nb`, any other → `en`).
 * Without a locale: `nb`, the default of Norwegian career guidance.
 */
export function languageOfLocale(locale: string | undefined): Language {
  const primary = (locale ?? 'nb').toLowerCase().split(/[-_]/)[0] ?? 'nb';
  if (primary === 'nn') return 'nn';
  return ['nb', 'no', 'da', 'sv', ''].includes(primary) ? 'nb' : 'en';
}
