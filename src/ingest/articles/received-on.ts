import type { Day } from '../../core/article/article.ts';
import { formatDay, ordinalAt } from '../../core/calendar/days.ts';

/** Archives give their files times of their programs (1970, 1980), which say nothing. */
const FIRST_BELIEVED = Date.UTC(2000, 0);

/** The last day on which what came in at an instant can have been written, somewhere in the world; `now` where its time says nothing. */
export const receivedOn = (instant: number, now: number): Day =>
  formatDay(ordinalAt(instant < FIRST_BELIEVED ? now : instant) + 1);
