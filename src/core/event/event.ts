import type { Basis, Day } from '../article/article.ts';
import type { Span } from '../text/span.ts';

/** Whether an event happened, lies ahead, or is denied. */
export type EventStatus = 'happened' | 'planned' | 'denied';

export type DatePrecision = 'day' | 'month' | 'year' | 'range' | 'unknown';

/** The date of an event, as far as the article tells. */
export interface EventDate {
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` (a quarter, week or range gives its first day), or null. */
  readonly date: string | null;
  readonly precision: DatePrecision;
  /** First and last day it may lie on, inclusive; null when unknown. */
  readonly first: Day | null;
  readonly last: Day | null;
  readonly basis: Basis;
  /** The weekday named when the day is unknown, 1 (Monday) to 7 (Sunday). */
  readonly weekday: number | null;
}

/** Something that an article says happened, is planned, or is denied, with its date. */
export interface Event extends Span, EventDate {
  readonly text: string;
  readonly status: EventStatus;
}
