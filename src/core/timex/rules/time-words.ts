import { wordSet } from '../../text/word-set.ts';
import { numbersOf } from '../../languages/calendar-names.ts';
import { ENGLISH_CALENDAR } from '../../languages/en/calendar.ts';
import type { Season, Unit } from '../period.ts';

/** Months with the forms that news writes; a full stop may follow a short one. */
export const MONTHS = numbersOf(ENGLISH_CALENDAR.months);

/** Weekdays, 1 (Monday) to 7 (Sunday). The bare short forms "sun" and "sat" count only beside a date. */
export const WEEKDAYS = numbersOf(ENGLISH_CALENDAR.weekdays);

/** Seasons, with their TIMEX3 letters. */
export const SEASONS: Readonly<Record<string, Season>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
};

/** Units of time that are counted: “two weeks ago”. */
export const UNITS: Readonly<Record<string, Unit>> = {
  second: 'second',
  seconds: 'second',
  minute: 'minute',
  minutes: 'minute',
  hour: 'hour',
  hours: 'hour',
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  fortnight: 'fortnight',
  fortnights: 'fortnight',
  weekend: 'weekend',
  weekends: 'weekend',
  month: 'month',
  months: 'month',
  quarter: 'quarter',
  quarters: 'quarter',
  year: 'year',
  years: 'year',
  decade: 'decade',
  decades: 'decade',
  century: 'century',
  centuries: 'century',
};

/** The four parts of a day: "Friday night". */
export const FOUR_PARTS = wordSet('morning afternoon evening night');

/** TIMEX3 parts of the day. */
export const DAY_PARTS: Readonly<Record<string, string>> = {
  morning: 'TMO',
  dawn: 'TMO',
  midday: 'TMI',
  noon: 'T12:00',
  afternoon: 'TAF',
  evening: 'TEV',
  dusk: 'TEV',
  night: 'TNI',
  overnight: 'TNI',
  midnight: 'T24:00',
};

/** Numbers in words. */
export const NUMBERS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** The numbers that one may count months and years by: "the nine months". */
export const TWO_TO_TWELVE = Object.keys(NUMBERS).filter(
  (word) => NUMBERS[word]! >= 2 && NUMBERS[word]! <= 12,
);

/** Ordinals in words: “the third quarter”, “the twentieth century”. */
export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21,
  'twenty-second': 22,
  'twenty-third': 23,
  'twenty-fourth': 24,
  'twenty-fifth': 25,
  'twenty-sixth': 26,
  'twenty-seventh': 27,
  'twenty-eighth': 28,
  'twenty-ninth': 29,
  thirtieth: 30,
  'thirty-first': 31,
};

/** Decades by name. */
export const DECADE_WORDS: Readonly<Record<string, number>> = {
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9,
};
