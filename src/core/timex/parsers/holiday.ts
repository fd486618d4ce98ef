import { anyOf } from '../../text/word-set.ts';
import { sticky, textAfter } from '../patterns.ts';
import type { Parser } from '../reading.ts';
import { AROUND_HOLIDAYS, HOLIDAYS } from '../rules/holidays.ts';

const NAMES = HOLIDAYS.map(({ name }) => name);

/** "Christmas sales", "the Christmas and New Year shopping season": of the time around it, not of the day. */
const OF_ITS_SEASON = new RegExp(String.raw`^(?:\sand\sNew\sYear)?\s(?:${anyOf(AROUND_HOLIDAYS)})\b`);

/** Holidays by name: "Christmas Eve", "New Year's Day", "last Thanksgiving". */
export const holiday: Parser = {
  name: 'holiday',
  triggers: [
    ...new Set([
      ...NAMES.map((name) => (name.split(/[\s'’]/)[0] ?? '').toLowerCase()),
      'last',
      'next',
      'this',
    ]),
  ],
  pattern: sticky(
    String.raw`(?:(?<toward>last|next|this)\s)?(?<name>${NAMES.map((name) =>
      name.replaceAll(' ', String.raw`\s`).replaceAll("'", "['’]"),
    )
      .sort((a, b) => b.length - a.length)
      .join('|')})(?:\s(?<year>(?:19|20)\d\d)(?!\d))?(?![a-z])`,
  ),
  read(groups, match) {
    const written = groups['name'] ?? '';
    if (!/^[A-Z]/.test(written) || OF_ITS_SEASON.test(textAfter(match, 40))) return null;
    const name = written.toLowerCase().replace(/\s+/g, ' ').replace('’', "'");
    const toward = ({ last: -1, this: 0, next: 1 } as const)[groups['toward']?.toLowerCase() ?? ''] ?? null;
    return {
      reading: {
        kind: 'holiday',
        name: groups['year'] === undefined ? name : `${name} ${groups['year']}`,
        toward,
      },
    };
  },
  examples: ['on [Christmas Day] in', 'since [last Thanksgiving].', "on [New Year's Eve 2024]."],
};
