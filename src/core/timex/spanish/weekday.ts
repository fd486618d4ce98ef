import { anyOf } from '../../text/word-set.ts';
import { textAfter, textBefore } from '../patterns.ts';
import type { Parser, Reading } from '../reading.ts';
import { dayOf } from './day-month.ts';
import { MONTH, sticky, WEEKDAY, YEAR, YEAR_WORDS } from './patterns.ts';
import { DAY_PARTS, HABITUAL, NARRATED, TOWARD, WEEKDAYS } from './rules/time-words.ts';

/** «los lunes», «cada lunes y martes» */
const CUSTOM = new RegExp(String.raw`\b(?:${anyOf(HABITUAL)})\s(?:\p{Ll}+(?:,\s|\sy\s)){0,3}$`, 'iu');
/** «El lunes 24 personas», «24 mil», «24 %»: what the figures count. */
const COUNTS = String.raw`\s(?:(?!los|las|sus|unos|unas|nos|les|tras|es|entonces|dos|tres|seis|diez|más|además|después)\p{Ll}+s(?!\p{L})|mil\s|por\sciento|%)`;
const DAY = anyOf(Object.keys(WEEKDAYS));
/** «de martes a domingo» */
const isOfTimetable = (match: RegExpExecArray): boolean =>
  (/\bde\s$/i.test(textBefore(match, 4)) && TO_DAY.test(textAfter(match, 14))) ||
  FROM_DAY.test(textBefore(match, 18));
const TO_DAY = new RegExp(String.raw`^\sa\s(?:${DAY})`, 'iu');
const FROM_DAY = new RegExp(String.raw`\bde\s(?:${DAY})\sa\s$`, 'iu');
/** What may stand before a weekday with a capital: the beginning of a sentence. */
const OPENS = /(?:^|[.!?:\n«“"(¡¿—–|-]\s?)$/u;

/** «el lunes», «este martes», «el pasado miércoles», «el viernes por la noche», «el lunes 11 de agosto de 2025». */
export const spanishWeekday: Parser = {
  name: 'spanish-weekday',
  triggers: [...Object.keys(WEEKDAYS), 'pasado', 'próximo', 'proximo', 'último', 'este'],
  pattern: sticky(
    String.raw`(?:(?<before>pasado|próximo|proximo|último|este)\s(?:día\s)?)?(?<weekday>${WEEKDAY})(?:,?\s(?:día\s)?(?<day>\d{1,2})(?!\d|[.,:–-]\d|${COUNTS})(?:\sde\s(?<month>${MONTH})(?:,?\sdel?\s(?<year>${YEAR})|${YEAR_WORDS})?)?)?(?:\sde\s(?<week>la\ssemana\spasada|(?:la\s)?(?:próxima|proxima)\ssemana|la\ssemana\s(?:próxima|que\sviene|entrante)|esta\s(?:misma\s)?semana)(?![\p{L}])|\s(?<behind>pasado|próximo|último|siguiente|anterior|que\sviene)(?![\p{L}]))?(?:\s(?:(?:por|en|a|de)\sla|al)\s(?<part>${anyOf(Object.keys(DAY_PARTS))})(?![\p{L}]))?`,
  ),
  read(groups, match) {
    const word = groups['weekday'] ?? '';
    const value = WEEKDAYS[word.toLowerCase()];
    if (value === undefined || CUSTOM.test(textBefore(match, 40)) || isOfTimetable(match)) return null;
    const after = textAfter(match, 3);
    // «Domingo Yáñez»
    if (/^\p{Lu}/u.test(word) && (!OPENS.test(textBefore(match, 2)) || /^\s\p{Lu}/u.test(after))) return null;
    const part = DAY_PARTS[groups['part']?.toLowerCase() ?? ''];
    const clock = part === undefined ? {} : { clock: part };
    if (groups['month'] !== undefined) {
      const reading = dayOf(groups, Number(groups['day']));
      return reading && { reading, ...clock };
    }
    const { week } = groups;
    if (week !== undefined) {
      const count = /pasada/i.test(week) ? -1 : /esta/i.test(week) ? 0 : 1;
      const of: Reading = { kind: 'shift', unit: 'week', count, from: 'published' };
      return { reading: { kind: 'nth-weekday', weekday: value, nth: 1, of }, ...clock };
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
