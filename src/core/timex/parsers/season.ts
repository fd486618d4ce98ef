import { SEASON, sticky, YEAR, SPELLED_YEAR, readSpelledYear } from '../patterns.ts';
import { seasonPeriod } from '../period.ts';
import type { Parser } from '../reading.ts';
import { SEASONS } from '../rules/time-words.ts';

/** "the summer of 2003", "spring 2024", "the summer", "in autumn". "Fall" and "spring" alone need their place. */
export const season: Parser = {
  name: 'season',
  triggers: ['the', ...Object.keys(SEASONS)],
  pattern: sticky(
    String.raw`(?<the>the\s)?(?<season>${SEASON})(?:\s(?:of\s)?(?<year>${YEAR}|${SPELLED_YEAR})|\s(?:of\s)?(?<years>last|this|next)\syear(?![a-z]))?`,
  ),
  read(groups, match) {
    const word = groups['season']?.toLowerCase() ?? '';
    const value = SEASONS[word];
    if (value === undefined) return null;
    if (groups['year'] !== undefined) {
      const year = /^\d/.test(groups['year']) ? Number(groups['year']) : readSpelledYear(groups['year']);
      return year === null ? null : { reading: { kind: 'fixed', period: seasonPeriod(year, value) } };
    }
    const years = { last: -1, this: 0, next: 1 }[groups['years']?.toLowerCase() ?? ''] ?? null;
    const before = match.input.slice(Math.max(0, match.index - 8), match.index);
    const after = match.input.slice(match.index + match[0].length, match.index + match[0].length + 12);
    if (
      years === null &&
      /^[-\s](?:[a-z]|[A-Z][a-z])/.test(after) &&
      !/^\s(?:and|when|after|but|because|he|she|it|they|at|by|in|on|with|as|to|that|for)\b/.test(after)
    )
      return null;
    if (
      years === null &&
      !/\b(?:in|since|by|until|during|of|this|through|for|over|late|early|mid)[\s-]$/i.test(before)
    )
      return null;
    if (
      years === null &&
      groups['the'] !== undefined &&
      (word === 'fall' || word === 'spring') &&
      !/\b(?:in|by|until|during)\s$/i.test(before)
    )
      return null;
    // "in fall" may be prices; "the Arab Spring" a name.
    if (/^[A-Z]/.test(groups['season'] ?? '') && years === null) return null;
    return { reading: { kind: 'season', season: value, toward: null, years } };
  },
  examples: ['in [the summer of 2003] they', 'by [the summer], when', 'in [spring 2024].'],
};
