import type { Day } from '../article/article.ts';
import { addMonths, parseDay } from '../calendar/days.ts';

/** The shortest way to write an interval: `2025-05-03`, `2025-05`, `1985`, `2015/2021`, `2025-01/2025-03`. */
export function formatInterval(first: Day, last: Day): string {
  if (first === last) return first;
  const wholeYears = first.endsWith('-01-01') && last.endsWith('-12-31');
  if (wholeYears)
    return first.slice(0, 4) === last.slice(0, 4)
      ? first.slice(0, 4)
      : `${first.slice(0, 4)}/${last.slice(0, 4)}`;
  if (first.endsWith('-01') && isMonthEnd(last))
    return first.slice(0, 7) === last.slice(0, 7)
      ? first.slice(0, 7)
      : `${first.slice(0, 7)}/${last.slice(0, 7)}`;
  return `${first}/${last}`;
}

function isMonthEnd(day: Day): boolean {
  const first = parseDay(`${day.slice(0, 7)}-01`);
  return first !== null && addMonths(first, 1) - 1 === parseDay(day);
}
