import type { Day } from '../article/article.ts';
import type { Span } from '../text/span.ts';

/** TIMEX3 type (TimeML 1.2.1). */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** How exact a value is. */
export type Granularity =
  | 'time'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'vague';

/** Whether the calendar value was written out, counted from a reference day, or not resolved. */
export type Anchoring = 'stated' | 'relative' | 'unresolved';

/** A temporal expression. */
export interface Timex extends Span {
  readonly text: string;
  readonly type: TimexType;
  /** TIMEX3 value: "2025-05-03", "2025-W18", "2025-Q2", "202", "P3D", "PRESENT_REF" … */
  readonly value: string;
  readonly granularity: Granularity;
  /** First and last day covered, both inclusive; null for durations, sets, vague references and unresolved ones. */
  readonly first: Day | null;
  readonly last: Day | null;
  readonly anchoring: Anchoring;
  /** The weekday named, 1 (Monday) to 7 (Sunday), also when the day is unresolved. */
  readonly weekday: number | null;
}
