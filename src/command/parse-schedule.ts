import { fold } from '../core/text/words.ts';
import { notUnderstood, type OptionError } from '../errors.ts';
import type { Words } from '../words/en.ts';
import { WORDS } from '../words/words.ts';

/** The names of each weekday, Monday first, as people may type them. */
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7].map((weekday) =>
  Object.values(WORDS).map(({ days }) => fold(days.weekday(weekday))),
);
const GROUPS: Readonly<Record<string, readonly number[]>> = {
  daily: [1, 2, 3, 4, 5, 6, 7],
  everyday: [1, 2, 3, 4, 5, 6, 7],
  weekdays: [1, 2, 3, 4, 5],
  weekends: [6, 7],
  diario: [1, 2, 3, 4, 5, 6, 7],
  laborables: [1, 2, 3, 4, 5],
};

/** Words between the days. */
const BETWEEN = /[\s,;]+|\b(?:and|y|a)\b/;

/** ISO weekdays of "daily", "weekdays", "mon,wed,fri", "mon-thu", "lunes a viernes". Throws an `OptionError`. */
export function parseWeekdays(text: string): number[] {
  const days = new Set<number>();
  const parts = fold(text)
    .replace(/(?<=[a-z]) a (?=[a-z])/g, '-')
    .split(BETWEEN);
  for (const part of parts.filter(Boolean)) {
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
    else throw noWeekdays(text);
  }
  if (days.size === 0) throw noWeekdays(text);
  return [...days].sort((a, b) => a - b);
}

const noWeekdays = (text: string): OptionError =>
  notUnderstood('days', text, ({ accepted }) => accepted.weekdays);

/** 1 for "mon", "monday" and what lies between, "mond"; 0 for what is no weekday. */
const weekday = (name: string): number =>
  name.length < 3
    ? 0
    : WEEKDAYS.findIndex((names) => names.some((full) => full.startsWith(name.replace(/s$/, '')))) + 1;

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
    throw notUnderstood('time', text, ({ accepted }) => accepted.time);
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
  throw notUnderstood('timezone', text, ({ accepted }) => accepted.timezone);
}

/** "every day", "Monday to Friday", "Mon, Wed, Fri". */
export function describeDays(weekdays: readonly number[], { subscription, days }: Words): string {
  if (weekdays.length === 7) return subscription.daily;
  if (weekdays.join() === '1,2,3,4,5') return subscription.workdays;
  return weekdays.map((weekday) => days.weekday(weekday).slice(0, 3)).join(', ');
}
