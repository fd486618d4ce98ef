import type { Span } from '../text/span.ts';
import type { Period, Season, Unit } from './period.ts';

/** -1 the one before, 0 the one that holds the reference day, 1 the one after; null when the words do not say. */
export type Toward = -1 | 0 | 1 | null;

/** What an expression means by itself, before a reference day gives it a place in the calendar. */
export type Reading =
  /** Written out: "May 3, 2025", "1985", "the 1980s". */
  | {
      readonly kind: 'fixed';
      readonly period: Period;
      /** The day that figures mean in the other order: "11/02/2025". */
      readonly otherOrder?: Period;
    }
  /** "May 3"; `years` counts from the year of publication: "May 3 last year"; `narrated` from that spoken of: "of that year". */
  | {
      readonly kind: 'month-day';
      readonly month: number;
      readonly day: number;
      readonly lastDay: number | null;
      /** «el pasado 5 de abril», «el próximo 5 de febrero» */
      readonly toward?: -1 | 1;
      readonly years: number | null;
      readonly narrated?: boolean;
    }
  | {
      readonly kind: 'month';
      readonly month: number;
      readonly toward: Toward;
      readonly years: number | null;
      /** "the following March": counted from what was spoken of. */
      readonly narrated?: boolean;
    }
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly toward: Toward;
      /** "Next Friday", which on a Thursday is not tomorrow. */
      readonly next?: true;
      /** "the previous Friday": counted from the day spoken of. */
      readonly narrated?: boolean;
      /** "Monday week": so many weeks after that day. */
      readonly weeks?: number;
      /** Its day of the month: «el lunes 24». */
      readonly date?: number;
    }
  /** "the last Friday of May": -1 the last one of what `of` names. */
  | { readonly kind: 'nth-weekday'; readonly weekday: number; readonly nth: number; readonly of: Reading }
  | {
      readonly kind: 'season';
      readonly season: Season;
      readonly toward: Toward;
      readonly years: number | null;
      readonly narrated?: boolean;
    }
  /** "the third quarter", "the first half of last year" */
  | {
      readonly kind: 'part-of-year';
      readonly unit: 'quarter' | 'half';
      readonly ordinal: number;
      readonly year: number | null;
      readonly years: number | null;
      /** The month it ends with, where it is not one of the calendar's: "the quarter ended July 31". */
      readonly lastMonth?: number;
    }
  /** `count` units from a day: "yesterday", "two years ago" (publication), "two days later" (reference). */
  | {
      readonly kind: 'shift';
      readonly unit: Unit;
      readonly count: number;
      readonly from: 'published' | 'reference';
      /** To the day, where the unit is longer: "in two weeks' time", "exactly a year later". */
      readonly exact?: boolean;
    }
  /** "in ten days": a day where the sentence looks ahead, else the length of time. */
  | { readonly kind: 'ahead'; readonly unit: Unit; readonly count: number; readonly value: string }
  /** "in the past nine days": the days up to that of publication. */
  | { readonly kind: 'stretch'; readonly unit: Unit; readonly count: number; readonly value: string }
  /** "a year ago", "the year-earlier period": in a text about a quarter, that quarter a year before. */
  | { readonly kind: 'year-earlier'; readonly from: 'published' | 'reference' }
  /** "overnight": the night that ends on the day of publication, or the one to come. */
  | { readonly kind: 'overnight' }
  /** "that day", "the quarter": the one spoken of; `bare` after a mere "the", `over` in "over the weekend". */
  | { readonly kind: 'same'; readonly unit: Unit; readonly bare?: true; readonly over?: true }
  /** "the 1988 quarter": the quarter spoken of, of that year. */
  | { readonly kind: 'same-of-year'; readonly year: number }
  /** A time of day by itself: its day is the one spoken of. */
  | { readonly kind: 'clock' }
  | {
      readonly kind: 'holiday';
      readonly name: string;
      readonly toward: Toward;
      /** From the year of publication: "Easter last year". */
      readonly years?: number;
    }
  | { readonly kind: 'duration'; readonly value: string }
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'vague'; readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' };

/** The readings of one kind. */
export type Of<K extends Reading['kind']> = Extract<Reading, { kind: K }>;

/** Counted from the day that the expression itself names: "the day before May 3", "two weeks after Easter". */
export interface Beside {
  readonly unit: Unit;
  /** 0 for "the week of March 6": the unit that holds the day. */
  readonly count: number;
  /** "the Saturday before Christmas": the next such day that way, instead of a number of units. */
  readonly weekday?: number;
}

/** An expression found, not yet resolved. */
export interface Draft extends Span {
  readonly reading: Reading;
  /** The time of day that belongs to it: "T09:30", "TNI". */
  readonly clock?: string;
  readonly beside?: Beside;
  /** A part of the period only: "early March", "the end of 1990". */
  readonly part?: 'start' | 'middle' | 'end' | undefined;
}

/** What a parser gives: the reading, perhaps with fewer characters than its pattern matched. */
export interface Found {
  readonly reading: Reading;
  readonly clock?: string;
  readonly part?: Draft['part'];
  /** Characters of the match that belong to the expression; all of them when absent. */
  readonly length?: number;
}

/** One form of expression. */
export interface Parser {
  readonly name: string;
  /** Lower-case words (or runs of digits) that the form can begin with. */
  readonly triggers: readonly string[] | 'digits';
  /** Sticky and caseless; tried where a trigger stands. */
  readonly pattern: RegExp;
  /** The reading of a match, or null when it is none after all. */
  readonly read: (groups: Groups, match: RegExpExecArray) => Found | null;
  /** Text with the expression in square brackets. */
  readonly examples: readonly string[];
}

/** Named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;
