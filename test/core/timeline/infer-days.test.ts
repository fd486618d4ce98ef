import { describe, expect, it } from 'vitest';
import { formatDay, parseDay, weekdayOf } from '../../../src/core/calendar/days.ts';
import {
  inferDays,
  type Evidence,
  type OpenClue,
  type TrialDay,
} from '../../../src/core/timeline/infer-days.ts';

/** What an undated article tells: a weekday before its publication, or days from it. */
interface Told {
  readonly id: string;
  readonly weekday?: number;
  readonly ahead?: boolean;
  /** -1 for "yesterday". */
  readonly days?: number;
  readonly day?: string;
  readonly basis?: TrialDay['basis'];
}

const SATURDAY: Told = { id: 'a', weekday: 6 };
/** "Remarks" on Saturday, 3 May 2025, in an article of the day after. */
const given = (more: Partial<Evidence> = {}): Evidence => ({
  clue: 'a',
  day: '2025-05-03',
  from: 'dated',
  published: '2025-05-04',
  kind: 'statement',
  weight: 1,
  ...more,
});

function trialDay({ weekday, days, ahead, day, basis = 'relative' }: Told, published: number): TrialDay[] {
  if (day !== undefined) return [{ day, basis: 'stated' }];
  if (days !== undefined) return [{ day: formatDay(published + days), basis }];
  if (weekday === undefined) return [];
  const back = (weekdayOf(published) - weekday + 7) % 7;
  return [{ day: formatDay(ahead ? published + ((7 - back) % 7) : published - back), basis }];
}

const infer = (told: readonly Told[], evidence: readonly Evidence[] = [given()]) =>
  inferDays(
    {
      clues: told.map(({ id, weekday = null, day = null }): OpenClue => ({ id, weekday, day })),
      asOf: (published) =>
        new Map(
          told.flatMap((one) => trialDay(one, parseDay(published)!).map((tried) => [one.id, tried] as const)),
        ),
    },
    evidence,
  );
const daysOf = (...args: Parameters<typeof infer>): string[] =>
  [...infer(...args).days].map(([id, { day, from }]) => `${id} ${day} ${from}`);

describe('the days of an undated article', () => {
  it('takes the day of the same statement when the weekday agrees', () => {
    expect(daysOf([SATURDAY])).toEqual(['a 2025-05-03 dated']);
  });

  it('takes it also when the article names no weekday', () => {
    expect(daysOf([{ id: 'a' }])).toEqual(['a 2025-05-03 dated']);
  });

  it('does not when the weekday is another', () => {
    expect(daysOf([{ id: 'a', weekday: 1 }])).toEqual([]);
  });

  it.each([
    ['Sunday', 7, '2025-05-04'],
    ['Friday', 5, '2025-05-02'],
  ])('resolves %s beside the matched Saturday', (_name, weekday, day) => {
    expect(daysOf([SATURDAY, { id: 'b', weekday }])).toContain(`b ${day} dated`);
  });

  it.each([
    ['Monday', 1],
    ['Tuesday', 2],
    ['Thursday', 4],
  ])('leaves %s open, which may lie before or after', (_name, weekday) => {
    expect(daysOf([SATURDAY, { id: 'b', weekday }])).toEqual(['a 2025-05-03 dated']);
  });

  it('needs a day of the article to reckon from', () => {
    expect(daysOf([{ id: 'a' }, { id: 'b', weekday: 7 }])).toEqual(['a 2025-05-03 dated']);
  });

  it('gives nothing when other articles differ', () => {
    expect(
      daysOf([SATURDAY], [given(), given({ day: '2025-05-10', from: 'other', published: '2025-05-10' })]),
    ).toEqual([]);
  });

  it('gives nothing when its weekdays are of different weeks', () => {
    const visit = given({ clue: 'b', day: '2025-06-08', from: 'later', published: '2025-06-08' });
    expect(daysOf([SATURDAY, { id: 'b', weekday: 7 }], [given(), visit])).toEqual([]);
    expect(infer([SATURDAY, { id: 'b', weekday: 7 }], [given(), visit]).published).toBeNull();
  });

  it('leaves what has a day alone', () => {
    expect(daysOf([{ id: 'a', day: '2025-04-01' }])).toEqual([]);
  });

  it('reads a day ahead as one after publication', () => {
    expect(daysOf([SATURDAY, { id: 's', weekday: 7 }, { id: 'b', weekday: 3, ahead: true }])).not.toContain(
      'b 2025-04-30 dated',
    );
  });
});

describe('the day on which an undated article was published', () => {
  it('is the one on which its “yesterday” is the day that another gives', () => {
    expect(infer([{ id: 'a', days: -1 }]).published).toEqual({ day: '2025-05-04', from: 'dated' });
  });

  it('dates the rest of it', () => {
    expect(
      daysOf([
        { id: 'a', days: -1 },
        { id: 'b', days: -3 },
      ]),
    ).toEqual(['a 2025-05-03 dated', 'b 2025-05-01 dated']);
  });

  it('stays open where only a weekday is told', () => {
    expect(infer([SATURDAY]).published).toBeNull();
  });

  it('follows from an event that is told alike, if much of it is', () => {
    const event = given({ kind: 'event', weight: 0.8 });
    expect(infer([{ id: 'a', days: -1 }], [event]).published?.day).toBe('2025-05-04');
    expect(infer([{ id: 'a', days: -1 }], [{ ...event, weight: 0.5 }]).published).toBeNull();
  });

  it('stays open where two events speak for different days', () => {
    const one = given({ kind: 'event', weight: 0.8 });
    expect(
      infer(
        [
          { id: 'a', days: -1 },
          { id: 'b', days: 0 },
        ],
        [one, { ...one, clue: 'b' }],
      ).published,
    ).toBeNull();
  });

  it('does not rest on what the article has from its scene, or supposes from publication', () => {
    for (const basis of ['inherited', 'published'] as const)
      expect(infer([{ id: 'a', days: -1, basis }]).published).toBeNull();
  });

  it('is not looked for where the others lie weeks apart', () => {
    const far = given({ clue: 'b', day: '2025-01-03', published: '2025-01-04' });
    expect(
      infer(
        [
          { id: 'a', days: -1 },
          { id: 'b', days: -1 },
        ],
        [given(), far],
      ).published,
    ).toBeNull();
  });
});
