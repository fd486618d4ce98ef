import { numericDateOf } from '../parsers/numeric-date.ts';
import type { Parser } from '../reading.ts';
import { spanishDayMonth, spanishFirst, spanishListedDay, spanishNthWeekday } from './day-month.ts';
import { spanishMonth, spanishYear } from './month.ts';
import { spanishCounted, spanishCountedInFigures, spanishRelativeDay, spanishUnit } from './relative.ts';
import { spanishWeekday } from './weekday.ts';

/** The forms of Spanish; of equally long matches the first listed wins, so the surer stand first. */
export const SPANISH_PARSERS: readonly Parser[] = [
  numericDateOf('day first'),
  spanishDayMonth,
  spanishListedDay,
  spanishFirst,
  spanishNthWeekday,
  spanishWeekday,
  spanishRelativeDay,
  spanishUnit,
  spanishMonth,
  spanishYear,
  spanishCounted,
  spanishCountedInFigures,
];
