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
  String.raw`^${PLACE}[,.]?-?\s${DAY}\s*(?<agency>[([/]\p{Lu}[^()\n]{1,40}[)\]/])?\s*(?<dash>[.:]?\s?[—–-]|:\s)?`,
  'u',
);
/** "On Monday, May 4, 2015 (Star Wars Day)", "The Treaty of": the opening of a sentence. */
const NO_PLACE = /^(?:the|on|in|since|born|act|by|at|after|before|from|until|as|when|\p{L}+day)\b|\bof$/iu;
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
    const isPlace = !NO_PLACE.test(place);
    const isWire = agency !== undefined && (dash !== undefined || /^[([/]\p{Lu}{2,6}[)\]/]$/u.test(agency));
    const known = isPlace && (isWire || (dash !== undefined && place === place.toUpperCase()));
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
  String.raw`(?<!\b(?:next|last|every|previous|coming|until|by|since|from|after|before|to|through|black|good|ash|easter|sheffield|próximo|pasado|cada|desde|hasta|tras)\s)\b(?<name>${NAMES.join('|')})\b(?!\s(?:next|last|pasado|próximo|times|mail|mirror|express|post)|['’]s)`,
  'iu',
);

/** The weekday that a report names first for what was done on it, 1 (Monday) to 7 (Sunday). */
function openingWeekday(opening: string): number | null {
  const found = WEEKDAY.exec(opening);
  if (!found) return null;
  const clause = opening.slice(Math.max(0, found.index - CLAUSE), found.index);
  const beside = `${clause} ${opening.slice(found.index, found.index + BESIDE)}`;
  if (TO_COME.test(clause) || !DONE.test(beside)) return null;
  return WEEKDAYS[found.groups!['name']!.toLowerCase()] ?? null;
}
const CLAUSE = 120;
const BESIDE = 40;
/** "will vote on Thursday", "is to hear the case Monday", "votará el jueves" */
const TO_COME =
  /\b(?:will|would|shall|may|might|can|(?:is|are|due|set|expected|scheduled|plans?) to|meets|votes|opens|starts|begins|due)\b[^,.;]*$|(?:rán?|rá)\s[^,.;]*$/u;
/** Something that was done, or said. */
const DONE =
  /\p{L}{2,}(?:ed|ought)\b|\b(?:said|told|was|were|had|fell|rose|won|lost|made|took|began|left|gave|met|held|shot|hit|struck|cut|set|quit|sank|broke|died|came|went|became|saw|found|ran|led|put)\b|\p{L}(?:ó|aron|ieron|aba|ían?)(?!\p{L})/iu;
