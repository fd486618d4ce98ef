import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/core/article/article.ts';
import { dateEvent, findEvents, type EventContext } from '../../../src/core/event/find-events.ts';
import type { FoundQuotation } from '../../../src/core/quotation/quotation.ts';
import { findSentences } from '../../../src/core/text/sentences.ts';
import { findTimexes } from '../../../src/core/timex/find-timexes.ts';

function contextOf(
  text: string,
  published: Day | null,
  quotations: readonly FoundQuotation[] = [],
): EventContext {
  const sentences = findSentences(text);
  return {
    text,
    title: null,
    published,
    sentences,
    timexes: findTimexes({ text, published, sentences }),
    quotations,
  };
}

/** Sunday. */
const SUNDAY = '2025-05-04';

/** The word in square brackets is the event. */
function dated(marked: string, published: Day | null) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace('[', '').replace(']', '');
  return dateEvent({ start, end }, contextOf(text, published));
}

describe('the date of an event', () => {
  it.each([
    // its clause
    [
      'The mill [closed] on March 3, 2020, and a bakery opened on June 1, 2021.',
      '2020-03-03',
      'stated',
      'happened',
    ],
    [
      'The mill closed on March 3, 2020, and a bakery [opened] on June 1, 2021.',
      '2021-06-01',
      'stated',
      'happened',
    ],
    ['Troops [entered] the town on Friday.', '2025-05-02', 'relative', 'happened'],
    ['In 1996, after a long quarrel over money, the founder [returned].', '1996', 'stated', 'happened'],
    ['The court will [rule] on Tuesday.', '2025-05-06', 'relative', 'planned'],
    ['Sales [fell] in the third quarter of 2024.', '2024-07-01', 'stated', 'happened'],
    ['Output [doubled] from 2015 to 2021.', '2015-01-01', 'stated', 'happened'],
    ['She has been [ill] since 2004, friends say.', '2004', 'stated', 'happened'],
    // the report has its own day
    ['The ministry [said] Friday that the bridge collapsed.', '2025-05-02', 'relative', 'happened'],
    ['The company [said] the plant will open in 2027.', '2025-05-04', 'published', 'happened'],
    // the day of the news
    ['A bomb exploded in the market on Friday. Dozens were [hurt].', '2025-05-02', 'inherited', 'happened'],
    ['The bridge [collapsed].', '2025-05-04', 'published', 'happened'],
    // another mention
    [
      'The shop was [launched] in Rome. The launch on April 28, 2003 drew crowds. It sells shoes.',
      '2003-04-28',
      'inherited',
      'happened',
    ],
    // ahead, denied
    ['They plan to [build] a school.', null, 'unknown', 'planned'],
    ['He did not [resign].', '2025-05-04', 'published', 'denied'],
  ])('%s', (marked, date, basis, status) => {
    expect(dated(marked, SUNDAY)).toMatchObject({ date, basis, status });
  });

  it.each([
    ['Prices hit their highest level since 1983 as mines [closed].', '1983'],
    ['Rents were higher than in 2019 when the firm [moved].', '2019'],
    ['He [promised] that the road would open on May 20.', '2025-05-20'],
  ])('not the date of something else: %s', (marked, wrong) => {
    expect(dated(marked, SUNDAY).date).not.toBe(wrong);
  });

  it.each([
    ['The bridge [collapsed].', null],
    ['The bridge [collapsed] on Saturday.', 6],
    ['The bridge collapsed on Saturday. Two people [died].', 6],
  ])('unknown without a publication day: %s', (marked, weekday) => {
    expect(dated(marked, null)).toMatchObject({
      date: null,
      precision: 'unknown',
      basis: 'unknown',
      weekday,
    });
  });
});

describe('the events of an article', () => {
  const shown = (text: string, published: Day | null = SUNDAY): string[] =>
    findEvents(contextOf(text, published)).map((event) => `${event.date} ${event.text}`);

  it('gives the opening, the dated sentences and the dated phrases, word for word', () => {
    const text =
      'The council approved the new harbour plan after a long night. Nobody was surprised by that.\n' +
      'Builders found the wreck of a ship there in March 2019, a museum confirmed.\n' +
      'A retired clerk was convicted of the 1985 murder of a customs officer.';
    expect(shown(text)).toEqual([
      '2025-05-04 The council approved the new harbour plan after a long night.',
      '2019-03 Builders found the wreck of a ship there in March 2019, a museum confirmed.',
      '1985 the 1985 murder of a customs officer',
    ]);
  });

  it('keeps lines around the article out', () => {
    expect(
      shown('Published: May 3, 2025 by the news desk of the paper\nUpdated on May 2, 2025 by the same desk.'),
    ).toEqual([]);
  });

  it('gives a range from its first to its last day', () => {
    const [event] = findEvents(
      contextOf('From 2015 to 2021, killings in the region rose by a third.', SUNDAY),
    );
    expect(event).toMatchObject({ first: '2015-01-01', last: '2021-12-31', precision: 'range' });
  });

  const piece = fc.constantFrom(
    'On Saturday',
    'in 1985',
    'the',
    'murder',
    'of',
    'a',
    'man',
    'was',
    'said',
    'that',
    ',',
    '.',
    '\n',
    'and',
    'which',
    'will',
    'open',
    'May 3',
    '2025',
    '“',
    '”',
    'from',
    'to',
    '\ud800',
    '\u0000',
    'closed',
    'since',
    ';',
    'Published:',
  );
  it('slices every event from the text, never throws', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom(SUNDAY, null), (pieces, published) => {
        const text = pieces.join(' ');
        for (const event of findEvents(contextOf(text, published))) {
          expect(text.slice(event.start, event.end)).toBe(event.text);
          expect(event.date === null).toBe(event.first === null);
          expect(event.precision === 'unknown').toBe(event.date === null);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    'May 3, ',
    'the 1985 murder of a ',
    'on May 3, 2020 the a ',
    '“x” said Monday. ',
    'Monday said and ',
  ])('is linear on 100 kB of %j', (unit) => {
    const context = contextOf(unit.repeat(Math.ceil(100_000 / unit.length)), SUNDAY);
    const start = performance.now();
    findEvents(context);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
