import { anyOf, wordSet } from '../../text/word-set.ts';
import { AFTER_DAY_BEFORE, SAYS_WHICH } from '../rules/words-beside.ts';
import { MONTH, sticky, textAfter, textBefore } from '../patterns.ts';
import type { Parser, Reading } from '../reading.ts';
import { DAY_PARTS, FOUR_PARTS, MONTHS, UNITS } from '../rules/time-words.ts';

/** "the day he left", "the week of the vote", "the year before": what follows says which. */
const IS_SAID_WHICH = new RegExp(String.raw`^\s(?:${anyOf(SAYS_WHICH)}|in\s[a-z]+\swhich)\b`);

/** "that week", "the same period" */
const SPOKEN_UNITS = wordSet('day week weekend month quarter period year');
const ENDS_THERE = new RegExp(String.raw`^\s(?:${anyOf(AFTER_DAY_BEFORE)})\b`);

/** What a bare "the day" must stand after to be the one spoken of, by its unit. */
const BEFORE_THE: Readonly<Record<string, RegExp>> = {
  day: /\b(?:end(?:ed|ing)?|finish(?:ed)?|start(?:ed)?|for|in|closed|began|of|on|during)\s$/i,
  week: /\b(?:in|of|for|during|end(?:ed|ing)?|this)\s$/i,
  month: /\b(?:in|of|for|during|end(?:ed|ing)?)\s$/i,
  year: /\b(?:in|of|for|during|end(?:ed|ing)?|this)\s$/i,
};

const ENDED = new RegExp(String.raw`^\s(?:that\s)?end(?:ed|ing)\s(?<month>${MONTH})`, 'i');

/** The time spoken of: "that day", "the same month", "the day", "the quarter", "the latest period". */
export const spokenOf: Parser = {
  name: 'spoken-of',
  triggers: ['the', 'that'],
  pattern: sticky(
    String.raw`(?:(?<which>that|that\ssame|the\s(?:same|very\ssame|entire|full|latest|current)|the)\s(?:fiscal\s)?(?<unit>${anyOf(SPOKEN_UNITS, FOUR_PARTS)}))(?![a-z-])`,
  ),
  read(groups, match) {
    const which = groups['which']?.toLowerCase() ?? '';
    const word = groups['unit']?.toLowerCase() ?? '';
    const part = DAY_PARTS[word];
    if (part !== undefined)
      return which === 'that' || which.endsWith('same')
        ? { reading: { kind: 'same', unit: 'day' }, clock: part }
        : null;
    const unit = word === 'period' ? 'quarter' : UNITS[word];
    if (unit === undefined || !isSpokenOf(which, word, match)) return null;
    const ended = readEnded(word, match);
    if (ended !== null) return { reading: ended };
    if (word === 'period' && !/^(?:the latest|that|the same)$/.test(which)) return null;
    const today = countOfToday(which, word, match);
    return today === null
      ? {
          reading: {
            kind: 'same',
            unit,
            ...(which === 'the' ? { bare: true } : {}),
            ...(/\bover\s$/i.test(textBefore(match, 6)) ? { over: true } : {}),
          },
        }
      : { reading: { kind: 'shift', unit, count: today, from: 'published' } };
  },
  examples: ['He left [that day].', 'in [the same month], it', 'ended [the day] at'],
};

/** Units from that of publication, where not what was spoken of is meant. */
function countOfToday(which: string, word: string, match: RegExpExecArray): number | null {
  if (which === 'the current') return 0;
  if (word !== 'year') return null;
  // "earlier in the year" looks back from the day of writing; "the latest fiscal year" is the one just over
  if (/\bearlier\sin\s$/i.test(textBefore(match, 14))) return 0;
  return which === 'the latest' && /\bfiscal\b/i.test(match[0]) ? -1 : null;
}

/** Does neither what follows say which day it is, nor a bare "the day" stand where it is just a word? */
const isSpokenOf = (which: string, word: string, match: RegExpExecArray): boolean =>
  (which.endsWith('latest') || !IS_SAID_WHICH.test(textAfter(match, 16))) &&
  (which !== 'the' || BEFORE_THE[word]?.test(textBefore(match, 14)) !== false);

/** "the year ended June 30" is a company's own; "the quarter ended July 31" lies mostly in the second one. */
function readEnded(word: string, match: RegExpExecArray): Reading | null {
  const ended = ENDED.exec(textAfter(match, 16))?.groups?.['month'];
  if (ended === undefined) return null;
  if (word === 'year') return { kind: 'duration', value: 'P1Y' };
  const month = MONTHS[ended.toLowerCase()];
  if (month === undefined || !/^(?:quarter|period)$/.test(word)) return null;
  const ordinal = Math.ceil((((month + 10) % 12) + 1) / 3);
  return { kind: 'part-of-year', unit: 'quarter', ordinal, year: null, years: null, lastMonth: month };
}

/** A year before what is spoken of, in company news: "the year-ago quarter", "year-earlier", "the 1988 period". */
export const yearEarlier: Parser = {
  name: 'year-earlier',
  triggers: ['the', 'year', 'comparable', 'corresponding'],
  pattern: sticky(
    String.raw`(?:the\s)?(?:(?:comparable|corresponding|same)\s)?(?:(?<ago>year-(?:ago|earlier))(?:\s(?:third\s|second\s|first\s|fourth\s)?(?:quarter|period))?|(?<when>quarter|period)\s(?:(?:of\s)?(?:the\s)?last\syear|a\syear\s(?:ago|earlier)|the\syear\sbefore)|(?<year>(?:19|20)\d\d)\s(?:quarter|period))(?![a-z])`,
  ),
  read(groups, match) {
    if (groups['year'] !== undefined)
      return { reading: { kind: 'same-of-year', year: Number(groups['year']) } };
    const length =
      groups['ago'] !== undefined && /^the\syear-(?:ago|earlier)$/i.test(match[0])
        ? undefined
        : match[0].length;
    return length === undefined ? null : { reading: { kind: 'year-earlier', from: 'reference' }, length };
  },
  examples: [
    'in [the year-ago quarter], it',
    'a [year-earlier] loss',
    'in [the 1988 period] and',
    'from [the same period last year].',
  ],
};

/** The day after or before the one spoken of: "the next morning", "the previous day", "the following night", "the day before"; and "the week before last". */
export const neighbourDay: Parser = {
  name: 'neighbour-day',
  triggers: ['the'],
  pattern: sticky(
    String.raw`the\s(?:(?<toward>next|following|previous|preceding)\s(?<part>${anyOf(FOUR_PARTS)})|(?<twice>week|weekend|month|year)\s(?:before\s(?<last>last)|after\snext)|(?<unit>day|week|month|year)\s(?<side>before|after|earlier|previous|prior|following))(?![a-z])`,
  ),
  read(groups, match) {
    const after = textAfter(match, 8);
    const clock = DAY_PARTS[groups['part']?.toLowerCase() ?? ''];
    if (clock !== undefined) {
      const count = /next|following/i.test(groups['toward'] ?? '') ? 1 : -1;
      return { reading: { kind: 'shift', unit: 'day', count, from: 'reference' }, clock };
    }
    const twice = UNITS[groups['twice']?.toLowerCase() ?? ''];
    if (twice !== undefined)
      return {
        reading: {
          kind: 'shift',
          unit: twice,
          count: groups['last'] === undefined ? 2 : -2,
          from: 'published',
        },
      };
    const side = groups['side']?.toLowerCase() ?? '';
    if (/^(?:before|after)$/.test(side) && /^\s[A-Za-z]/.test(after) && !ENDS_THERE.test(after)) return null;
    const unit = UNITS[groups['unit']?.toLowerCase() ?? ''];
    if (unit === undefined) return null;
    return {
      reading: { kind: 'shift', unit, count: /after|following/.test(side) ? 1 : -1, from: 'reference' },
    };
  },
  examples: [
    'appeared in court [the next morning].',
    'as [the day before].',
    'than [the year previous].',
    'It closed [the week before last].',
  ],
};
