import { sticky } from '../patterns.ts';
import type { Parser } from '../reading.ts';
import { HOLIDAYS } from '../rules/holidays.ts';

const NAMES = HOLIDAYS.map(({ name }) => name);

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
  read(groups) {
    const written = groups['name'] ?? '';
    if (!/^[A-Z]/.test(written)) return null;
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
