import { es, parse, strict, type ParsedComponents, type ParsedResult } from 'chrono-node';
import type { Day } from '../core/article/article.ts';
import { daysInMonth, formatDay, ordinalAt, toOrdinal, weekdayOf } from '../core/calendar/days.ts';
import { periodAt, shiftDay } from '../core/timex/period.ts';
import { OptionError, notUnderstood } from '../errors.ts';
import { term } from '../words/term.ts';

/** First and last day meant, both inclusive. */
export interface DayRange {
  readonly first: Day;
  readonly last: Day;
}

/**
 * The days a person means by "2025-05-01", "May 2025", "2025", "last month", "yesterday". Throws an `OptionError` naming
 * `option`. Words are read by chrono-node; whole weeks, months and years are made into ranges here.
 */
export function parseDays(option: string, text: string, now: Date): DayRange {
  const typed = text.trim();
  const iso = /^(?<year>\d{4})(?:-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?)?$/.exec(typed)?.groups;
  if (iso) return rangeOf(option, text, Number(iso['year']), numberOf(iso['month']), numberOf(iso['day']));
  const whole = wholePeriod(typed.toLowerCase(), now);
  if (whole) return whole;
  const figures = /^(?<a>\d{1,2})[/.](?<b>\d{1,2})[/.](?<year>\d{4}|\d{2})$/.exec(typed)?.groups;
  if (figures) {
    const [a, b, year] = [Number(figures['a']), Number(figures['b']), Number(figures['year'])];
    // Only one of the two can be a month.
    if (year > 99 && a > 12 !== b > 12) return rangeOf(option, text, year, Math.min(a, b), Math.max(a, b));
    if (year > 99 && a === b) return rangeOf(option, text, year, a, b);
    throw new OptionError(option, text, (words) => words.mistakes.twoWays(term(option, words), text));
  }
  const found = readWords(typed, now);
  if (found === null) throw noDay(option, text);
  const { start, end } = found;
  const first = fromComponents(option, text, start, now);
  return end ? { first: first.first, last: fromComponents(option, text, end, now).last } : first;
}

/** What chrono-node makes of words in English or Spanish; null where it does not take in all of them. */
function readWords(typed: string, now: Date): ParsedResult | null {
  // The server's own time zone must not matter.
  const today = { instant: now, timezone: 0 };
  const english = [strict.parse(typed, today), parse(typed, today)].find((results) => results.length > 0);
  const bare = typed.replace(/^el /i, '');
  return (
    [
      { text: typed, results: english ?? [] },
      { text: bare, results: es.parse(bare, today) },
      // Words that were not read ("31 april": no such day) may have been the ones that count.
    ].find(({ text, results: [found] }) => found !== undefined && found.text.length >= text.length - 1)
      ?.results[0] ?? null
  );
}

/**
 * The first and last day of a span whose ends are two options, null for an end that is not given. Throws an `OptionError`
 * for an end that is no day, and where the span ends before it begins.
 */
export function parseSpan<Begin extends string, End extends string>(
  options: Readonly<Partial<Record<Begin | End, unknown>>>,
  begin: Begin,
  end: End,
  now: Date,
): { readonly from: Day | null; readonly to: Day | null } {
  const from = options[begin] === undefined ? null : parseDays(begin, String(options[begin]), now).first;
  const to = options[end] === undefined ? null : parseDays(end, String(options[end]), now).last;
  if (from && to && from > to)
    throw new OptionError(end, String(options[end]), (words) =>
      words.mistakes.endsBefore(
        term(end, words),
        String(options[end]),
        term(begin, words),
        String(options[begin]),
      ),
    );
  return { from, to };
}

const noDay = (option: string, text: string): OptionError =>
  notUnderstood(option, text, ({ accepted }) => accepted.day);

const numberOf = (digits: string | undefined): number | null =>
  digits === undefined ? null : Number(digits);

function fromComponents(option: string, text: string, components: ParsedComponents, now: Date): DayRange {
  const year = components.get('year') ?? NaN;
  const certainMonth =
    components.isCertain('month') || components.isCertain('day') || components.isCertain('weekday');
  if (!certainMonth && components.isCertain('year')) return rangeOf(option, text, year, null, null);
  if (components.isCertain('weekday') && !components.isCertain('day')) return pastWeekday(components, now);
  const day = components.isCertain('month') && !components.isCertain('day') ? null : components.get('day');
  return rangeOf(option, text, year, components.get('month'), day);
}

/** "monday" is the last one that was: news lies behind us. */
function pastWeekday(components: ParsedComponents, now: Date): DayRange {
  const today = ordinalAt(now.getTime());
  // chrono's Sunday is 0
  const back = (weekdayOf(today) - (components.get('weekday') ?? 0) + 7) % 7;
  const day = formatDay(today - back);
  return { first: day, last: day };
}

function rangeOf(
  option: string,
  text: string,
  year: number,
  month: number | null,
  day: number | null,
): DayRange {
  if (year < 1000 || year > 2999) throw noDay(option, text);
  if (month === null) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const length = month >= 1 && month <= 12 ? daysInMonth(year, month) : 0;
  if (length === 0 || (day !== null && (day < 1 || day > length))) {
    throw new OptionError(option, text, (words) => words.mistakes.noSuchDay(term(option, words), text));
  }
  const first = toOrdinal(year, month, day ?? 1);
  return { first: formatDay(first), last: formatDay(day === null ? first + length - 1 : first) };
}

/** `last week`, `la semana pasada`, `este mes`, `el próximo año`. */
const PERIODS = [
  /^(?<which>last|this|next|past|previous) (?<unit>week|month|year)$/,
  /^(?:el |la )?(?<which>est[ea]|próxim[oa]|pasad[oa]) (?<unit>semana|mes|año)$/,
  /^(?:el |la )?(?<unit>semana|mes|año) (?<which>próxim[oa]|pasad[oa])$/,
];
const UNITS: Readonly<Record<string, 'week' | 'month' | 'year'>> = {
  week: 'week',
  semana: 'week',
  month: 'month',
  mes: 'month',
  year: 'year',
  año: 'year',
};

/** "last week", "this month", "last year": from its first day to its last. Weeks begin on Monday. */
function wholePeriod(text: string, now: Date): DayRange | null {
  const { which = '', unit: named = '' } =
    PERIODS.map((pattern) => pattern.exec(text)?.groups).find((groups) => groups !== undefined) ?? {};
  const unit = UNITS[named];
  if (unit === undefined) return null;
  const shift = /^(?:this|est)/.test(which) ? 0 : /^(?:next|próxim)/.test(which) ? 1 : -1;
  const { first, last } = periodAt(unit, shiftDay(ordinalAt(now.getTime()), unit, shift));
  return { first: formatDay(first), last: formatDay(last) };
}
