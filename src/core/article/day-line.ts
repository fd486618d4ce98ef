import { allForms } from '../languages/calendar-names.ts';
import { ENGLISH_CALENDAR } from '../languages/en/calendar.ts';
import { SPANISH_CALENDAR } from '../languages/es/calendar.ts';
import { BYLINE } from './rules/furniture.ts';
import { LABELS, LINK_WORDS } from './rules/day-line-words.ts';
import type { Day } from './article.ts';
import { writtenDays } from './written-day.ts';

/** What a line says of the day beside it: `plain` where it has no label. */
export type DayKind = 'published' | 'plain' | 'updated';

/** The day that a line of a page gives for its article. */
export interface DayLine {
  readonly day: Day;
  readonly kind: DayKind;
}

/** A longer line is a sentence. */
const MOST_CHARS = 120;
/** What else such a line may hold: the desk, the author, how long it takes to read. */
const MOST_REST = 60;

/** Marks of direction, which copying brings along. */
const DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** "GMT+1Updated": where a line broke. */
const GLUED = /(?<=[\p{Ll}\d])(?=(?:Updated|Published)\b)/gu;

const words = (list: readonly string[]): string => `(?:${list.join('|')})`;
const WEEKDAYS = [ENGLISH_CALENDAR, SPANISH_CALENDAR].flatMap(({ weekdays }) => allForms(weekdays));
const AM_PM = String.raw`[AaPp]\.?\s?[Mm]\.?(?!\p{L})`;
/** An hour with its zone: "10:15 am BST", "at 3 PM PT", "T10:15:00Z", "10.15 Uhr". */
const HOUR = String.raw`[Tt]?\d{1,2}(?:[:.h]\d{2}(?:[:.]\d{2})?(?:\.\d+)?\s*(?:${AM_PM}|hrs?\b|h\b|[Uu]hr\b)?|\s?${AM_PM})(?:\s*\(?(?:\p{Lu}{2,5}(?:[+-]\d{1,2}(?::?\d{2})?)?|Z|[+-]\d{2}:?\d{2})(?![\p{L}\d])\)?)?`;
const AGO = String.raw`\d+\s?(?:min(?:ute)?s?|h|hrs?|hours?|days?)\s+ago`;
const READ = String.raw`\d+[\s-]min(?:ute)?s?(?:[\s-]read)?`;
const hour = new RegExp(HOUR, 'u');
/** What says nothing of what a day means. Zones are told from words by their capitals. */
const hours = new RegExp(HOUR, 'gu');
const noise = new RegExp(String.raw`${AGO}|${READ}|(?<!\p{L})${words(WEEKDAYS)}(?!\p{L})\.?`, 'giu');
const withoutNoise = (part: string): string => part.replace(noise, ' ').replace(hours, ' ');
const LINKS = String.raw`(?<!\p{L})${words(LINK_WORDS)}(?!\p{L})\.?`;
const links = new RegExp(LINKS, 'giu');
const withoutLinks = (rest: string): string => rest.replace(links, ' ');
/** Before its label nothing may stand but what ends in a mark: "Next update: 4 May" is no day of publication. */
const labelled = (labels: readonly string[]): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\d])${words(labels)}(?:\s+by\s[\p{L} .'’-]{3,40})?(?:[\s:|/·,.-]|${LINKS})*$`,
    'iu',
  );
const LABELLED = (['published', 'updated'] as const).map((kind) => ({
  kind,
  pattern: labelled(LABELS[kind]),
}));

/**
 * The day of publication that a line gives, as sites print it beside an article: "Sun 4 May 2025 10.15 BST", "Published May 4,
 * 2025Updated May 5, 2025", "Madrid - 04 MAY 2025 - 05:30 CEST", "By Ana Moor | May 4, 2025". Null for a line that is about
 * something else: a headline, a caption, a deadline.
 */
export function readDayLine(line: string): DayLine | null {
  const text = line.replace(DIRECTION, '').replace(/\s+/g, ' ').replace(GLUED, ' ').trim();
  if (text.length > MOST_CHARS) return null;
  const days = writtenDays(text);
  if (days.length === 0) return null;
  const hasHour = hour.test(text);
  const found: DayLine[] = [];
  for (const [i, { day, start }] of days.entries()) {
    const before = withoutNoise(text.slice(days[i - 1]?.end ?? 0, start));
    const label = LABELLED.find(({ pattern }) => pattern.test(before));
    const rest = withoutLinks(label ? before.replace(label.pattern, '') : before);
    if (day < FIRST || (!label && OF_CLAUSE.test(before))) return null;
    // "May 1, 2025 – May 4, 2025"
    if (i > 0 && (!label || !found[i - 1])) return null;
    if (!(i === 0 ? opensLine(rest, hasHour) : isBare(rest))) return null;
    found.push({ day, kind: label?.kind ?? 'plain' });
  }
  const tail = withoutLinks(withoutNoise(text.slice(days.at(-1)?.end ?? 0)));
  // "Last updated 13 March 2025, 16:02 UTC. All times are UTC."
  if (!closesLine(found.some(({ kind }) => kind !== 'plain') ? tail.replace(/\..*$/, '') : tail)) return null;
  return bestOf(found);
}

const ORDER: readonly DayKind[] = ['published', 'plain', 'updated'];

/** The first of those that say most surely that they are the day of publication. */
const bestOf = <T extends { readonly kind: DayKind }>(lines: readonly T[]): T | null =>
  ORDER.flatMap((kind) => lines.find((line) => line.kind === kind) ?? [])[0] ?? null;

/** Only marks. */
const isBare = (rest: string): boolean => !/[\p{L}\d©]/u.test(rest);

/** No site of the web is older. */
const FIRST: Day = '1900-01-01';
/** "On May 4, 2019, Moor was elected", "El 4 de mayo": a sentence. */
const OF_CLAUSE = /(?<!\p{L})(?:on|in|by|until|till|from|since|the|is|el|le|il|den|op|em)\s*$/iu;
/** A line of another thing: a picture, an event, a deadline, a link. */
const OTHER =
  /©|^(?!by\b).*@|\b(?:files?|photos?|photograph|images?|getty|credit|related|read|watch|born|died|close[sd]?|expire[sd]?|ends?|deadline|register|next|meetings?|events?|applications?|tickets?|copyright|ruling|results?)\b/iu;
/** "NEW DELHI,", "Buenos Aires," */
const PLACE = /^\p{Lu}[\p{L}.'’-]+(?:\s(?:de|del|la|las|el|los|sur|\p{Lu}[\p{L}.'’-]+)){0,4},$/u;

/** May these words open the line of a day: "By Ana Moor |", "NEW DELHI,", or before an hour "Politics"? */
function opensLine(rest: string, hasHour: boolean): boolean {
  const text = rest.trim();
  if (isBare(text)) return !text.includes('©');
  if (text.length > MOST_REST || OTHER.test(text)) return false;
  if (/(?:^|\s)[|/·•–—-]$|\|$/.test(text)) return true;
  const body = text.replace(/[,.;\s]+$/, '');
  if (BYLINE.test(body) || PLACE.test(text)) return true;
  return hasHour && body.split(' ').every((word) => /^[\p{Lu}\d&]/u.test(word));
}

/** May these words end it: "| Politics", ", London", "by Ana Moor"? */
function closesLine(rest: string): boolean {
  const text = rest.trim();
  if (isBare(text)) return true;
  if (text.length > MOST_REST || /[\p{L}\d][.!?]$/u.test(text)) return false;
  if (/^[Bb]y \p{Lu}/u.test(text)) return true;
  // ", London", not ", Moor was elected mayor"
  return /^(?:[|/·•–—-]|Updated\b|,(?:\s\p{Lu}[\p{L}.-]*){1,3}$)/u.test(text);
}

/**
 * The day of publication in the lines around an article's beginning: what is labelled so before what stands alone, and of two
 * alike the one nearest above the article. `from` is the index of its first line.
 */
export function findPublished(lines: readonly string[], from: number): DayLine | null {
  const above = lines.slice(0, from).reverse();
  const read = [...above, ...lines.slice(from)].flatMap((line) => readDayLine(line) ?? []);
  return bestOf(read);
}
