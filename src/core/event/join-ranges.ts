import { parseDay } from '../calendar/days.ts';
import type { Timex } from '../timex/timex.ts';

/**
 * The expressions that can date something, with "from 2015 to 2021" and "between March and May" joined to one that runs
 * from the first to the last, and so "Monday and Tuesday". Lengths and repetitions date
 * nothing, but for a length up to the day of publication: "in the past nine days".
 */
export function joinRanges(text: string, timexes: readonly Timex[]): Timex[] {
  const joined: Timex[] = [];
  for (const timex of timexes) {
    if (timex.type === 'SET' || (timex.type === 'DURATION' && timex.first === null)) continue;
    const previous = joined.at(-1);
    if (previous !== undefined && isRange(text, previous, timex)) {
      const whole = {
        ...previous,
        end: timex.end,
        text: text.slice(previous.start, timex.end),
        last: timex.last,
      };
      joined[joined.length - 1] = { ...whole, weekday: null };
    } else joined.push(timex);
  }
  return joined;
}

/** "moved from Monday to Friday": off the one and on the other, no days between. */
const MOVED_FROM =
  /\b(?:moved|pushed|put|brought|shifted|rescheduled|delayed|postponed|switched|changed|adjourned)(?:\s(?:back|off|forward))?\sfrom\s$/;

function isRange(text: string, from: Timex, to: Timex): boolean {
  if (from.last === null || to.first === null || to.first <= from.last || to.start - from.end > 10)
    return false;
  const gap = text.slice(from.end, to.start);
  const before = text.slice(Math.max(0, from.start - 9), from.start);
  if (MOVED_FROM.test(text.slice(Math.max(0, from.start - 30), from.start))) return false;
  return (
    (/\bfrom\s(?:early\s|late\s)?$/i.test(before) &&
      /^\s(?:to|until|till|through)\s(?:early\s|late\s)?$/.test(gap)) ||
    (/\bbetween\s$/i.test(before) && gap === ' and ') ||
    (gap === ' and ' && parseDay(to.first) === (parseDay(from.last) ?? NaN) + 1) ||
    /^\s?[–—-]\s?$/.test(gap)
  );
}
