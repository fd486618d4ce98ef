import { describe, expect, it } from 'vitest';
import { ENGLISH, type Words } from '../../src/words/en.ts';
import { SPANISH } from '../../src/words/es.ts';
import { languageOf, localeOf } from '../../src/words/language.ts';

describe('the language of a locale', () => {
  it.each([
    ['es', 'es'],
    ['es-ES', 'es'],
    ['es-419', 'es'],
    ['es_MX.UTF-8', 'es'],
    ['ES@euro', 'es'],
    ['en-GB', 'en'],
    ['est', 'en'],
    ['fr-FR', 'en'],
    ['C', 'en'],
    ['', 'en'],
    [null, 'en'],
    [undefined, 'en'],
  ])('%s is %s', (locale, language) => expect(languageOf(locale)).toBe(language));

  it.each([
    [{ LC_ALL: 'es_ES', LC_MESSAGES: 'en_GB', LANG: 'en_GB' }, 'es_ES'],
    [{ LC_ALL: '', LC_MESSAGES: 'es_AR', LANG: 'en_GB' }, 'es_AR'],
    [{ LANG: 'es_CO' }, 'es_CO'],
    [{}, undefined],
  ])('of the environment %j is %s', (environment, locale) => expect(localeOf(environment)).toBe(locale));
});

describe('days', () => {
  it.each([
    ['2025-05-03', '3 May 2025', '3 May 2025', '3 de mayo de 2025', '3 mayo 2025'],
    ['2025-09-16', '16 September 2025', '16 Sep 2025', '16 de septiembre de 2025', '16 sep 2025'],
    ['2025-06-01', '1 June 2025', '1 June 2025', '1 de junio de 2025', '1 jun 2025'],
    ['2025-02', 'February 2025', 'Feb 2025', 'febrero de 2025', 'feb 2025'],
    ['1985', '1985', '1985', '1985', '1985'],
    ['2015/2021', '2015–2021', '2015–2021', '2015–2021', '2015–2021'],
    ['2025-05-05/2025-05-11', '5–11 May 2025', '5–11 May 2025', '5–11 de mayo de 2025', '5–11 mayo 2025'],
    [
      '2025-04-28/2025-05-03',
      '28 April–3 May 2025',
      '28 Apr–3 May 2025',
      '28 de abril–3 de mayo de 2025',
      '28 abr–3 mayo 2025',
    ],
    [
      '2024-12-30/2025-01-02',
      '30 December 2024–2 January 2025',
      '30 Dec 2024–2 Jan 2025',
      '30 de diciembre de 2024–2 de enero de 2025',
      '30 dic 2024–2 ene 2025',
    ],
  ])('%s', (date, ...expected) => {
    expect([ENGLISH, SPANISH].flatMap(({ days }) => [days.date(date), days.short(date)])).toEqual(expected);
  });

  it('name weekdays, and instants in a zone', () => {
    expect(ENGLISH.days.weekdayOf('2025-05-03')).toBe('Saturday');
    expect(SPANISH.days.weekdayOf('2025-05-03')).toBe('sábado');
    expect([1, 7].map(ENGLISH.days.weekday)).toEqual(['Monday', 'Sunday']);
    const instant = Date.parse('2025-05-03T22:05:00Z');
    expect(ENGLISH.days.instant(instant, 'UTC')).toBe('3 May 2025, 22:05');
    expect(SPANISH.days.instant(instant, 'Europe/Madrid')).toBe('4 de mayo de 2025, 00:05');
  });
});

it('counts things by the plural of a language', () => {
  expect([0, 1, 2].map(ENGLISH.counts.stories)).toEqual(['0 stories', '1 story', '2 stories']);
  expect([0, 1, 2].map(SPANISH.counts.statements)).toEqual([
    '0 declaraciones',
    '1 declaración',
    '2 declaraciones',
  ]);
});

/** Every sentence of a catalogue that takes nothing in, by its key. */
const sentences = (value: unknown, key = ''): [string, string][] => {
  if (typeof value === 'string') return [[key, value]];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => sentences(inner, `${key}.${name}`))
    : [];
};

describe('the Spanish catalogue', () => {
  const [english, spanish] = [ENGLISH, SPANISH].map((words: Words) => sentences(words)) as [
    [string, string][],
    [string, string][],
  ];

  it('says nothing as English does', () => {
    const same = english.filter(([key, text]) => text !== '' && new Map(spanish).get(key) === text);
    expect(same.map(([key]) => key)).toEqual(['.terms.url']);
  });

  it('opens and closes a sentence as English does: with its space, and its full stop', () => {
    const edges = (text: string): string => `${/^\s/.test(text)} ${/\s$/.test(text)} ${text.endsWith('.')}`;
    const odd = english.filter(([key, text]) => edges(text) !== edges(new Map(spanish).get(key) ?? ''));
    expect(odd.map(([key]) => key)).toEqual([]);
  });

  it('keeps what platforms take of a description', () => {
    const long = spanish.filter(([key, text]) => key.startsWith('.commands.') && text.length > 100);
    expect(long).toEqual([]);
  });
});
