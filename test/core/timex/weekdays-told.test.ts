import { expect, it } from 'vitest';
import { findSentences } from '../../../src/core/text/sentences.ts';
import { findTimexes } from '../../../src/core/timex/find-timexes.ts';

const days = (text: string, published: string | null = null, language = 'en'): (string | null)[] =>
  findTimexes({ text, published, sentences: findSentences(text), language }).map(({ first }) => first);

it.each<[string, (string | null)[], string?]>([
  [
    'Lena Marsh on Monday cut the tax. Marsh speaks, Monday, Sept. 28, 2015, in Leeds.',
    ['2015-09-28', '2015-09-28'],
  ],
  ['Marsh speaks Thursday, 4 June 2020. She left on Friday.', ['2020-06-04', null]],
  // two Fridays: either may be meant
  [
    'A fire on Friday. It began on Friday, 7 March 2025; on Friday, 14 March 2025 it was out.',
    [null, '2025-03-07', '2025-03-14'],
  ],
  // a date without its weekday says nothing of a weekday
  ['She quit on Tuesday. Born on 3 March 2026.', [null, '2026-03-03']],
  // another Monday, and one of another time
  [
    'The court sat on Monday, 5 May 2025. It meets again on Monday. Last Monday it was shut.',
    ['2025-05-05', null, null],
  ],
  [
    'The bank failed on Friday, 19 September 2008. Fifteen years on, Duarte said on Friday no.',
    ['2008-09-19', null, null],
  ],
  // days of years ago are not of this week
  [
    'They met on Monday, 1 May 2000 and on Sunday, 4 May 2025. On Monday he died.',
    ['2000-05-01', '2025-05-04', null],
  ],
  ['Renunció el martes. La foto es del martes 3 de marzo de 2026.', ['2026-03-03', '2026-03-03'], 'es'],
])('the weekdays of an undated article: %s', (text, wanted, language) => {
  expect(days(text, null, language)).toEqual(wanted);
});

it('leaves those of a dated article to its day', () => {
  expect(days('On Monday he died. He met her on Monday, 1 May 2000.', '2025-05-07')).toEqual([
    '2025-05-05',
    '2000-05-01',
  ]);
});
