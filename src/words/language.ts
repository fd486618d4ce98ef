/** The languages in which the program answers, by ISO 639-1. */
export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The language to answer in for a locale as platforms and systems name it; English for one that we do not speak.
 *
 *     languageOf('es-419')      // 'es'
 *     languageOf('es_MX.UTF-8') // 'es'
 *     languageOf('C')           // 'en'
 */
export function languageOf(locale: string | null | undefined): Language {
  const [tongue] = (locale ?? '').toLowerCase().split(/[-_.@]/);
  return LANGUAGES.find((language) => language === tongue) ?? 'en';
}

/** The locale of a system's environment, as POSIX ranks its variables; one that is empty does not count. */
export const localeOf = (environment: Readonly<Record<string, string | undefined>>): string | undefined =>
  ['LC_ALL', 'LC_MESSAGES', 'LANG'].map((name) => environment[name]).find(Boolean);
