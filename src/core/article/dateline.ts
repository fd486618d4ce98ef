import { formatDay, isDate, parseDay, toOrdinal, weekdayOf, type Ordinal } from '../calendar/days.ts';
import { allForms, numbersOf } from '../languages/calendar-names.ts';
import { ENGLISH_CALENDAR } from '../languages/en/calendar.ts';
import { SPANISH_CALENDAR } from '../languages/es/calendar.ts';
import { monthNumber } from '../languages/month-names.ts';
import type { Day } from './article.ts';
import { readWrittenDay } from './written-day.ts';

/** Where and when a report was written, as its text opens: "MEXICO CITY, May 3 (Reuters) —". */
interface Dateline {
  readonly month: number;
  readonly day: number;
  /** The whole day, where the year stands there too. */
  readonly written: Day | null;
  /** The paragraph behind it, and the next: wires say in them on which weekday it was. */
  readonly opening: string;
}

const NAME = String.raw`\p{Lu}[\p{L}.'’-]+`;
const PLACE = String.raw`(?<place>${NAME}(?:[ ,/(]{1,2}(?:${NAME}|de|del|la|el|of|and|y)\)?){0,8})`;
const DAY = String.raw`(?:(?<month>\p{L}{3,10})\.? (?<day>\d{1,2})|(?<dayFirst>\d{1,2})(?: de)? (?<monthLast>\p{L}{3,10})\.?)(?:,? (?<year>\d{4}))?`;
const DATELINE = new RegExp(
  String.raw`^${PLACE}[,.]?-?\s${DAY}\s*(?<agency>[([/]\p{Lu}[^()\n]{1,40}[)\]/])?\s*(?<dash>[.:]?\s?[—–-])?`,
  'u',
);
/** A byline and a line of labels may stand before it. */
const PARAGRAPHS = 3;

function readDateline(text: string): Dateline | null {
  const paragraphs = text
    .slice(0, 3000)
    .split(/\n+/)
    .slice(0, PARAGRAPHS + 2);
  for (const [i, paragraph] of paragraphs.slice(0, PARAGRAPHS).entries()) {
    const groups = DATELINE.exec(paragraph.slice(0, 160))?.groups;
    if (!groups) continue;
    const { place = '', month = groups['monthLast'], day = groups['dayFirst'], year, agency, dash } = groups;
    // A plain sentence may open with a name and a day: "Lund, May 4 was cold".
    const known = agency !== undefined || (dash !== undefined && place === place.toUpperCase());
    const number = known && month !== undefined ? monthNumber(month) : null;
    if (number === null) continue;
    return {
      month: number,
      day: Number(day),
      written: year === undefined ? null : readWrittenDay(`${day} ${month} ${year}`),
      opening: paragraphs.slice(i, i + 2).join('\n'),
    };
  }
  return null;
}

/** The day that the dateline of a report writes out with its year, or null. */
export const statedDateline = (text: string): Day | null => readDateline(text)?.written ?? null;

/** Years in which a day is looked for: a weekday falls on it about twice in them. */
const YEARS = 11;

/**
 * The day of a dateline without a year, from the weekday on which its report says that things happened: the last day up to
 * `received`, when the article came in, on which both fit. The day before is told of too ("May 16 … said Thursday", a
 * Friday): where that reading is nearer, and the text names a year between the two, nothing is known. Null without a weekday.
 */
export function matchDateline(text: string, received: Day): Day | null {
  const dateline = readDateline(text);
  const until = parseDay(received);
  const weekday = dateline === null ? null : openingWeekday(dateline.opening);
  if (dateline === null || dateline.written !== null || weekday === null || until === null) return null;
  const past = [...lastOf(dateline, until)];
  const same = past.find((ordinal) => weekdayOf(ordinal) === weekday);
  const next = past.find((ordinal) => weekdayOf(ordinal - 1) === weekday);
  if (same === undefined) return null;
  const isOpen = next !== undefined && next > same && namesYear(text, yearOf(same), yearOf(next));
  return isOpen ? null : formatDay(same);
}

/** The days of a month and a day, newest first, up to a day. */
function* lastOf({ month, day }: Dateline, until: Ordinal): Generator<Ordinal> {
  const newest = yearOf(until);
  for (let year = newest; year > newest - YEARS; year--) {
    if (!isDate(year, month, day)) continue;
    const ordinal = toOrdinal(year, month, day);
    if (ordinal <= until) yield ordinal;
  }
}

const yearOf = (ordinal: Ordinal): number => Number(formatDay(ordinal).slice(0, 4));

/** Does a text name a year after the first and up to the second? */
const namesYear = (text: string, after: number, upTo: number): boolean =>
  [...text.matchAll(/(?<![\d.,$£€])20\d\d(?![\d,.]*\d)/g)].some(
    ([year]) => Number(year) > after && Number(year) <= upTo,
  );

const CALENDARS = [ENGLISH_CALENDAR, SPANISH_CALENDAR];
const WEEKDAYS: Readonly<Record<string, number>> = Object.assign(
  {},
  ...CALENDARS.map(({ weekdays }) => numbersOf(weekdays)),
);
/** Whole names: "sun" and "mar" are other words too. */
const NAMES = CALENDARS.flatMap(({ weekdays }) => allForms(weekdays)).filter((name) => name.length > 4);
const WEEKDAY = new RegExp(
  String.raw`(?<!\b(?:next|last|every|previous|coming|until|by|próximo|pasado|cada)\s)\b(?<name>${NAMES.join('|')})\b(?!\s(?:next|last|pasado|próximo)|['’]s)`,
  'iu',
);

/** The weekday that a report names first, 1 (Monday) to 7 (Sunday). */
const openingWeekday = (opening: string): number | null => {
  const name = WEEKDAY.exec(opening)?.groups?.['name'];
  return name === undefined ? null : (WEEKDAYS[name.toLowerCase()] ?? null);
};
