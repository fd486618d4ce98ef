import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInterval } from '../../../src/core/timeline/format-interval.ts';
import { mergeTimeline } from '../../../src/core/timeline/merge-timeline.ts';
import type { TimelineEvent } from '../../../src/core/timeline/timeline-entry.ts';

const event = (
  article: string,
  text: string,
  first: string | null,
  more: Partial<TimelineEvent> = {},
): TimelineEvent => ({
  article,
  text,
  first,
  last: first,
  precision: first === null ? 'unknown' : 'day',
  basis: first === null ? 'unknown' : 'stated',
  status: 'happened',
  position: 0,
  ...more,
});

const FLOOD_A = 'The river Vann flooded the old town of Karsk on Friday.';
const FLOOD_B = 'Floods of the river Vann reached the old town in Karsk, officials said.';

describe('merging', () => {
  it('says who denies what others tell', () => {
    const [entry] = mergeTimeline([
      event('a', 'The council of Karsk sold the old harbour on Friday.', '2025-05-02'),
      event('b', 'The council of Karsk denied that the old harbour was sold on Friday.', '2025-05-02', {
        status: 'denied',
      }),
    ]);
    expect(entry).toMatchObject({ status: 'disputed', deniedBy: ['b'], otherwise: [], note: 'denied in b' });
    const [sold] = mergeTimeline([
      event('b', 'The council denied that the harbour was sold.', '2025-05-02', { status: 'denied' }),
    ]);
    expect(sold).toMatchObject({ status: 'denied', deniedBy: [] });
  });

  it('what was planned and called off is no dispute', () => {
    const planned = event(
      'a',
      'The fair of Karsk is to be held in the old harbour on Friday.',
      '2025-05-02',
      {
        status: 'planned',
      },
    );
    const off = 'The fair of Karsk that was to be held in the old harbour on Friday has been cancelled.';
    const [entry, ...rest] = mergeTimeline([planned, event('b', off, '2025-05-02', { status: 'denied' })]);
    expect(rest).toEqual([]);
    expect(entry).toMatchObject({
      status: 'denied',
      text: off,
      deniedBy: [],
      note: null,
      articles: ['a', 'b'],
    });
    const held = { ...planned, article: 'c', status: 'happened' as const };
    const [disputed] = mergeTimeline([held, event('b', off, '2025-05-02', { status: 'denied' })]);
    expect(disputed).toMatchObject({ status: 'disputed', deniedBy: ['b'] });
  });

  it('makes one entry of two accounts, with the clearest sentence and both articles', () => {
    const [entry, ...rest] = mergeTimeline([
      event('a', FLOOD_A, '2025-05-02', { basis: 'relative' }),
      event('b', `It was late when the ${FLOOD_B.toLowerCase()}`, '2025-05-02', { position: 0.9 }),
    ]);
    expect(rest).toEqual([]);
    expect(entry).toMatchObject({
      date: '2025-05-02',
      text: FLOOD_A,
      textFrom: 'a',
      articles: ['a', 'b'],
      inferred: false,
      note: null,
    });
  });

  it('keeps different events of one day apart', () => {
    const entries = mergeTimeline([
      event('a', FLOOD_A, '2025-05-02'),
      event('b', 'Parliament elected Ines Moor as its speaker.', '2025-05-02'),
    ]);
    expect(entries.map(({ articles }) => articles)).toEqual([['a'], ['b']]);
  });

  it('keeps two sentences of one article apart unless they are nearly equal', () => {
    expect(
      mergeTimeline([
        event('a', FLOOD_A, '2025-05-02'),
        event('a', 'Karsk asked the army for boats as the Vann rose.', '2025-05-02'),
      ]),
    ).toHaveLength(2);
  });

  it('lets a vague account join an exact one', () => {
    const [entry, ...rest] = mergeTimeline([
      event('a', FLOOD_A, '2025-05-01', { last: '2025-05-31', precision: 'month' }),
      event('b', FLOOD_B, '2025-05-02'),
    ]);
    expect(rest).toEqual([]);
    expect(entry).toMatchObject({ date: '2025-05-02', precision: 'day', status: 'happened' });
  });

  it('says when articles give different days', () => {
    const [entry, ...rest] = mergeTimeline([
      event('a', FLOOD_A, '2025-05-02'),
      event('b', FLOOD_A, '2025-05-02'),
      event('c', FLOOD_A, '2025-05-09'),
    ]);
    expect(rest).toEqual([]);
    expect(entry).toMatchObject({
      date: '2025-05-02',
      status: 'disputed',
      otherwise: [{ date: '2025-05-09', articles: ['c'] }],
      note: '2025-05-09 in c',
    });
  });

  it('does not let a day only supposed dispute a stated one', () => {
    const [entry] = mergeTimeline([
      event('a', FLOOD_A, '2025-05-02'),
      event('b', FLOOD_A, '2025-05-04', { basis: 'published' }),
    ]);
    expect(entry).toMatchObject({ date: '2025-05-02', status: 'happened', note: null });
  });

  it.each([
    ['relative', true],
    ['matched', true],
    ['published', true],
    ['stated', false],
  ] as const)('a day that is %s: inferred %s', (basis, inferred) => {
    expect(mergeTimeline([event('a', FLOOD_A, '2025-05-02', { basis })])[0]?.inferred).toBe(inferred);
  });

  it.each([
    [5, 1],
    [null, 2],
    [6, 2],
  ])('an account with weekday %s and no day leaves %i entry', (weekday, count) => {
    expect(
      mergeTimeline([event('a', FLOOD_A, '2025-05-02'), event('b', FLOOD_A, null, { weekday })]),
    ).toHaveLength(count);
  });

  it('keeps two undated events apart that are not told in nearly the same words', () => {
    const call = 'Ines Moor spoke by telephone with Karl Oster about the harbour of Karsk and its ferry.';
    expect(
      mergeTimeline([
        event('a', call, null),
        event('b', 'Ines Moor spoke again by telephone with Karl Oster about the harbour dues.', null),
      ]),
    ).toHaveLength(2);
    expect(mergeTimeline([event('a', call, null), event('b', call, null)])).toHaveLength(1);
    expect(
      mergeTimeline([event('a', call, null, { weekday: 2 }), event('b', call, null, { weekday: 3 })]),
    ).toHaveLength(2);
  });

  it.each([
    // another verb
    [
      'The council of Karsk voted on the mill of the Oster family.',
      'The council of Karsk closed the mill of the Oster family.',
    ],
    // other people
    [
      'Karsk police arrested the baker Ines Moor in the old mill.',
      'Karsk police arrested the baker Karl Oster in the old mill.',
    ],
  ])('does not call two events one disputed: %s / %s', (one, other) => {
    const entries = mergeTimeline([event('a', one, '2025-05-14'), event('b', other, '2025-05-19')]);
    expect(entries.map(({ date, status }) => `${date} ${status}`)).toEqual([
      '2025-05-14 happened',
      '2025-05-19 happened',
    ]);
  });

  it('makes one entry of what one person says on one day', () => {
    const entries = mergeTimeline([
      event(
        'a',
        'The mayor, Ines Moor, disclosed on Saturday that the bank had asked for the mill.',
        '2025-05-03',
      ),
      event(
        'b',
        '“We will not sell, and that is all,” Ines Moor said on Saturday, and the crowd cheered.',
        '2025-05-03',
      ),
      event('c', 'On Saturday, Moor had put her refusal in plain words.', '2025-05-03'),
      event('f', 'The mill will shut on 1 July, Mayor Ines Moor said on Saturday.', '2025-05-03'),
      event('d', 'Karl Oster said on Saturday that he was at home.', '2025-05-03'),
      event('e', 'Ines Moor said on Sunday that she was tired.', '2025-05-04'),
    ]);
    expect(entries.map(({ date, articles }) => `${date} ${articles.join('')}`).toSorted()).toEqual([
      '2025-05-03 abcf',
      '2025-05-03 d',
      '2025-05-04 e',
    ]);
  });

  it('sorts by date, what has none last', () => {
    const dates = mergeTimeline([
      event('a', 'Nobody knows when the bell of Karsk was cast.', null),
      event('b', 'The museum of Karsk opened its doors to visitors.', '2019-02-01'),
      event('c', 'A fire destroyed the mill of the Oster family.', '1985-01-01', {
        last: '1985-12-31',
        precision: 'year',
      }),
    ]).map(({ date }) => date);
    expect(dates).toEqual(['1985', '2019-02-01', null]);
  });

  it('ranks what more articles tell as more important', () => {
    const [one, two] = mergeTimeline([
      event('a', 'The museum of Karsk opened its doors to visitors.', '2025-05-01'),
      event('a', FLOOD_A, '2025-05-02', { position: 0.5 }),
      event('b', FLOOD_B, '2025-05-02', { position: 0.5 }),
    ]);
    // Told in two articles beats told first in one.
    expect(two?.importance).toBeGreaterThan(one?.importance ?? Infinity);
  });

  it('loses and invents nothing', () => {
    const word = fc.constantFrom(
      'river',
      'Vann',
      'flood',
      'Karsk',
      'mayor',
      'vote',
      'fire',
      'mill',
      'bridge',
      'strike',
    );
    const one = fc.record({
      article: fc.constantFrom('a', 'b', 'c'),
      text: fc.array(word, { minLength: 3, maxLength: 8 }).map((words) => words.join(' ')),
      day: fc.constantFrom('2025-05-01', '2025-05-02', '2025-06-01', null),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 25 }), (rows) => {
        const entries = mergeTimeline(rows.map(({ article, text, day }) => event(article, text, day)));
        expect(new Set(entries.flatMap(({ articles }) => articles))).toEqual(
          new Set(rows.map(({ article }) => article)),
        );
        for (const entry of entries) {
          expect(rows.some(({ text, article }) => text === entry.text && article === entry.textFrom)).toBe(
            true,
          );
          expect(rows.some(({ day }) => day === entry.date)).toBe(true);
        }
      }),
    );
  });

  it('merges thousands of events in seconds', () => {
    const events = Array.from({ length: 4000 }, (_, i) =>
      event(
        `a${i % 300}`,
        `The ${WORDS[i % 40]} of ${WORDS[(i * 7) % 40]} met the ${WORDS[(i * 13) % 40]} in ward ${i % 97}.`,
        `2025-0${1 + (i % 9)}-1${i % 9}`,
      ),
    );
    const start = performance.now();
    mergeTimeline(events);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
const WORDS = Array.from(
  { length: 40 },
  (_, i) => `${'bcdfghjklm'[i % 10]}${'aeio'[i % 4]}rnath${'pqrst'[i % 5]}`,
);

describe('intervals', () => {
  it.each([
    ['2025-05-03', '2025-05-03', '2025-05-03'],
    ['2025-05-01', '2025-05-31', '2025-05'],
    ['1985-01-01', '1985-12-31', '1985'],
    ['2015-01-01', '2021-12-31', '2015/2021'],
    ['2024-07-01', '2024-09-30', '2024-07/2024-09'],
    ['2025-04-28', '2025-05-04', '2025-04-28/2025-05-04'],
  ])('%s to %s is %s', (first, last, written) => {
    expect(formatInterval(first, last)).toBe(written);
  });
});
