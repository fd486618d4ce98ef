import { isDate, toOrdinal } from '../../calendar/days.ts';
import { anyOf } from '../../text/word-set.ts';
import { textBefore } from '../patterns.ts';
import { dayPeriod, monthPeriod } from '../period.ts';
import type { Groups, Parser, Reading } from '../reading.ts';
import { ANY_MONTH, MONTH, readYearWords, sticky, WEEKDAY, YEAR, YEAR_WORDS } from './patterns.ts';
import { MONTHS, NTH, SHORT_MONTHS, TOWARD, WEEKDAYS } from './rules/time-words.ts';

const YEAR_BEHIND = String.raw`(?:,?\s(?:del?\s)?(?<year>${YEAR})|${YEAR_WORDS}|\s(?<toward>pasado|próximo)(?![\p{L}]))?`;

/** A day and its month: «3 de marzo de 2026», «del 3 al 5 de julio», «1.º de mayo», and of a dateline «21 oct». */
export const spanishDayMonth: Parser = {
  name: 'spanish-day-month',
  triggers: 'digits',
  pattern: sticky(
    String.raw`(?<day>\d{1,2})(?:\.?[ºo°]|ro|er)?(?:\s?(?:al|a|-|–)\s?(?<lastDay>\d{1,2}))?\s(?<de>de\s)?(?<month>${ANY_MONTH})\.?${YEAR_BEHIND}`,
  ),
  read(groups, match) {
    const word = groups['month']?.toLowerCase() ?? '';
    const short = SHORT_MONTHS.has(word) && word !== 'setiembre';
    // «2 mar de fondo» has no month
    if (
      short &&
      groups['de'] === undefined &&
      /^\s\p{Ll}/u.test(match.input.slice(match.index + match[0].length))
    )
      return null;
    // «la Avenida 9 de Julio»
    if (/^\p{Lu}/u.test(groups['month'] ?? '') && /\p{Lu}\p{L}+\s$/u.test(textBefore(match, 20))) return null;
    const reading = dayOf(groups, Number(groups['day']), wordBefore(match));
    const stopped = match[0].endsWith('.') && !short;
    return reading && { reading, length: match[0].length - (stopped ? 1 : 0) };
  },
  examples: [
    'el [3 de marzo de 2026] abrió',
    'del [3 al 5 de julio] en',
    'el [1.º de mayo] habrá',
    'SALTA, [1 abr] (NS).- Un alud',
  ],
};

/** The first of two days of one month: «el 28 y 29 de marzo». */
export const spanishListedDay: Parser = {
  name: 'spanish-listed-day',
  triggers: 'digits',
  pattern: sticky(
    String.raw`(?<day>\d{1,2})(?=(?:,\s\d{1,2}){0,5}\s[ye]\s(?:el\s)?\d{1,2}\sde\s(?<month>${MONTH})${YEAR_BEHIND})`,
  ),
  read(groups) {
    const reading = dayOf(groups, Number(groups['day']));
    return reading && { reading };
  },
  examples: ['fue el [28] y 29 de marzo.'],
};

/** «el primero de mayo» */
export const spanishFirst: Parser = {
  name: 'spanish-first',
  triggers: ['primero'],
  pattern: sticky(String.raw`primero\sde\s(?<month>${MONTH})${YEAR_BEHIND}`),
  read(groups) {
    const reading = dayOf(groups, 1);
    return reading && { reading };
  },
  examples: ['marchan el [primero de mayo] en'],
};

/** «el primer lunes de mayo» */
export const spanishNthWeekday: Parser = {
  name: 'spanish-nth-weekday',
  triggers: Object.keys(NTH),
  pattern: sticky(
    String.raw`(?<nth>${anyOf(Object.keys(NTH))})\s(?<weekday>${WEEKDAY})\sde\s(?<month>${MONTH})(?:\sdel?\s(?<year>${YEAR}))?`,
  ),
  read(groups) {
    const nth = NTH[groups['nth']?.toLowerCase() ?? ''];
    const weekday = WEEKDAYS[groups['weekday']?.toLowerCase() ?? ''];
    const month = MONTHS[groups['month']?.toLowerCase() ?? ''];
    if (nth === undefined || weekday === undefined || month === undefined) return null;
    const of: Reading =
      groups['year'] === undefined
        ? { kind: 'month', month, toward: null, years: null }
        : { kind: 'fixed', period: monthPeriod(Number(groups['year']), month) };
    return { reading: { kind: 'nth-weekday', weekday, nth, of } };
  },
  examples: ['El [primer lunes de mayo] es'],
};

/** What stands right before a day: «el pasado 5 de abril». */
const wordBefore = (match: RegExpExecArray): string =>
  /(pasado|próximo|proximo|último)\s$/i.exec(textBefore(match, 10))?.[1]?.toLowerCase() ?? '';

/** The day that the groups of a match name: its month, year, a second day, «pasado» behind it; `before`: such a word before it. */
export function dayOf(groups: Groups, day: number, before = ''): Reading | null {
  const month = MONTHS[groups['month']?.toLowerCase() ?? ''];
  const year = groups['year'] === undefined ? null : Number(groups['year']);
  if (month === undefined || !isDate(year ?? 2000, month, day)) return null;
  const lastDay = groups['lastDay'] === undefined ? null : Number(groups['lastDay']);
  if (year === null) {
    const toward = TOWARD[groups['toward']?.toLowerCase() ?? before];
    return {
      kind: 'month-day',
      month,
      day,
      lastDay,
      ...readYearWords(groups),
      ...(toward === undefined || toward === 0 ? {} : { toward }),
    };
  }
  const period = dayPeriod(toOrdinal(year, month, day));
  return lastDay !== null && lastDay > day && isDate(year, month, lastDay)
    ? { kind: 'fixed', period: { ...period, last: toOrdinal(year, month, lastDay) } }
    : { kind: 'fixed', period };
}
