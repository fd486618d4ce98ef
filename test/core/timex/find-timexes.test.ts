import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/core/article/article.ts';
import { findSentences } from '../../../src/core/text/sentences.ts';
import { findTimexes } from '../../../src/core/timex/find-timexes.ts';

const find = (text: string, published: Day | null) =>
  findTimexes({ text, published, sentences: findSentences(text) });
/** "span = value" for each expression. */
const shown = (text: string, published: Day | null): string[] =>
  find(text, published).map((timex) => `${timex.text} = ${timex.value}`);

/** Sunday. */
const SUNDAY = '2025-05-04';

describe('a company’s own quarter', () => {
  it.each([
    ['Net fell in the quarter ended July 31.', '2025-10-20', '2025-05-01', '2025-07-31', '2025-Q2'],
    ['Net fell in the quarter ended Jan. 31.', '2025-10-20', '2024-11-01', '2025-01-31', '2024-Q4'],
    ['Net fell in the quarter ended Sept. 30.', '2025-10-20', '2025-07-01', '2025-09-30', '2025-Q3'],
  ])('%s', (text, published, first, last, value) => {
    expect(find(text, published)[0]).toMatchObject({ first, last, value });
  });
});

describe('values, published on Sunday 4 May 2025', () => {
  const rows: readonly (readonly [text: string, ...expected: string[]])[] = [
    // written out
    ['The bridge opened on May 3, 2025, in rain.', 'May 3, 2025 = 2025-05-03'],
    ['Speaking on Saturday, May 3, 2025, she smiled.', 'Saturday, May 3, 2025 = 2025-05-03'],
    ['It was signed on 3 May 2025 in Rome.', '3 May 2025 = 2025-05-03'],
    ['The 21st of March 2024 was dry.', '21st of March 2024 = 2024-03-21'],
    ['Logged 2025-04-30 as closed.', '2025-04-30 = 2025-04-30'],
    ['Filed on 25/12/2024 at noon.', '25/12/2024 = 2024-12-25', 'noon = 2024-12-25T12:00'],
    ['They met in February 2019 and parted.', 'February 2019 = 2019-02'],
    ['The firm was founded in 1985.', '1985 = 1985'],
    ['Prices doubled in the 1980s and fell in the nineties.', '1980s = 198', 'the nineties = 199'],
    ['It ran from 2015 to 2021 without a pause.', '2015 = 2015', '2021 = 2021'],
    ['In the 19th century the canal silted up.', 'the 19th century = 18'],
    ['By nineteen ninety-six they had left.', 'nineteen ninety-six = 1996'],
    ['Music of the 70s and 80s was played.', '70s = 197', '80s = 198'],
    ['He left at 4 in the morning.', '4 in the morning = 2025-05-04T04:00'],
    ['They came at 9 at night.', '9 at night = 2025-05-04T21:00'],
    // days that come again, and no days
    ['Ships sail on Monday and Tuesday nights.', 'Monday = XXXX-WXX-1TNI', 'Tuesday nights = XXXX-WXX-2TNI'],
    ['He works Fridays.', 'Fridays = XXXX-WXX-5'],
    ['He spoke on Friday and on Saturday night.', 'Friday = 2025-05-02', 'Saturday night = 2025-05-03TNI'],
    ['Sun Microsystems rose; Mon Repos fell.'],
    ['It opened on Sat., May 3, in rain.', 'Sat., May 3 = 2025-05-03'],
    ['Two trading days after April 28 it fell.', 'Two trading days = P2D', 'April 28 = 2025-04-28'],
    // days of a list, and of a timetable
    [
      'It closed on March 2 and 5, at noon.',
      'March 2 = 2025-03-02',
      '5 = 2025-03-05',
      'noon = 2025-03-05T12:00',
    ],
    ['It sits on June 3, 5 and 9.', 'June 3 = 2025-06-03', '5 = 2025-06-05', '9 = 2025-06-09'],
    ['It closed on March 2 and 5, 2024.', 'March 2 = 2024-03-02', '5, 2024 = 2024-03-05'],
    ['On March 2 and 5 people left.', 'March 2 = 2025-03-02'],
    ['Talks begin Tuesday in Rome.', 'Tuesday = 2025-05-06'],
    ['It had been due to expire Friday evening.', 'Friday evening = 2025-05-02TEV'],
    ['The judge set Feb. 9 as the start of the trial.', 'Feb. 9 = 2026-02-09'],
    ['The winner takes office in July.', 'July = 2025-07'],
    ['A fire broke out on the evening of May 2.', 'evening of May 2 = 2025-05-02TEV'],
    [
      'The union called off the strike planned for Monday after talks late on Saturday.',
      'Monday = 2025-05-05',
      'Saturday = 2025-05-03',
    ],
    // company news
    [
      'Net rose in the first quarter. In the nine months, net was flat against a year earlier.',
      'the first quarter = 2025-Q1',
      'the nine months = P9M',
      'a year earlier = 2024',
    ],
    [
      'First-quarter net fell from a year earlier. It may recover in the second quarter. The year-ago quarter was poor.',
      'First-quarter = 2025-Q1',
      'a year earlier = 2024-Q1',
      'the second quarter = 2025-Q2',
      'The year-ago quarter = 2024-Q1',
    ],
    ['Sales rose in the quarter ended Jan. 31.', 'the quarter = 2024-Q4', 'Jan. 31 = 2025-01-31'],
    ['Net fell in the year ended March 31.', 'the year = P1Y', 'March 31 = 2025-03-31'],
    ['Plants closed during the third quarter.', 'the third quarter = 2024-Q3'],
    ['The closure of plants in the third quarter, a study.', 'the third quarter = 2025-Q3'],
    ['It cost more than in 2019, a delay earlier in the year.', '2019 = 2019', 'earlier in the year = 2025'],
    ['A concert on Saturday has been cancelled.', 'Saturday = 2025-05-10'],
    ['A concert on Saturday was cancelled.', 'Saturday = 2025-05-03'],
    ['They meet next Monday.', 'next Monday = 2025-05-12'],
    // counted in weeks, and within a month
    ['The court will sit again on Wednesday week.', 'Wednesday week = 2025-05-14'],
    ['It will report two weeks from Friday.', 'two weeks from Friday = 2025-05-23'],
    ['It was shut for a week from Friday.', 'a week = P1W', 'Friday = 2025-05-02'],
    ['It will be paid out in two months.', 'two months = 2025-07'],
    ['An inquest opens in ten days.', 'ten days = 2025-05-14'],
    ['It fell by half in two months.', 'two months = P2M'],
    ['It will be the third strike in ten days.', 'ten days = P10D'],
    ['She will be back in three weeks’ time.', 'three weeks’ time = 2025-05-25'],
    ['He will play in one-day matches.', 'one-day = P1D'],
    ['They had a fortnight to reply.', 'a fortnight = P2W'],
    ['It meets on the last Thursday of June.', 'the last Thursday of June = 2025-06-26'],
    ['It met on the fifth Monday of February 2025.', 'the fifth Monday of February 2025 = XXXX-XX-XX'],
    ['They met on the Friday after Easter.', 'the Friday after Easter = 2025-04-25'],
    ['It shut the day after Christmas.', 'the day after Christmas = 2024-12-26'],
    ['It opens on the second of June.', 'the second of June = 2025-06-02'],
    ['Frost is expected overnight.', 'overnight = 2025-05-05TNI'],
    ['An overnight stay costs more.'],
    [
      'He was jailed on 6 June 2020 and freed exactly two years later.',
      '6 June 2020 = 2020-06-06',
      'two years later = 2022-06-06',
    ],
    [
      'It burned down on 6 June 2020. The following Monday it rained.',
      '6 June 2020 = 2020-06-06',
      'The following Monday = 2020-06-08',
    ],
    ['They wed in 2011, on 12 May of that year.', '2011 = 2011', '12 May of that year = 2011-05-12'],
    ['They meet this coming Monday.', 'this coming Monday = 2025-05-05'],
    ['They meet next Tuesday.', 'next Tuesday = 2025-05-06'],
    // what goes by a timetable, in the present
    ['The transfer window closes on Friday.', 'Friday = 2025-05-09'],
    ['Voters in Tarsk go to the polls on Saturday.', 'Saturday = 2025-05-10'],
    [
      'Bus drivers in Calver strike on Friday and again on Saturday.',
      'Friday = 2025-05-09',
      'Saturday = 2025-05-10',
    ],
    ['She will cut short her trip and fly home on Friday.', 'Friday = 2025-05-09'],
    ['They were told to shut it on Friday.', 'Friday = 2025-05-09'],
    ['It moved to cut jobs on Friday.', 'Friday = 2025-05-02'],
    ['It won by nine votes on Friday.', 'Friday = 2025-05-02'],
    [
      'They called off the strike on Friday and again on Saturday.',
      'Friday = 2025-05-02',
      'Saturday = 2025-05-03',
    ],
    ['The court, which sits in Rome, on Friday ruled for him.', 'Friday = 2025-05-02'],
    ['Rubio told Face the Nation on Friday.', 'Friday = 2025-05-02'],
    ['Friday’s match at Collier Lane has been called off.', 'Friday = 2025-05-09'],
    // of a place, or before one who speaks
    ['Snow fell over Kansas Friday.', 'Friday = 2025-05-02'],
    ['Clinton Friday signed the bill. Clinton smiled.', 'Friday = 2025-05-02'],
    ['Come Monday, they are going to vote.', 'Monday = 2025-05-05'],
    ['The 2008 Supreme Court ruling stands.', '2008 = 2008'],
    [
      'It fell in the first half of the current fiscal year.',
      'the first half = 2025-H1',
      'the current fiscal year = 2025',
    ],
    // weekdays by tense
    ['A bullet tore through the door on Friday.', 'Friday = 2025-05-02'],
    [
      'In July, a week after the jubilee of the old and much loved bridge over the wide river, a bomb exploded.',
      'July = 2024-07',
      'a week = P1W',
    ],
    ['Buyers were told of a cut in supply in June.', 'June = 2025-06'],
    ['The minister resigned on Friday.', 'Friday = 2025-05-02'],
    ['The minister will resign on Friday.', 'Friday = 2025-05-09'],
    ['The court is scheduled to rule Tuesday.', 'Tuesday = 2025-05-06'],
    ['On Sunday the rain stopped.', 'Sunday = 2025-05-04'],
    ['They met last Sunday.', 'last Sunday = 2025-04-27'],
    ['They agreed to meet Thursday.', 'Thursday = 2025-05-08'],
    ['The vote was postponed until Wednesday.', 'Wednesday = 2025-05-07'],
    ['Police arrested two men Saturday night.', 'Saturday night = 2025-05-03TNI'],
    ['They said the road closes from Monday.', 'Monday = 2025-05-05'],
    ['The road will be closed from Tuesday.', 'Tuesday = 2025-05-06'],
    ['The new fares apply from Thursday.', 'Thursday = 2025-05-08'],
    ['It rained from Tuesday.', 'Tuesday = 2025-04-29'],
    ['The club has until Friday to appeal.', 'Friday = 2025-05-09'],
    ['The council voted 31 to 29 on Friday to build it.', 'Friday = 2025-05-02'],
    ['The vote has been moved to Friday.', 'Friday = 2025-05-09'],
    ['The vote was put off to Friday.', 'Friday = 2025-05-09'],
    ['It took forty men until Friday noon to clear the road.', 'Friday noon = 2025-05-02T12:00'],
    ['The search lasted until Thursday.', 'Thursday = 2025-05-01'],
    [
      'Speaking on Monday about the vote of 14 May, she smiled.',
      'Monday = 2025-04-28',
      '14 May = 2025-05-14',
    ],
    // stretches of days
    ['It runs between 28 and 30 October.', '28 and 30 October = 2025-10-28'],
    ['It runs between October 28 and 30.', 'October 28 and 30 = 2025-10-28'],
    ['It rained on 28 and 30 April.', '28 = 2025-04-28', '30 April = 2025-04-30'],
    // names
    ['She told the Morning Mail it was late.'],
    ['She told Port Weekly it was late.'],
    ['The Evening Standard, the Sunday Times and USA Today were bought up.'],
    ['The Daily Ledger was bought up.'],
    ['In the morning she told the Daily Ledger on Sunday.', 'morning = 2025-05-04TMO', 'Sunday = 2025-05-04'],
    ['Yesterday Ines Moor left.', 'Yesterday = 2025-05-03'],
    // months and days without a year
    ['He was elected in November.', 'November = 2024-11'],
    ['The trial will begin in November.', 'November = 2025-11'],
    ['She spoke on April 16.', 'April 16 = 2025-04-16'],
    ['The treaty was signed on Dec. 12.', 'Dec. 12 = 2024-12-12'],
    ['The games will open on June 1.', 'June 1 = 2025-06-01'],
    ['Talks failed in March last year.', 'March last year = 2024-03'],
    // counted from publication
    ['He left yesterday and returns tomorrow.', 'yesterday = 2025-05-03', 'tomorrow = 2025-05-05'],
    ['Shops closed the day before yesterday.', 'the day before yesterday = 2025-05-02'],
    ['The river rose last week.', 'last week = 2025-W17'],
    ['Rents fell last month.', 'last month = 2025-04'],
    ['Sales grew last year.', 'last year = 2024'],
    ['The law passed two years ago.', 'two years ago = 2023'],
    ['Six weeks ago the dam broke.', 'Six weeks ago = 2025-W12'],
    ['Three days ago it snowed.', 'Three days ago = 2025-05-01'],
    ['The strike began last summer.', 'last summer = 2024-SU'],
    // counted from what was spoken of
    [
      'The mine opened on March 3, 2020. Two days later it flooded.',
      'March 3, 2020 = 2020-03-03',
      'Two days later = 2020-03-05',
    ],
    [
      'Fire broke out on March 3, 2020. That day nobody slept.',
      'March 3, 2020 = 2020-03-03',
      'That day = 2020-03-03',
    ],
    [
      'He resigned in June 2020. The following month he was charged.',
      'June 2020 = 2020-06',
      'The following month = 2020-07',
    ],
    [
      'In 1998 they moved to Oslo. The following month they parted.',
      '1998 = 1998',
      'The following month = XXXX-XX-XX',
    ],
    ['They moved to Oslo. Two days later they parted.', 'Two days later = XXXX-XX-XX'],
    [
      'He died on May 5, 1999, and she the following spring.',
      'May 5, 1999 = 1999-05-05',
      'the following spring = 2000-SP',
    ],
    // counted from a named day
    ['The day before May 3, 2020 was dry.', 'The day before May 3, 2020 = 2020-05-02'],
    ['Two weeks after March 3, 2020 it reopened.', 'Two weeks after March 3, 2020 = 2020-03-17'],
    ['It is planned for the week of June 9.', 'the week of June 9 = 2025-W24'],
    ['Security changed after the September 11 attacks.', 'September 11 = 2001-09-11'],
    // parts of a year
    ['Profit rose in the first quarter of 2024.', 'the first quarter of 2024 = 2024-Q1'],
    ['Its third-quarter profit fell.', 'third-quarter = 2024-Q3'],
    ['Orders doubled in the second half of 2023.', 'the second half of 2023 = 2023-H2'],
    ['It is due in early 2026.', 'early 2026 = 2026'],
    ['They married in the summer of 2003.', 'the summer of 2003 = 2003-SU'],
    // times
    ['The quake struck at 10:35 a.m. Friday.', '10:35 a.m. Friday = 2025-05-02T10:35'],
    ['Polls closed at 18:00 GMT.', '18:00 GMT = 2025-05-04T18:00Z'],
    // lengths, repetitions, vague
    ['He waited for two years and a half hour.', 'two years = P2Y', 'a half hour = PT30M'],
    ['A three-day strike followed several months of talks.', 'three-day = P3D', 'several months = PXM'],
    ['The board meets every two weeks.', 'every two weeks = P2W'],
    ['Trains now run daily.', 'now = PRESENT_REF', 'daily = P1D'],
    ['In the future they may agree.', 'the future = FUTURE_REF'],
    // holidays
    ['They met on Christmas Day.', 'Christmas Day = 2024-12-25'],
  ];
  it.each(rows)('%s', (text, ...expected) => {
    expect(shown(text, SUNDAY)).toEqual(expected);
  });
});

describe('the year that the story has told', () => {
  const rows: readonly (readonly [text: string, ...expected: string[]])[] = [
    ['In 2019, a fire on 6 June shut it.', '2019 = 2019', '6 June = 2019-06-06'],
    ['Last year sales grew, but in August they fell.', 'Last year = 2024', 'August = 2024-08'],
    ['It opened in October 2022. By December it was shut.', 'October 2022 = 2022-10', 'December = 2022-12'],
    [
      'He fled on 30 December 2022; on 2 January he was caught.',
      '30 December 2022 = 2022-12-30',
      '2 January = 2023-01-02',
    ],
    // of today again
    ['The firm, founded in 1985, moved on 2 May.', '1985 = 1985', '2 May = 2025-05-02'],
    ['In 2019 it opened, he said on 2 May.', '2019 = 2019', '2 May = 2025-05-02'],
    ['In 2019 it opened. On 2 May it shut.', '2019 = 2019', '2 May = 2025-05-02'],
    ['A letter dated 3 March 2019 was read on 2 May.', '3 March 2019 = 2019-03-03', '2 May = 2025-05-02'],
    [
      'He was elected on 3 March 2019. He was freed on 2 May and is now in Oslo.',
      '3 March 2019 = 2019-03-03',
      '2 May = 2025-05-02',
      'now = PRESENT_REF',
    ],
    [
      'Ada Moor, who left on 3 March 2019, returned on 2 May.',
      '3 March 2019 = 2019-03-03',
      '2 May = 2025-05-02',
    ],
    ['It was shut on 3 March 2019, until April’s flood.', '3 March 2019 = 2019-03-03', 'April = 2025-04'],
    [
      'It is due in November 2026. It will stop on 11 November.',
      'November 2026 = 2026-11',
      '11 November = 2025-11-11',
    ],
  ];
  it.each(rows)('%s', (text, ...expected) => {
    expect(shown(text, SUNDAY)).toEqual(expected);
  });
});

describe('what is no temporal expression', () => {
  it.each([
    'They may march in June Carter’s memory.',
    'Theresa May said no.',
    'The second man left in a hurry.',
    'Shoppers queue on Black Friday.',
    'He writes for the Sunday Times.',
    'Some 1,998 people and 2000 cars came.',
    'It cost $2000 in all.',
    'A 30-year-old man was held.',
    'She is in her 80s.',
    'Version 1.2.10 is out.',
    'The 31 February 2025 is no day, nor is 2025-13-45.',
    'Room 1066 was empty.',
    'Call 555-1999 for help.',
    'Joe Friday has run the bar. Friday Adeleke, 45, was convicted.',
    '“Rebuild it,” said Sunday Oyelaran, whose shop burned down.',
    'Lee Jun beat him. Jun, 22, had won.',
    'The November Group, a firm, bought the Good Friday Inn on April 9 Square.',
    'The shop at 2030 Great East Road sells the Model 1945 rifle.',
    'Resolution 2024/18 was vetoed; resolution 1973 stands.',
    'He broke away in the second half of the rally.',
  ])('%s', (text) => {
    expect(shown(text, SUNDAY)).toEqual([]);
  });
});

describe('without a publication day', () => {
  it.each([
    ['She spoke on Saturday.', 'Saturday = XXXX-WXX-6', 6],
    ['She spoke on May 3.', 'May 3 = XXXX-05-03', null],
    ['She spoke in March.', 'March = XXXX-03', null],
    ['She spoke yesterday.', 'yesterday = XXXX-XX-XX', null],
  ])('%s stays unresolved', (text, expected, weekday) => {
    const [timex] = find(text, null);
    expect(shown(text, null)).toEqual([expected]);
    expect(timex).toMatchObject({ first: null, last: null, anchoring: 'unresolved', weekday });
  });

  it('resolves what is written out, and what is counted from it', () => {
    expect(shown('It rained on March 3, 2020. Two days later it flooded.', null)).toEqual([
      'March 3, 2020 = 2020-03-03',
      'Two days later = 2020-03-05',
    ]);
  });
});

describe('properties', () => {
  const piece = fc.constantFrom(
    'Saturday',
    'May',
    '3',
    '2025',
    ',',
    '.',
    ' ',
    '\n',
    'last',
    'the',
    'following',
    'week',
    'quarter',
    'ago',
    'two',
    '1980s',
    '-',
    '/',
    ':',
    'early',
    'a',
    'year',
    'said',
    'will',
    '12',
    'p.m.',
    '\ud800',
    '\u0000',
    'é',
    '“',
    '’s',
    '31',
    'February',
    'fiscal',
    'in',
  );
  it('spans lie in order, apart, and slice back to their text', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        fc.constantFrom(SUNDAY, null),
        fc.boolean(),
        (pieces, published, spaced) => {
          const text = pieces.join(spaced ? ' ' : '');
          let end = 0;
          for (const timex of find(text, published)) {
            expect(timex.start).toBeGreaterThanOrEqual(end);
            expect(text.slice(timex.start, timex.end)).toBe(timex.text);
            expect(timex.first === null).toBe(timex.last === null);
            expect((timex.first ?? '') <= (timex.last ?? '')).toBe(true);
            end = timex.end;
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each([
    'in in in ',
    '1',
    '12/',
    'the last ',
    'twenty-',
    'a ',
    'Monday ',
    'May 3 ',
    '2019-',
    'every two ',
    'the year ',
    '  ',
    '“',
    'quarter of ',
    // a second is ten times what it takes; on a busy machine it is tried again
  ])('is linear on 100 kB of %j', { retry: 3 }, (unit) => {
    const time = (length: number): number => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      const start = performance.now();
      findTimexes({ text, published: SUNDAY, sentences: [{ start: 0, end: text.length, paragraph: 0 }] });
      return performance.now() - start;
    };
    time(10_000);
    expect(time(100_000)).toBeLessThan(1000);
  });
});
