/** From the first to the last day of what is told, numbered from 1970-01-01; null where no day is known. */
export interface Stretch {
  readonly firstDay: number | null;
  readonly lastDay: number | null;
}

/** A story takes no article further than this from its first or last, in days; undated articles fit any. */
const WINDOW_DAYS = 4;

export const isNearInTime = (a: Stretch, b: Stretch): boolean =>
  a.firstDay === null ||
  b.firstDay === null ||
  (a.firstDay <= b.lastDay! + WINDOW_DAYS && b.firstDay <= a.lastDay! + WINDOW_DAYS);
