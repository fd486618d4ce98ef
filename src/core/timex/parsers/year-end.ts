import { sticky } from '../patterns.ts';
import type { Parser } from '../reading.ts';

/** "year-end", "the year's end": the end of the year of publication. */
export const yearEnd: Parser = {
  name: 'year-end',
  triggers: ['year', 'the'],
  pattern: sticky(String.raw`(?:the\s)?year(?:['’]s\s|-|\s)end(?![a-z])`),
  read: () => ({ reading: { kind: 'shift', unit: 'year', count: 0, from: 'published' }, part: 'end' }),
  examples: ['by [year-end].', 'before [the year’s end], they'],
};
