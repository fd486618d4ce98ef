import { describe, expect, it } from 'vitest';
import { inferDays, type DatedArticle, type DayClue } from '../../../src/core/timeline/infer-days.ts';

const clue = (id: string, more: Partial<DayClue>): DayClue => ({
  id,
  day: null,
  basis: 'unknown',
  weekday: null,
  ahead: false,
  same: null,
  ...more,
});
/** Says "remarks" on Saturday, 3 May 2025. */
const DATED: DatedArticle = {
  id: 'dated',
  published: '2025-05-04',
  clues: [clue('q1', { day: '2025-05-03', basis: 'stated', same: 'remarks' })],
};
const infer = (clues: readonly DayClue[], others: readonly DatedArticle[] = [DATED]): string[] =>
  inferDays([...others, { id: 'undated', published: null, clues }]).map(
    ({ clue: id, day, from }) => `${id} ${day} ${from}`,
  );

const SATURDAY = clue('a', { weekday: 6, same: 'remarks' });

describe('the days of an undated article', () => {
  it('takes the day of the same statement when the weekday agrees', () => {
    expect(infer([SATURDAY])).toEqual(['a 2025-05-03 dated']);
  });

  it('takes it also when the article names no weekday', () => {
    expect(infer([clue('a', { same: 'remarks' })])).toEqual(['a 2025-05-03 dated']);
  });

  it('does not when the weekday is another', () => {
    expect(infer([clue('a', { weekday: 1, same: 'remarks' })])).toEqual([]);
  });

  it.each([
    ['Sunday', 7, '2025-05-04'],
    ['Friday', 5, '2025-05-02'],
  ])('resolves %s beside the matched Saturday', (_name, weekday, day) => {
    expect(infer([SATURDAY, clue('b', { weekday })])).toContain(`b ${day} dated`);
  });

  it.each([
    ['Monday', 1],
    ['Tuesday', 2],
    ['Thursday', 4],
  ])('leaves %s open, which may lie before or after', (_name, weekday) => {
    expect(infer([SATURDAY, clue('b', { weekday })])).toEqual(['a 2025-05-03 dated']);
  });

  it('needs a weekday of the article to reckon from', () => {
    expect(infer([clue('a', { same: 'remarks' }), clue('b', { weekday: 7 })])).toEqual([
      'a 2025-05-03 dated',
    ]);
  });

  it('gives nothing when other articles differ', () => {
    const other = {
      id: 'other',
      published: '2025-05-10',
      clues: [clue('q', { day: '2025-05-10', basis: 'stated', same: 'remarks' })],
    } as const;
    expect(infer([SATURDAY], [DATED, other])).toEqual([]);
  });

  it('gives nothing when its weekdays are of different weeks', () => {
    const later = {
      id: 'later',
      published: null,
      clues: [clue('q', { day: '2025-06-08', basis: 'stated', same: 'visit' })],
    } as const;
    expect(infer([SATURDAY, clue('b', { weekday: 7, same: 'visit' })], [DATED, later])).toEqual([]);
  });

  it('does not trust a day that is only that of publication', () => {
    const supposed = {
      ...DATED,
      clues: [clue('q1', { day: '2025-05-03', basis: 'published', same: 'remarks' })],
    } as const;
    expect(infer([SATURDAY], [supposed])).toEqual([]);
  });

  it('leaves what has a day, and dated articles, alone', () => {
    expect(infer([clue('a', { day: '2025-04-01', basis: 'stated', same: 'remarks' })])).toEqual([]);
    expect(inferDays([DATED, { ...DATED, id: 'second', clues: [SATURDAY] }])).toEqual([]);
  });

  it('reads a day ahead as one after publication', () => {
    expect(
      infer([SATURDAY, clue('s', { weekday: 7 }), clue('b', { weekday: 3, ahead: true })]),
    ).not.toContain('b 2025-04-30 dated');
  });
});
