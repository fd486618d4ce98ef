import type { Day } from '../article/article.ts';
import type { Sentence } from '../text/sentences.ts';
import { clock, dayPart } from './parsers/clock.ts';
import { dayMonth, spelledDay } from './parsers/day-month.ts';
import { century, decade, namedDecade } from './parsers/decade.ts';
import { bareUnits, duration, figureDuration } from './parsers/duration.ts';
import { holiday } from './parsers/holiday.ts';
import { dayOfList, listedDay } from './parsers/listed-day.ts';
import { monthDate } from './parsers/month-date.ts';
import { nthWeekdayOf } from './parsers/nth-weekday.ts';
import { numericDate } from './parsers/numeric-date.ts';
import { monthsOfYear, quarter, quarterPair } from './parsers/quarter.ts';
import { relativeDay } from './parsers/relative-day.ts';
import { relativeUnit, vagueUnits } from './parsers/relative-unit.ts';
import { season } from './parsers/season.ts';
import { set } from './parsers/set.ts';
import { neighbourDay, spokenOf, yearEarlier } from './parsers/spoken-of.ts';
import { vague } from './parsers/vague.ts';
import { weekday } from './parsers/weekday.ts';
import { yearEnd } from './parsers/year-end.ts';
import { namedYear, shortYear, year } from './parsers/year.ts';
import { directionAt } from './direction.ts';
import { hasHappened } from './happened.ts';
import { findEntries, type Entry } from './entries.ts';
import type { Draft, Parser } from './reading.ts';
import { dropNames } from './refiners/drop-names.ts';
import { extendDrafts } from './refiners/extend-drafts.ts';
import { mergeDrafts } from './refiners/merge-drafts.ts';
import { shareYears } from './refiners/share-years.ts';
import { resolveDrafts } from './resolve-drafts.ts';
import { scan } from './scan.ts';
import { spanishHappened } from './spanish/happened.ts';
import { spanishDirection } from './spanish/direction.ts';
import { SPANISH_PARSERS } from './spanish/parsers.ts';
import { withWeekdaysTold } from './weekdays-told.ts';
import type { Timex } from './timex.ts';

export interface TimexInput {
  readonly text: string;
  /** The publication day: the document creation time of TimeML. */
  readonly published: Day | null;
  readonly sentences: readonly Sentence[];
  /** Of the text; forms of Spanish are read in Spanish, those of English in all others. English where it is left out. */
  readonly language?: string;
}

/** Every form of expression, one a file; of equally long matches the first listed wins, so the surer stand first. */
export const PARSERS: readonly Parser[] = [
  numericDate,
  dayMonth,
  spelledDay,
  nthWeekdayOf,
  listedDay,
  dayOfList,
  monthDate,
  clock,
  // "Monday and Tuesday nights" are no single Monday
  set,
  weekday,
  relativeDay,
  quarter,
  quarterPair,
  yearEarlier,
  monthsOfYear,
  relativeUnit,
  neighbourDay,
  spokenOf,
  yearEnd,
  season,
  holiday,
  decade,
  century,
  namedDecade,
  namedYear,
  year,
  shortYear,
  duration,
  figureDuration,
  vagueUnits,
  bareUnits,
  dayPart,
  vague,
];

/**
 * Finds and normalises the temporal expressions of an article, in order, without overlaps. Parsers read one form each;
 * what is part of a name is dropped, neighbours that make one expression are merged, what is named together shares its year
 * and spans are extended; then all are resolved in reading order, because
 * "that day" and "two weeks later" need what was spoken of before. Without a publication day, what would be counted from
 * it stays unresolved.
 */
export const findTimexes = (input: TimexInput): Timex[] => findTimes(input).timexes;

/** The temporal expressions of an article, and the entries headed by some of them. */
export function findTimes({ text, published, sentences, language }: TimexInput): {
  readonly timexes: Timex[];
  readonly entries: readonly Entry[];
} {
  const spanish = language === 'es';
  const drafts = spanish ? scan(text, SPANISH_PARSERS) : englishDrafts(text);
  const resolving = {
    text,
    published,
    sentences,
    direction: spanish ? spanishDirection : directionAt,
    happened: spanish ? spanishHappened : hasHappened,
  };
  const timexes = resolveDrafts(resolving, drafts);
  if (published === null) {
    const told = withWeekdaysTold(text, timexes);
    return { timexes: told, entries: findEntries(text, told, published) };
  }
  const entries = findEntries(text, timexes, published);
  if (entries.length === 0) return { timexes, entries };
  const anew = resolveDrafts({ ...resolving, entries }, drafts);
  return { timexes: anew, entries: findEntries(text, anew, published) };
}

function englishDrafts(text: string): Draft[] {
  const found = mergeDrafts(text, dropNames(text, scan(text, PARSERS)));
  return extendDrafts(text, shareYears(text, found));
}
