import { localDay, localTime } from '../core/digest/schedule.ts';
import { formatDate } from './days.ts';

/** "3 May 2025, 08:00" in a zone. */
export function formatInstant(instant: number, timezone: string): string {
  const { hour, minute } = localTime(instant, timezone);
  return `${formatDate(localDay(instant, timezone))}, ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
