import { fromOrdinal, type Ordinal } from '../calendar/days.ts';
import type { Period } from './period.ts';
import type { Reference } from './resolved.ts';

/** The candidate of last, this or next year that the tense asks for; without a tense the nearest one; of what has happened the last. */
export function inNearestYear(
  anchor: Ordinal,
  at: (year: number) => Period | null,
  { towards, happened }: Pick<Reference, 'towards' | 'happened'>,
): Period | null {
  const { year } = fromOrdinal(anchor);
  const candidates = [at(year - 1), at(year), at(year + 1)].filter((period) => period !== null);
  const before = candidates.findLast((period) => period.first <= anchor) ?? null;
  const after = candidates.find((period) => period.last >= anchor) ?? null;
  const near = after !== null && after.first > anchor && after.first - anchor <= 31;
  const over = happened();
  if (before !== null && (over === 'surely' || (over === 'soon' && !near))) return before;
  const direction = towards();
  if (direction === 1 && after !== null && (before === null || after.first - anchor < 300)) return after;
  // A day is seldom told by month and day alone when it lies most of a year back, nor the month that begins next:
  // "told of a cut in June", in May, is the one to come.
  const day = before?.granularity === 'day';
  const coming = !day && near;
  if (direction === -1 && before !== null && !coming && anchor - before.last < (day ? 240 : 330))
    return before;
  let nearest: Period | null = null;
  for (const period of candidates)
    if (nearest === null || Math.abs(period.first - anchor) < Math.abs(nearest.first - anchor))
      nearest = period;
  return nearest;
}
