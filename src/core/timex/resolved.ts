import type { Ordinal } from '../calendar/days.ts';
import type { Happened } from './happened.ts';
import type { Period } from './period.ts';
import type { Toward } from './reading.ts';
import type { Anchoring, Granularity } from './timex.ts';

/** What was spoken of so far. */
export interface Spoken {
  /** The last period that an expression named. */
  period: Period | null;
  /** The last day. */
  day: Period | null;
  /** The last day of which something was told, that was not only compared with: "up from 3 May". */
  told: Period | null;
  /** The last quarter: company news compares with the same one a year before. */
  quarter: Period | null;
  /** Has the story gone on from it to several quarters: "for the nine months"? */
  severalMonths: boolean;
}

/** What an expression is placed by. */
export interface Reference {
  /** The publication day. */
  readonly anchor: Ordinal | null;
  readonly spoken: Readonly<Spoken>;
  /** A day or month without a year, in the year that its story has told; null when it has told none. */
  readonly inStory: (at: (year: number) => Period | null) => Period | null;
  /** Which way the tense of its sentence points; worked out where it is asked for. */
  readonly towards: () => Toward;
  /** Does it tell of what has surely happened: "the April 20 explosion"? */
  readonly happened: () => Happened;
}

/** The place an expression has in the calendar, and how it came by it. */
export interface Resolved {
  readonly period: Period | null;
  readonly anchoring: Anchoring;
  /** TIMEX3 value where it is not the period's. */
  readonly value?: string;
  readonly granularity?: Granularity;
  readonly weekday?: number;
  /** The story told its year. */
  readonly inStory?: true;
}

export const UNRESOLVED: Resolved = { period: null, anchoring: 'unresolved' };
export const relative = (period: Period): Resolved => ({ period, anchoring: 'relative' });
export const stated = (period: Period): Resolved => ({ period, anchoring: 'stated' });
