import { analyze } from '../../../src/core/analyze.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/core/article/article.ts';
import { dateEvent, findEvents, type EventContext } from '../../../src/core/event/find-events.ts';
import type { FoundQuotation } from '../../../src/core/quotation/quotation.ts';
import { SPANISH_DATE_STATUSES } from '../../../src/core/event/rules/spanish-status.ts';
import { DATE_STATUSES, VERB_STATUSES } from '../../../src/core/event/rules/status-patterns.ts';
import { findSentences } from '../../../src/core/text/sentences.ts';
import { findTimexes } from '../../../src/core/timex/find-timexes.ts';
import { growth } from '../text/growth.ts';

function contextOf(
  text: string,
  published: Day | null,
  quotations: readonly FoundQuotation[] = [],
  language = 'en',
): EventContext {
  const sentences = findSentences(text);
  return {
    text,
    title: null,
    published,
    sentences,
    timexes: findTimexes({ text, published, sentences, language }),
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
    ['It heard of the plan to [build] a school.', null, 'unknown', 'planned'],
    ['A will [surfaced].', '2025-05-04', 'published', 'happened'],
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
      '1985 A retired clerk was convicted of the 1985 murder of a customs officer.',
    ]);
  });

  it.each([
    'The minister defended Saturday’s raid.',
    'He promised to study Monday’s report.',
    'Shares fell after Tuesday’s warning.',
    'He had a role in Sunday’s raid on the port.',
    'The flaws in the 2019 report were mended.',
    'The bank said it invested in the 2030 fund.',
  ])('tells of no day that is only a noun’s: %s', (text) => {
    expect(shown(`The council sold the old harbour on Friday.\n${text}`).slice(1)).toEqual([]);
  });

  it.each([
    ['The brewery, founded in 1887, says it has two owners.', '1887 The brewery, founded in 1887'],
    ['Ada Smith read the ruling that was given in 2019.', '2019 the ruling that was given in 2019'],
    ['Its chairman, who took over in 2021, knows them all.', '2021 Its chairman, who took over in 2021'],
    ['She left the hall (opened in 1998) without a word.', '1998 the hall (opened in 1998)'],
  ])('tells what is told by the way with its noun: %s', (text, event) => {
    expect(shown(`The council sold the old harbour on Friday.\n${text}`).slice(1)).toEqual([event]);
  });

  it('tells on which day words were said, whole, and nothing of the days in them', () => {
    const shownOf = (text: string): string[] =>
      analyze({
        id: 'a',
        title: null,
        url: null,
        source: null,
        byline: null,
        published: SUNDAY,
        publishedBasis: 'stated',
        language: 'en',
        text,
      }).events.map(({ date, text: words }) => `${date} ${words}`);
    const said = '“If they close it on Monday we shall open it. So help me,” said Ada Smith';
    expect(shownOf(`${said}.`)).toEqual([]);
    expect(shownOf(`${said} on Friday.`)).toEqual([`2025-05-02 ${said} on Friday.`]);
  });

  it('keeps lines around the article out', () => {
    expect(
      shown('Published: May 3, 2025 by the news desk of the paper\nUpdated on May 2, 2025 by the same desk.'),
    ).toEqual([]);
  });

  it.each([
    // a date by the way is not the sentence's
    [
      'Ada Smith, who was appointed in 2012, gave the firm until 1 October to repair the pipe.',
      ['2025-10-01 planned'],
    ],
    [
      'Sir Hugh Bell, who left office in 2019, told a fair on Friday that it was late.',
      ['2025-05-02 happened'],
    ],
    [
      'Lena Ford, the mayor from 2012 to 2019, told a fair on Friday that it was late.',
      ['2025-05-02 happened'],
    ],
    [
      'Lena Ford, the guard who fell on Friday, is to be heard by the court on 12 May.',
      ['2025-05-12 planned', '2025-05-02 happened'],
    ],
    [
      'Lena Ford, who has led the mill since 2015, will become its head on 1 July 2025.',
      ['2025-07-01 planned'],
    ],
    ['A man who was jailed in 2012 was set free on Friday by a court in Lorn.', ['2025-05-02 happened']],
    // by itself where the sentence has none
    ['The council sued Ada Smith, who was appointed in 2012.', ['2012 happened']],
    // unless it is news, which has its day, or as fine as what else is told
    ['Ada Smith, who resigned on Friday, is the third to go.', ['2025-05-02 happened']],
    ['The claim, made in 1998 by a rival, was withdrawn in 2003.', ['2003 happened', '1998 happened']],
    // a document has its own date
    ['A memo of 3 April 2021 was read on Friday by a clerk.', ['2025-05-02 happened']],
    ['A will dated 3 April 2021 surfaced in Lorn on Friday.', ['2025-05-02 happened']],
    ['The law of 3 April 2021 closed the mill.', ['2021-04-03 happened']],
    ['The mill (founded in 1998) was sold to a rival from Lorn.', ['1998 happened']],
    ['The mill, founded in 1904, was sold on Friday to a rival.', ['2025-05-02 happened']],
    // what its words say of it
    ['The moon was first seen, though not recognised, on April 14 by a crew.', ['2025-04-14 happened']],
    ['A meeting planned for 2 May was cancelled because the hall was full.', ['2025-05-02 denied']],
    ['The union called off the talks due on Tuesday after a long quarrel.', ['2025-05-06 denied']],
    ['The meeting on Friday was called off after a long quarrel over pay.', ['2025-05-02 denied']],
    ['The mayor called off the meeting in a letter to members on Friday.', ['2025-05-02 happened']],
    ['The trial was to have begun on 1 May in the old court.', ['2025-05-01 planned']],
    ['Work on the bridge will begin in spring 2026, the council said.', ['2026-03-01 planned']],
    ['A new head will be named by the end of the week, they said.', ['2025-04-28 planned']],
    ['The firm plans to open a second mill in March 2027 there.', ['2027-03 planned']],
    ['The mill did not open on Friday as the council had hoped.', ['2025-05-02 denied']],
    ['Speaking on Saturday, May 3, 2025, Ines Moor praised the new plan.', ['2025-05-03 happened']],
    ['He had hoped to open the shop on 2 May but it rained.', ['2025-05-02 planned']],
    // the participle that opens a sentence has its date
    ['Speaking on Friday about the flood of 14 April, Ines Moor praised it.', ['2025-05-02 happened']],
    ['The museum reopens on 1 June after a refit that began in January 2024.', ['2025-06-01 planned']],
    // each verb its date
    [
      'Ines Moor said on Thursday the pipe must be replaced by 1 October.',
      ['2025-05-01 happened', '2025-10-01 planned'],
    ],
    ['The mill closed in March 2020 and reopened in June 2021.', ['2020-03 happened', '2021-06 happened']],
  ])('%s', (text, expected) => {
    const events = findEvents(contextOf(`Nothing is new there.\n${text}`, SUNDAY));
    expect(
      events.filter(({ basis }) => basis !== 'published').map(({ date, status }) => `${date} ${status}`),
    ).toEqual(expected);
  });

  it.each([
    'MAYOR RUTH: The bridge opened on 3 May and was full of people.',
    'RUTH MOOR (by telephone): It was late. The bridge opened on 3 May and was full of people.',
    'Q: Why was the bridge closed for tests on 2 May?',
    '— The bridge opened on 3 May after long tests by the council.',
    'The bridge and the harbour of Lorn on 3 May',
  ])('is no event: %s', (line) => {
    expect(shown(`Nothing new.\n${line}\nNothing else.`)).toEqual([]);
  });

  it.each([
    [
      'the day of a dateline only stands in',
      'LANHOLM, May 3 (Coast) - A fire broke out on the ferry Aurora on Friday.',
      '2025-05-02',
      'happened',
    ],
    [
      'and does so where no other is named',
      'LANHOLM, May 3 (Coast) - A fire broke out on the ferry Aurora.',
      '2025-05-03',
      'happened',
    ],
    [
      'a quarter reckoned over is no day',
      'Norwick will report first-quarter results on May 27.',
      '2025-05-27',
      'planned',
    ],
    [
      'nor is its end',
      'Norwick said on Thursday that its profit fell in the quarter ended March 31.',
      '2025-05-01',
      'happened',
    ],
    ['what is denied', 'Chair Lena Voss denied that she had resigned on Friday.', '2025-05-02', 'denied'],
    [
      'a refusal is a deed',
      'The judge denied bail to the driver on Friday morning.',
      '2025-05-02',
      'happened',
    ],
  ])('%s', (_what, text, date, status) => {
    expect(findEvents(contextOf(text, SUNDAY)).map((event) => [event.date, event.status])).toEqual([
      [date, status],
    ]);
  });

  it.each(['LANHOLM, May 3 (Coast) - ', 'PORT SALEM (AP) — ', 'LANHOLM, May 3, 2025 – '])(
    'tells it without the dateline %j',
    (dateline) => {
      const told = 'A fire broke out on the ferry Aurora on Friday.';
      expect(findEvents(contextOf(dateline + told, SUNDAY)).map(({ text }) => text)).toEqual([told]);
    },
  );

  it.each([
    'NATO - the alliance - met on Friday in the old harbour.',
    'Ana Duarte (left) — the mayor — met them on Friday.',
  ])('and what is no dateline with it: %s', (told) => {
    expect(findEvents(contextOf(told, SUNDAY)).map(({ text }) => text)).toEqual([told]);
  });

  it('tells of a list item without its sign', () => {
    expect(shown('Nothing new.\n- The bridge opened on 3 May after long tests by the council.')).toEqual([
      '2025-05-03 The bridge opened on 3 May after long tests by the council.',
    ]);
  });

  it('never begins an entry inside a quotation or without its subject', () => {
    const text =
      'Karl Oster said: “We left in March 2019, and the mill was sold on 2 May 2020.” It closed in June 2021 and was burnt down by a gang in July 2022. After the flood of the long and very wet winter, the council closed the mill on March 3, 2020, while hundreds of workers from all the towns along the river were sent home without pay, and the bakery opened on June 1, 2021.';
    const start = text.indexOf('“');
    const quotation = { start, end: text.indexOf('”') + 1 } as FoundQuotation;
    expect(
      findEvents(contextOf(text, SUNDAY, [quotation])).map(
        (event) => `${event.date} ${event.text.slice(0, 24)}`,
      ),
    ).toEqual([
      '2021-06 It closed in June 2021 a',
      '2022-07 It closed in June 2021 a',
      '2020-03-03 After the flood of the l',
      '2021-06-01 the bakery opened on Jun',
    ]);
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

  it.each(['“', '…', '“…” ', 'May 3, ', 'said on May 3 and ', 'Smith, who was ill in 2012, '])(
    'takes linear time on %j again and again',
    (unit) => {
      const prepare = (length: number) => {
        const context = contextOf(unit.repeat(Math.ceil(length / unit.length)), SUNDAY);
        return () => findEvents(context);
      };
      expect(growth(prepare, 25_000)).toBeLessThan(7);
    },
  );

  it('takes linear time on thousands of quotations', () => {
    const unit = '“We stay,” Ines Moor said on Friday to the men.\n';
    const prepare = (count: number) => {
      const quotations = Array.from(
        { length: count },
        (_, i) => ({ start: i * unit.length, end: i * unit.length + 10 }) as FoundQuotation,
      );
      const context = contextOf(unit.repeat(count), SUNDAY, quotations);
      return () => findEvents(context);
    };
    expect(growth(prepare, 4000)).toBeLessThan(7);
  });
});

describe('rules of status', () => {
  it.each(SPANISH_DATE_STATUSES)('$status: $example', ({ example, status }) => {
    const [event] = findEvents(contextOf(example, SUNDAY, [], 'es'));
    expect([event?.status, event?.basis]).toEqual([status, 'relative']);
  });

  it.each([...VERB_STATUSES, ...DATE_STATUSES])('$status: $example', ({ example, status }) => {
    const [event] = findEvents(contextOf(example, SUNDAY));
    expect(event?.status).toBe(status);
  });
});
