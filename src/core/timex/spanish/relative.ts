import { anyOf, wordSet } from '../../text/word-set.ts';
import { textAfter, textBefore } from '../patterns.ts';
import { durationValue } from '../parsers/duration-value.ts';
import type { Unit } from '../period.ts';
import type { Found, Groups, Parser } from '../reading.ts';
import { NUMBER, readNumber, sticky, UNIT } from './patterns.ts';
import { DAY_PARTS, NARRATED, NUMBERS, OF_THESE_TIMES, TOWARD, UNITS } from './rules/time-words.ts';

const PART = anyOf(Object.keys(DAY_PARTS));
const END = String.raw`(?![\p{L}])`;
/** «la mañana», «de mañana»: a time of day, not tomorrow. */
const MORNING = /\b(?:la|el|un|una|cada|toda|media|de|buena|misma|primera|otra|aquella)\s$/iu;

/** «el mundo de hoy», «los jóvenes de hoy» */
const TIMES = new RegExp(String.raw`(?<![\p{L}])(?:${anyOf(OF_THESE_TIMES)})\sde\s$`, 'iu');

const DAYS: Readonly<Record<string, number>> = {
  'pasado mañana': 2,
  mañana: 1,
  hoy: 0,
  ayer: -1,
  anoche: -1,
  'antes de ayer': -2,
  anteayer: -2,
  antier: -2,
  anteanoche: -2,
};

/** «hoy», «ayer por la tarde», «anoche», «pasado mañana», «esta mañana». */
export const spanishRelativeDay: Parser = {
  name: 'spanish-relative-day',
  triggers: [
    'hoy',
    'ayer',
    'anoche',
    'anteayer',
    'antier',
    'anteanoche',
    'antes',
    'mañana',
    'pasado',
    'esta',
  ],
  pattern: sticky(
    String.raw`(?:esta\smisma\s|esta\s)(?<today>${PART})${END}|(?<day>${anyOf(Object.keys(DAYS))})${END}(?:\s(?:(?:por|en|a)\sla|al)\s(?<part>${PART})${END})?`,
  ),
  read(groups, match) {
    const day = groups['day']?.toLowerCase();
    const count = day === undefined ? 0 : DAYS[day];
    if (count === undefined) return null;
    const before = textBefore(match, 9);
    // «Julio Ayer»
    if (/^\p{Lu}/u.test(match[0]) && /\p{L}\s$/u.test(before)) return null;
    if (day === 'mañana' && MORNING.test(before)) return null;
    // «hoy por hoy», «hoy en día»
    const nowadays =
      day === 'hoy' ? /^\s(?:en\sdía|por\shoy)/i.exec(textAfter(match, 8))?.[0].length : undefined;
    if (nowadays !== undefined || (day === 'hoy' && TIMES.test(textBefore(match, 24))))
      return {
        reading: { kind: 'vague', value: 'PRESENT_REF' },
        length: match[0].length + (nowadays ?? 0),
      };
    const part = DAY_PARTS[(groups['today'] ?? groups['part'])?.toLowerCase() ?? ''];
    const night = day === 'anoche' || day === 'anteanoche' ? 'TNI' : part;
    return {
      reading: { kind: 'shift', unit: 'day', count, from: 'published' },
      ...(night === undefined ? {} : { clock: night }),
    };
  },
  examples: [
    'entró [ayer] en',
    'tocó [ayer por la tarde] ante',
    'volcó [esta mañana] un',
    'será [pasado mañana].',
  ],
};

/** «hace dos semanas», «dentro de diez días», «tres días después»; «desde hace dos años» is a length of time. */
export const spanishCounted: Parser = {
  name: 'spanish-counted',
  triggers: ['hace', 'dentro', ...Object.keys(NUMBERS)],
  pattern: sticky(
    String.raw`(?:(?<ago>hace)\s(?:casi\s|unos\s|unas\s|apenas\s|ya\s)?|(?<ahead>dentro\sde)\s)?(?<number>${NUMBER})\s(?<unit>${UNIT})(?:\s(?<later>después|más\starde|antes)${END})?`,
  ),
  read: (groups, match) => readCounted(groups, match),
  examples: ['cayó [hace dos semanas].', 'terminarán [dentro de diez días].', 'salió [tres días después].'],
};

/** The same counted in figures: «10 días después». */
export const spanishCountedInFigures: Parser = {
  ...spanishCounted,
  name: 'spanish-counted-in-figures',
  triggers: 'digits',
  examples: ['salió [10 días después].'],
};

function readCounted(groups: Groups, match: RegExpExecArray): Found | null {
  const number = readNumber(groups['number'] ?? '');
  const unit = UNITS[groups['unit']?.toLowerCase() ?? ''];
  // «a las 17:40 horas»
  if (number === null || unit === undefined || /[:.,]$/.test(textBefore(match, 1))) return null;
  const shift = (count: number, from: 'published' | 'reference'): Found => ({
    reading: {
      kind: 'shift',
      unit,
      count,
      from,
      ...(unit === 'week' && from === 'reference' ? { exact: true } : {}),
    },
  });
  const after = textAfter(match, 6);
  if (groups['ago'] !== undefined)
    // «hace dos días que espera»
    return /\bdesde\s$/i.test(textBefore(match, 8)) || /^\sque\s/i.test(after)
      ? null
      : shift(-number, 'published');
  if (groups['ahead'] !== undefined) return shift(number, 'published');
  const later = groups['later']?.toLowerCase();
  if (later === undefined)
    return /\ben\s$/i.test(textBefore(match, 5))
      ? { reading: { kind: 'ahead', unit, count: number, value: durationValue(number, unit) } }
      : // «un día me miró»
        number === 1
        ? null
        : { reading: { kind: 'duration', value: durationValue(number, unit) } };
  // «tres días antes de las elecciones» counts from what is not told
  return /^\sdel?\s|^\sque\s/i.test(after) ? null : shift(later === 'antes' ? -number : number, 'reference');
}

const BEFORE = 'pasado|pasada|próximo|próxima|proximo|proxima|último|última|este|esta|presente';
const BEHIND = String.raw`pasado|pasada|próximo|próxima|proximo|proxima|anterior|previo|previa|siguiente|entrante|que\sviene`;
const ONE = String.raw`fin\sde\ssemana|día|semana|mes|trimestre|año|década`;

/** «la semana pasada», «el próximo mes», «este año», «al día siguiente», «ese mismo día», «la víspera». */
export const spanishUnit: Parser = {
  name: 'spanish-unit',
  triggers: [
    ...BEFORE.split('|'),
    ...wordSet('fin día semana mes trimestre año década al el la ese esa aquel aquella mismo misma'),
  ],
  pattern: sticky(
    String.raw`(?:(?<same>ese|esa|aquel|aquella|el\smismo|la\smisma)(?:\smism[oa])?\s(?<sameUnit>${ONE}|noche|tarde|mañana|madrugada|jornada)|(?<eve>la\svíspera)|(?:al\s|el\s|la\s)?(?:(?<before>${BEFORE})\s(?<unit>${ONE})|(?<unit2>${ONE})\s(?<behind>${BEHIND})))${END}`,
  ),
  read: (groups, match) => readUnit(groups, match),
  examples: [
    'se declaró [la semana pasada].',
    'empezará [el próximo mes].',
    'desapareció [al día siguiente].',
    'hubo [ese mismo día] un',
  ],
};

function readUnit(groups: Groups, match: RegExpExecArray): Found | null {
  const follows = textAfter(match, 5);
  if (groups['eve'] !== undefined)
    // «la víspera del partido»
    return /^\sdel?\s/i.test(follows)
      ? null
      : { reading: { kind: 'shift', unit: 'day', count: -1, from: 'reference' } };
  if (groups['same'] !== undefined) {
    const word = groups['sameUnit']?.toLowerCase().replace(/\s+/g, ' ') ?? '';
    const part = DAY_PARTS[word];
    // «el mismo año en que»
    if (/^(?:el|la)\s/i.test(groups['same']) && /^\s(?:en|que|del?)\s/i.test(follows)) return null;
    return {
      reading: { kind: 'same', unit: UNITS[word] ?? 'day' },
      ...(part === undefined ? {} : { clock: part }),
    };
  }
  const unit: Unit | undefined =
    UNITS[(groups['unit'] ?? groups['unit2'])?.toLowerCase().replace(/\s+/g, ' ') ?? ''];
  const direction = (groups['before'] ?? groups['behind'])?.toLowerCase().replace(/\s+/g, ' ') ?? '';
  const count = TOWARD[direction];
  if (unit === undefined || count === undefined) return null;
  // «el último año» is as long as one; «el último día del juicio»
  if (direction.startsWith('últim')) return { reading: { kind: 'duration', value: durationValue(1, unit) } };
  const narrated = NARRATED.has(direction);
  if (unit === 'day' && !narrated) return null;
  return { reading: { kind: 'shift', unit, count, from: narrated ? 'reference' : 'published' } };
}
