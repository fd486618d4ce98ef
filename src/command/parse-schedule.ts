import { capitalised, fullNames } from '../core/languages/calendar-names.ts';
import { ENGLISH_CALENDAR } from '../core/languages/en/calendar.ts';
import { OptionError } from '../errors.ts';

const WEEKDAYS = fullNames(ENGLISH_CALENDAR.weekdays);
const GROUPS: Readonly<Record<string, readonly number[]>> = {
  daily: [1, 2, 3, 4, 5, 6, 7],
  everyday: [1, 2, 3, 4, 5, 6, 7],
  weekdays: [1, 2, 3, 4, 5],
  weekends: [6, 7],
};

/** ISO weekdays of "daily", "weekdays", "mon,wed,fri", "mon-thu". Throws an `OptionError`. */
export function parseWeekdays(text: string): number[] {
  const days = new Set<number>();
  for (const part of text
    .toLowerCase()
    .split(/[\s,;]+|\band\b/)
    .filter(Boolean)) {
    const [from = '', to] = part.split(/[-–]/);
    const group = Object.hasOwn(GROUPS, part) ? GROUPS[part] : undefined;
    const first = weekday(from);
    const last = to === undefined ? first : weekday(to);
    if (group) group.forEach((day) => days.add(day));
    else if (first && last)
      for (let day = first; ; day = (day % 7) + 1) {
        days.add(day);
        if (day === last) break;
      }
    else throw new OptionError('days', text, '“daily”, “weekdays” or days such as “mon,wed,fri”');
  }
  if (days.size === 0)
    throw new OptionError('days', text, '“daily”, “weekdays” or days such as “mon,wed,fri”');
  return [...days].sort((a, b) => a - b);
}

/** 1 for "mon", "monday" and what lies between, "mond"; 0 for what is no weekday. */
const weekday = (name: string): number =>
  name.length < 3 ? 0 : WEEKDAYS.findIndex((full) => full.startsWith(name.replace(/s$/, ''))) + 1;

/** `HH:MM` of "8", "08:00", "8.30", "7pm", "7:15 am". Throws an `OptionError`. */
export function parseTime(text: string): string {
  const match = /^(?<hour>\d{1,2})(?:[:.h](?<minute>\d{2}))?\s*(?<half>[ap]\.?m\.?)?$/i.exec(
    text.trim(),
  )?.groups;
  const half = match?.['half']?.[0]?.toLowerCase();
  let hour = Number(match?.['hour'] ?? NaN);
  const minute = Number(match?.['minute'] ?? 0);
  if (half && (hour < 1 || hour > 12)) hour = NaN;
  if (half) hour = (hour % 12) + (half === 'p' ? 12 : 0);
  if (!(hour >= 0 && hour < 24) || minute > 59)
    throw new OptionError('time', text, 'a time of day: 08:00, 18:30, 7pm');
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** An IANA time zone by its exact name, whatever its case, or by its city. Throws an `OptionError`. */
export function parseTimezone(text: string): string {
  const wanted = text.trim().toLowerCase().replaceAll(' ', '_');
  const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')];
  const found =
    zones.find((zone) => zone.toLowerCase() === wanted) ??
    zones.find((zone) => zone.toLowerCase().endsWith(`/${wanted}`));
  if (found) return found;
  // Older names, such as Europe/Kiev, are known without being listed.
  try {
    if (wanted.includes('/'))
      return new Intl.DateTimeFormat('en', { timeZone: wanted }).resolvedOptions().timeZone;
  } catch {
    // Not a zone: said below.
  }
  throw new OptionError(
    'timezone',
    text,
    'an IANA time zone such as Europe/Berlin, America/Mexico_City or UTC',
  );
}

/** "every day", "Monday to Friday", "Mon, Wed, Fri". */
export function describeDays(days: readonly number[]): string {
  if (days.length === 7) return 'every day';
  if (days.join() === '1,2,3,4,5') return 'Monday to Friday';
  return days.map((day) => capitalised(WEEKDAYS[day - 1]!.slice(0, 3))).join(', ');
}
