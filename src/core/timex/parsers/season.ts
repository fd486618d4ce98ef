import { anyOf } from '../../text/word-set.ts';
import { AFTER_SEASON, BEFORE_SEASON } from '../rules/words-beside.ts';
import { readSpelledYear, SEASON, SPELLED_YEAR, sticky, textAfter, textBefore, YEAR } from '../patterns.ts';
import { seasonPeriod } from '../period.ts';
import type { Groups, Parser } from '../reading.ts';
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
    if (years === null && !isSeasonPlace(groups, match)) return null;
    return { reading: { kind: 'season', season: value, toward: null, years } };
  },
  examples: ['in [the summer of 2003] they', 'by [the summer], when', 'in [spring 2024].'],
};

/** "in the summer" and "by spring" are seasons; "the summer camp", "the fall of the wall", "the Arab Spring" and "in fall prices" are not. */
function isSeasonPlace(groups: Groups, match: RegExpExecArray): boolean {
  if (/^[A-Z]/.test(groups['season'] ?? '')) return false;
  const before = textBefore(match, 8);
  const after = textAfter(match, 12);
  if (NAMING.test(after) && !GOING_ON.test(after)) return false;
  if (!SEASON_BEFORE.test(before)) return false;
  const ambiguous = /^(?:fall|spring)$/i.test(groups['season'] ?? '') && groups['the'] !== undefined;
  return !ambiguous || /\b(?:in|by|until|during)\s$/i.test(before);
}

const SEASON_BEFORE = new RegExp(String.raw`\b(?:${anyOf(BEFORE_SEASON)})[\s-]$`, 'i');
/** A noun that the season belongs to, */
const NAMING = /^[-\s](?:[a-z]|[A-Z][a-z])/;
/** unless it is one of these words. */
const GOING_ON = new RegExp(String.raw`^\s(?:${anyOf(AFTER_SEASON)})\b`);
