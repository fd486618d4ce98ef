import { MONTH, sticky } from '../patterns.ts';
import type { Parser } from '../reading.ts';
import { MONTHS, UNITS } from '../rules/time-words.ts';

const ENDED = new RegExp(String.raw`^\s(?:that\s)?end(?:ed|ing)\s(?<month>${MONTH})`, 'i');

/** The time spoken of: "that day", "the same month", "the day", "the quarter", "the latest period". */
export const spokenOf: Parser = {
  name: 'spoken-of',
  triggers: ['the', 'that'],
  pattern: sticky(
    String.raw`(?:(?<which>that|that\ssame|the\s(?:same|very\ssame|entire|full|latest|current)|the)\s(?:fiscal\s)?(?<unit>day|week|weekend|month|quarter|period|year|morning|afternoon|evening|night))(?![a-z-])`,
  ),
  read(groups, match) {
    const which = groups['which']?.toLowerCase() ?? '';
    const word = groups['unit']?.toLowerCase() ?? '';
    const before = match.input.slice(Math.max(0, match.index - 14), match.index);
    const after = match.input.slice(match.index + match[0].length, match.index + match[0].length + 16);
    const part = { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' }[word];
    if (part !== undefined)
      return which === 'that' || which.endsWith('same')
        ? { reading: { kind: 'same', unit: 'day' }, clock: part }
        : null;
    // "the day he left", "the week of the vote", "the year before": what follows says which.
    if (
      !which.endsWith('latest') &&
      /^\s(?:of|before|after|when|that|he|she|it|they|we|I|to|in\s[a-z]+\swhich)\b/.test(after)
    )
      return null;
    if (
      which === 'the' &&
      word === 'day' &&
      !/\b(?:end(?:ed|ing)?|finish(?:ed)?|start(?:ed)?|for|in|closed|began|of|on|during)\s$/i.test(before)
    )
      return null;
    if (which === 'the' && word === 'month' && !/\b(?:in|of|for|during|end(?:ed|ing)?)\s$/i.test(before))
      return null;
    if (
      which === 'the' &&
      (word === 'week' || word === 'year') &&
      !/\b(?:in|of|for|during|end(?:ed|ing)?|this)\s$/i.test(before)
    )
      return null;
    // "the year ended June 30" is a company's own; "the quarter ended July 31" lies mostly in the second one.
    const ended = ENDED.exec(after)?.groups?.['month'];
    if (ended !== undefined && word === 'year') return { reading: { kind: 'duration', value: 'P1Y' } };
    const month = MONTHS[ended?.toLowerCase() ?? ''];
    if (month !== undefined && (word === 'quarter' || word === 'period'))
      return {
        reading: {
          kind: 'part-of-year',
          unit: 'quarter',
          ordinal: Math.ceil((((month + 10) % 12) + 1) / 3),
          year: null,
          years: null,
          lastMonth: month,
        },
      };
    const unit = word === 'period' ? 'quarter' : UNITS[word];
    if (unit === undefined) return null;
    if (word === 'period' && which !== 'the latest' && which !== 'that' && which !== 'the same') return null;
    // "earlier in the year" looks back from the day of writing
    const today = which === 'the current' || (word === 'year' && /\bearlier\sin\s$/i.test(before));
    if (today) return { reading: { kind: 'shift', unit, count: 0, from: 'published' } };
    return { reading: { kind: 'same', unit } };
  },
  examples: ['He left [that day].', 'in [the same month], it', 'ended [the day] at'],
};

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

/** The day after or before the one spoken of: "the next morning", "the previous day", "the following night", "the day before". */
export const neighbourDay: Parser = {
  name: 'neighbour-day',
  triggers: ['the'],
  pattern: sticky(
    String.raw`the\s(?:(?<toward>next|following|previous|preceding)\s(?<part>morning|afternoon|evening|night)|(?<unit>day|week|month|year)\s(?<side>before|after|earlier|previous|prior|following))(?![a-z])`,
  ),
  read(groups, match) {
    const after = match.input.slice(match.index + match[0].length, match.index + match[0].length + 8);
    const part = groups['part']?.toLowerCase();
    if (part !== undefined) {
      const clock = { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' }[part] ?? 'TMO';
      const count = /next|following/i.test(groups['toward'] ?? '') ? 1 : -1;
      return { reading: { kind: 'shift', unit: 'day', count, from: 'reference' }, clock };
    }
    const side = groups['side']?.toLowerCase() ?? '';
    if (
      /^(?:before|after)$/.test(side) &&
      /^\s[A-Za-z]/.test(after) &&
      !/^\s(?:and|but|in|at|as|when|that|by|with)\b/.test(after)
    )
      return null;
    const unit = UNITS[groups['unit']?.toLowerCase() ?? ''];
    if (unit === undefined) return null;
    return {
      reading: { kind: 'shift', unit, count: /after|following/.test(side) ? 1 : -1, from: 'reference' },
    };
  },
  examples: ['appeared in court [the next morning].', 'as [the day before].', 'than [the year previous].'],
};
