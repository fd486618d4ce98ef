import { anyOf } from '../../text/word-set.ts';
import { isDate, toOrdinal } from '../../calendar/days.ts';
import { textAfter, textBefore } from '../patterns.ts';
import { dayPeriod } from '../period.ts';
import type { Parser, Reading } from '../reading.ts';
import { MONTH, readYearWords, sticky, WEEKDAY, YEAR, YEAR_WORDS } from './patterns.ts';
import { DAY_PARTS, HABITUAL, MONTHS, NARRATED, TOWARD, WEEKDAYS } from './rules/time-words.ts';

/** «los lunes», «cada lunes y martes» */
const CUSTOM = new RegExp(String.raw`\b(?:${anyOf(HABITUAL)})\s(?:\p{Ll}+(?:,\s|\sy\s)){0,3}$`, 'iu');
/** What may stand before a weekday with a capital: the beginning of a sentence. */
const OPENS = /(?:^|[.!?:\n«“"(¡¿—–|-]\s?)$/u;

/** «el lunes», «este martes», «el pasado miércoles», «el viernes por la noche», «el lunes 11 de agosto de 2025». */
export const spanishWeekday: Parser = {
  name: 'spanish-weekday',
  triggers: [...Object.keys(WEEKDAYS), 'pasado', 'próximo', 'proximo', 'último', 'este'],
  pattern: sticky(
    String.raw`(?:(?<before>pasado|próximo|proximo|último|este)\s(?:día\s)?)?(?<weekday>${WEEKDAY})(?:,?\s(?:día\s)?(?<day>\d{1,2})(?!\d|[.,:]\d)(?:\sde\s(?<month>${MONTH})(?:,?\sdel?\s(?<year>${YEAR})|${YEAR_WORDS})?)?)?(?:\s(?<behind>pasado|próximo|último|siguiente|anterior|que\sviene)(?![\p{L}]))?(?:\s(?:(?:por|en|a|de)\sla|al)\s(?<part>${anyOf(Object.keys(DAY_PARTS))})(?![\p{L}]))?`,
  ),
  read(groups, match) {
    const word = groups['weekday'] ?? '';
    const value = WEEKDAYS[word.toLowerCase()];
    if (value === undefined || CUSTOM.test(textBefore(match, 40))) return null;
    const after = textAfter(match, 3);
    // «Domingo Yáñez»
    if (/^\p{Lu}/u.test(word) && (!OPENS.test(textBefore(match, 2)) || /^\s\p{Lu}/u.test(after))) return null;
    const part = DAY_PARTS[groups['part']?.toLowerCase() ?? ''];
    const clock = part === undefined ? {} : { clock: part };
    if (groups['month'] !== undefined) {
      const reading = dayOf(groups);
      return reading && { reading, ...clock };
    }
    // «el lunes 24»
    const date = groups['day'] === undefined ? {} : { date: Number(groups['day']) };
    const direction = (groups['before'] ?? groups['behind'])?.toLowerCase().replace(/\s+/g, ' ') ?? '';
    const toward = TOWARD[direction] ?? 0;
    return {
      reading: {
        kind: 'weekday',
        weekday: value,
        toward: toward === 0 ? null : toward,
        ...date,
        ...(NARRATED.has(direction) ? { narrated: true } : {}),
      },
      ...clock,
    };
  },
  examples: [
    'aprobó el [lunes] las',
    'fue hallado [este martes] en',
    'El [pasado miércoles] zarpó',
    'el [viernes por la noche] ardió',
    'el [lunes 11 de agosto] cayó',
    'hablará el [jueves que viene].',
  ],
};

/** «lunes 11 de agosto de 2025» */
function dayOf(groups: Readonly<Record<string, string | undefined>>): Reading | null {
  const month = MONTHS[groups['month']?.toLowerCase() ?? ''];
  const day = Number(groups['day']);
  const year = groups['year'] === undefined ? null : Number(groups['year']);
  if (month === undefined || !isDate(year ?? 2000, month, day)) return null;
  return year === null
    ? { kind: 'month-day', month, day, lastDay: null, ...readYearWords(groups) }
    : { kind: 'fixed', period: dayPeriod(toOrdinal(year, month, day)) };
}
