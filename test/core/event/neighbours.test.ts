import { describe, expect, it } from 'vitest';
import { analyze, type Analysis } from '../../../src/core/analyze.ts';
import * as CLAUSES from './clause-neighbours.ts';
import * as ENGLISH from './neighbours.ts';
import { SPANISH_DATES, SPANISH_DAYS, SPANISH_NONE, SPANISH_STATUS } from './spanish-neighbours.ts';

const KINDS = { ...ENGLISH, ...CLAUSES, SPANISH_DATES, SPANISH_DAYS, SPANISH_STATUS };

/** What is still wrong, by its words and date: only ever shorter. */
const OPEN: ReadonlySet<string> = new Set([
  // DOCUMENT
  'signed | 2020-03-04',
  'warned | 2025-01-09',
  // RELATIVE_EVENTS
  'begin a two-day walkout | 2025-12-08/2025-12-09',
  'to open | 2027-03',
  'leave the country | 2025-09-28',
  // POSTPONED
  'hearing, due | 2026-02-09',
  // REPORT_AT_END
  'was founded | 1904',
  // IN_A_DATED_NOUN: who is led there, and what changes, is told as freely as of what one has a part in
  'will lead the side | 2025-06',
  'changed hands | 2025-05-05',
  // OFFSETS
  'was called off | 2025-02-03',
  'to begin | 2025-02-05',
]);

interface Wanted {
  readonly words: string;
  readonly date: string;
  readonly status: string;
}

/** "2025-06-10 In 2024 …" and its lines "  words | date | status". */
function readCases(table: string): { published: string; text: string; wanted: Wanted[] }[] {
  return table
    .trim()
    .split(/\n(?! )/)
    .map((block) => {
      const [head = '', ...lines] = block.split('\n');
      const wanted = lines.map((line) => {
        const [words = '', date = '', status = ''] = line.trim().split(' | ');
        return { words, date, status };
      });
      return { published: head.slice(0, 10), text: head.slice(11).replaceAll('\\n', '\n'), wanted };
    });
}

const analysed = (published: string, text: string, language: string): Analysis =>
  analyze({
    id: 'a',
    title: null,
    url: null,
    source: null,
    byline: null,
    published,
    publishedBasis: 'stated',
    language,
    text,
  });

/** Has one of the events that overlap the sentence of the words their date and status? */
function isTold(
  { published, text, language }: { published: string; text: string; language: string },
  { words, date, status }: Wanted,
  either: boolean,
): boolean {
  const { events, sentences } = analysed(published, text, language);
  const at = text.indexOf(words);
  const sentence = sentences.find(({ end }) => at < end);
  if (at < 0 || sentence === undefined) return false;
  const statuses = either && status === 'denied' ? ['denied', 'planned'] : [status];
  const [first, last] = date.split('/');
  return events.some(
    (event) =>
      event.start < sentence.end &&
      event.end > sentence.start &&
      event.date === first &&
      (last === undefined || event.last === last) &&
      statuses.includes(event.status),
  );
}

describe.each(Object.entries(KINDS))('%s', (kind, table) => {
  const wanted = readCases(table).flatMap(({ published, text, wanted: all }) =>
    all.map((one) => ({ name: `${one.words} | ${one.date}`, published, text, one })),
  );
  it.each(wanted.map((each) => [each.name, each] as const))('%s', (name, { published, text, one }) => {
    const language = kind.startsWith('SPANISH') ? 'es' : 'en';
    expect(isTold({ published, text, language }, one, kind === 'POSTPONED')).toBe(!OPEN.has(name));
  });
});

it.each(SPANISH_NONE.trim().split('\n'))('finds no day in “%s”', (text) => {
  expect(analysed('2025-05-14', text, 'es').timexes.filter(({ first }) => first !== null)).toEqual([]);
});
