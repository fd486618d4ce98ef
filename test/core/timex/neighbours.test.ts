import { describe, expect, it } from 'vitest';
import { findSentences } from '../../../src/core/text/sentences.ts';
import { findTimexes } from '../../../src/core/timex/find-timexes.ts';
import type { Timex } from '../../../src/core/timex/timex.ts';
import { NEIGHBOURS_JOINED } from './neighbours-joined.ts';
import { NEIGHBOURS_OF_DIRECTION } from './neighbours-of-direction.ts';
import { NEIGHBOURS_OF_PERIODS } from './neighbours-of-periods.ts';
import { NEIGHBOURS } from './neighbours.ts';
import { SPANISH_NEIGHBOURS } from './spanish-neighbours.ts';

/** What is not read right yet; a row that comes right has to leave, so that the list only shrinks. */
const OPEN: readonly string[] = [
  '2025-02-03 48 hours before = 2025-02-03',
  '2025-08-28 not 1970s',
  // a timetable told behind its day
  '2011-09-01 Monday = 2011-09-05',
  '2025-09-09 not August',
  '2026-02-11 Monday = 2026-02-09',
  // "from Monday's debate" that one can read
  '2025-11-06 Monday = 2025-11-03',
];

interface Wanted {
  readonly language: string;
  readonly name: string;
  readonly published: string;
  readonly text: string;
  readonly words: string;
  /** Null where the words are no time. */
  readonly value: string | null;
}

const wantedOf = (rows: readonly string[], language: string): Wanted[] =>
  rows.flatMap((row) => {
    const [published = '', text = '', ...expected] = row.split(' | ');
    return expected.map((line) => {
      const name = `${published} ${line}`;
      const one = { language, name, published, text };
      if (line.startsWith('not ')) return { ...one, words: line.slice(4), value: null };
      const [words = '', value = ''] = line.split(' = ');
      return { ...one, words, value };
    });
  });
const wanted: readonly Wanted[] = [
  ...[NEIGHBOURS, NEIGHBOURS_OF_DIRECTION, NEIGHBOURS_JOINED, NEIGHBOURS_OF_PERIODS].flatMap((kinds) =>
    wantedOf(Object.values(kinds).flat(), 'en'),
  ),
  ...wantedOf(Object.values(SPANISH_NEIGHBOURS).flat(), 'es'),
];

/** Has it the value: "2025-06-11", also with a time of day, "2025-05", or a stretch "2026-02-03/2026-02-04"? */
const has = (timex: Timex, value: string): boolean =>
  value.includes('/')
    ? `${timex.first}/${timex.last}` === value
    : timex.value === value || timex.value.startsWith(`${value}T`);

function isRight({ language, published, text, words, value }: Wanted): boolean {
  const start = text.indexOf(words);
  const end = start + words.length;
  const over = findTimexes({ text, published, sentences: findSentences(text), language }).filter(
    (timex) => timex.start < end && timex.end > start,
  );
  return value === null ? over.every(({ first }) => first === null) : over.some((timex) => has(timex, value));
}

describe('days in sentences of the news', () => {
  it.each(wanted)('$name', (row) => {
    expect(row.text).toContain(row.words);
    expect(isRight(row)).toBe(!OPEN.includes(row.name));
  });

  it('knows all that is open', () => {
    const names = new Set(wanted.map(({ name }) => name));
    expect(OPEN.filter((name) => !names.has(name))).toEqual([]);
  });
});
