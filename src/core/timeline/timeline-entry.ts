import type { Basis, Day } from '../article/article.ts';
import type { DatePrecision, EventStatus } from '../event/event.ts';

/** An event of one article, as it enters a timeline. */
export interface TimelineEvent {
  /** Id of the article. */
  readonly article: string;
  /** The sentence or clause, word for word. */
  readonly text: string;
  readonly first: Day | null;
  readonly last: Day | null;
  /** The weekday named when the day is unknown, 1 (Monday) to 7 (Sunday). */
  readonly weekday?: number | null;
  readonly precision: DatePrecision;
  readonly basis: Basis;
  readonly status: EventStatus;
  /** Where in its article it stands: 0 the beginning, 1 the end. */
  readonly position: number;
}

/** One event of a timeline, with all the articles that tell it. */
export interface TimelineEntry {
  /** `2025-05-03`, `2025-05`, `1985`, `2015/2021`, or null when unknown. */
  readonly date: string | null;
  readonly precision: DatePrecision;
  readonly first: Day | null;
  readonly last: Day | null;
  /** The clearest of the sentences that tell it, word for word. */
  readonly text: string;
  /** The article that `text` is taken from. */
  readonly textFrom: string;
  readonly status: EventStatus | 'disputed';
  /** Its day is written in none of the articles: counted from another day, matched, or the day of publication. */
  readonly inferred: boolean;
  /** Ids of the articles, in order of their first mention. */
  readonly articles: readonly string[];
  /** Other dates that articles give for it. */
  readonly otherwise: readonly { readonly date: string; readonly articles: readonly string[] }[];
  /** Articles that deny what others tell as happened. */
  readonly deniedBy: readonly string[];
  /** What to know about its date, in words; null when nothing. */
  readonly note: string | null;
  /** Comparable within one timeline: how many articles tell it, how early, how exactly. */
  readonly importance: number;
}

/** The exacter, the more. */
export const EXACTNESS: Readonly<Record<DatePrecision, number>> = {
  day: 4,
  month: 3,
  range: 2,
  year: 1,
  unknown: 0,
};
