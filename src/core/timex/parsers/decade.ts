import { anyOf } from '../../text/word-set.ts';
import { centuryPeriod, decadePeriod } from '../period.ts';
import { sticky } from '../patterns.ts';
import type { Parser } from '../reading.ts';
import { DECADE_WORDS, ORDINALS } from '../rules/time-words.ts';

/** "1980s", "the 1980s", "1980's", "'80s". */
export const decade: Parser = {
  name: 'decade',
  triggers: 'digits',
  pattern: sticky(String.raw`(?<decade>(?:1[0-9]|20)\d0|[2-9]0)['’]?s(?![a-z])`),
  read(groups, match) {
    const figures = groups['decade'] ?? '';
    const before = match.input.slice(Math.max(0, match.index - 10), match.index);
    if (figures.length === 2) {
      // "in his 80s", "temperatures in the 80s" are ages and degrees.
      if (
        !/['’‘]$|\b(?:early|late|mid)[\s-]$|\bof\sthe\s$|\d0['’]?s\s(?:and|or|to)\s$/.test(before) ||
        /\b(?:his|her|their|my)\s/.test(before)
      )
        return null;
      return { reading: { kind: 'fixed', period: decadePeriod(190 + Number(figures) / 10) } };
    }
    const years = Number(figures);
    return {
      reading: {
        kind: 'fixed',
        period: years % 100 === 0 && years < 1900 ? centuryPeriod(years / 100) : decadePeriod(years / 10),
      },
    };
  },
  examples: ['in the [1980s] and', 'since the ’[80s].'],
};

/** "the nineties", "the 19th century", "the twentieth century". */
export const namedDecade: Parser = {
  name: 'named-decade',
  triggers: ['the', 'late', 'early', 'nineties', 'eighties', ...Object.keys(ORDINALS)],
  pattern: sticky(
    String.raw`(?:(?:the\s)?(?:roaring\s|swinging\s)?(?<decade>${anyOf(Object.keys(DECADE_WORDS))})|(?:the\s)?(?<century>${anyOf(Object.keys(ORDINALS))}|\d\d?(?:st|nd|rd|th))[\s-]century)(?![a-z])`,
  ),
  read(groups, match) {
    if (groups['decade'] !== undefined) {
      if (
        !/^the/i.test(match[0]) &&
        !/\b(?:late|early|mid)[\s-]$/i.test(match.input.slice(Math.max(0, match.index - 6), match.index))
      )
        return null;
      return {
        reading: {
          kind: 'fixed',
          period: decadePeriod(190 + (DECADE_WORDS[groups['decade'].toLowerCase()] ?? 0)),
        },
      };
    }
    const ordinal = readCentury(groups['century'] ?? '');
    return ordinal === null ? null : { reading: { kind: 'fixed', period: centuryPeriod(ordinal - 1) } };
  },
  examples: ['in [the nineties] they', 'of [the twentieth century].'],
};

/** "19th century" by its figure. */
export const century: Parser = {
  name: 'century',
  triggers: 'digits',
  pattern: sticky(String.raw`(?<century>\d\d?(?:st|nd|rd|th))[\s-]century(?![a-z])`),
  read(groups) {
    const ordinal = readCentury(groups['century'] ?? '');
    return ordinal === null ? null : { reading: { kind: 'fixed', period: centuryPeriod(ordinal - 1) } };
  },
  examples: ['a [19th century] house'],
};

function readCentury(text: string): number | null {
  const ordinal = ORDINALS[text.toLowerCase()] ?? Number.parseInt(text, 10);
  return ordinal >= 10 && ordinal <= 21 ? ordinal : null;
}
