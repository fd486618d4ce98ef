import type { Day } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import type { Timex } from './timex.ts';

/** A part of an article that is headed by its time, as in a live page, on a status page, in a diary. */
export interface Entry extends Span {
  /** Its day; null of one headed by an hour alone, which is of the day of publication. */
  readonly day: Day | null;
}

/** Fewer headings than this are none: any article may have a line that begins with a day. */
const FEWEST = 3;
/** Code units of a line that is a heading, and of one among which its day stands. */
const LONGEST = 110;
const OPENING = 45;
/** Words of a heading beside its day: "Statement from our chief executive, 8 March". */
const WORDS = 6;

/** "6.40pm", "14:05 GMT", "**19:05** —", "09.15 |" at the head of a line. */
const CLOCK =
  /^[\s*_#>([-]{0,6}(?:(?<hour>[01]?\d|2[0-3])[.:h](?<minute>[0-5]\d)\s?(?<half>[ap]\.?m\.?)?|(?<bare>1[0-2]|[1-9])\s?(?<halfOfBare>[ap]\.?m\.?))(?![\d.:])(?:\s?(?:[A-Z]{2,4}|h|hrs|horas)(?!\p{L}))?(?=\s*(?:$|[*_)\]]|[|—–:-]|\s))/iu;
/** A day in figures, with its month: a weekday alone may be of any week, an hour of any day. */
const WRITTEN_DAY = /\d(?:st|nd|rd|th|\.?[ºo°])?\s(?:de\s|of\s)?\p{L}{3}|\p{L}{3}\.?\s\d|\d[-/.]\d+[-/.]\d/u;
/** What follows the day of a heading with more behind it: "18 August: Pilots vote". */
const OPENS = /^(?:,?\s\d{1,2}[.:]\d{2}(?:\s?[ap]m)?)?[*_]{0,2}\s?[:|—–-]\s?/iu;
/** What a heading line may have beside its day: its hour, marks. */
const BESIDE = /\b\d{1,2}[.:h]\d{2}\b|[^\p{L}\s]/gu;

/** A line that heads an entry. */
interface Head {
  /** Its index among the lines. */
  readonly line: number;
  readonly day: Day | null;
  /** Does its entry stand behind it, on the same line? */
  readonly isWhole: boolean;
}

/** The entries of an article, in order; none where it is not written in entries. */
export function findEntries(text: string, timexes: readonly Timex[], published: Day | null): Entry[] {
  const lines = linesOf(text);
  let next = 0;
  const dated = lines.flatMap((line, i): Head[] => {
    while (next < timexes.length && timexes[next]!.start < line.start) next++;
    const day = dayOfHeading(text, line, timexes[next]);
    return day === null ? [] : [{ line: i, day, isWhole: line.end - timexes[next]!.end > REST }];
  });
  if (dated.length >= FEWEST && new Set(dated.map(({ day }) => day)).size > 1)
    // on a day to come nothing has been said
    return entriesOf(dated, lines).filter(
      ({ day }) => published === null || day === null || day <= published,
    );
  const times: number[] = [];
  const clocks = lines.flatMap((line, i): Head[] => {
    const time = minutesOf(text.slice(line.start, Math.min(line.end, line.start + LONGEST)));
    if (time === null) return [];
    times.push(time);
    return [{ line: i, day: null, isWhole: line.end - line.start > LONGEST / 3 }];
  });
  return clocks.length >= FEWEST &&
    isOfOneDay(times) &&
    !tellsOfAnotherDay(lines[clocks[0]!.line]!.start, timexes, published)
    ? entriesOf(clocks, lines)
    : [];
}

/** Characters behind the day of a heading that are more than its hour. */
const REST = 12;

/** Is another day written out before the first hour: "A year after the ferry sank on 20 March 2024"? */
const tellsOfAnotherDay = (until: number, timexes: readonly Timex[], published: Day | null): boolean =>
  timexes.some(
    ({ start, first, last, anchoring }) =>
      start < until && anchoring === 'stated' && first !== null && first === last && first !== published,
  );

/** The entry in which an offset stands: they are in order, and do not overlap. */
export function entryAt(entries: readonly Entry[], offset: number): Entry | undefined {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  const entry = entries[low - 1];
  return entry !== undefined && offset < entry.end ? entry : undefined;
}

/**
 * Each up to the next heading. What stands on the line of its heading ends with it; the last one has at most as many lines as
 * the longest of the others, since what follows the entries is no part of them.
 */
function entriesOf(heads: readonly Head[], lines: readonly Span[]): Entry[] {
  const whole = heads.filter(({ isWhole }) => isWhole).length > heads.length / 2;
  const longest = Math.max(...heads.slice(0, -1).map(({ line }, i) => heads[i + 1]!.line - line));
  return heads.map(({ line, day }, i) => {
    const next = heads[i + 1]?.line ?? Math.min(lines.length, line + longest);
    const last = whole && heads[i + 1] === undefined ? line : next - 1;
    return { start: lines[line]!.start, end: lines[last]!.end, day };
  });
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start < text.length;) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    if (end > start) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** The day that a line is headed by, by the first expression from its beginning on: alone with few words, or before a colon or dash. */
function dayOfHeading(text: string, { start, end }: Span, timex: Timex | undefined): Day | null {
  if (!timex || timex.start - start > OPENING || timex.end > end) return null;
  const { first, last } = timex;
  if (first === null || first !== last || !WRITTEN_DAY.test(timex.text)) return null;
  const before = text.slice(start, timex.start);
  if (/[.!?:“"«]/.test(before)) return null;
  const after = text.slice(timex.end, end);
  if (before.trim() === '' || /^[\s*_#>-]*$/.test(before)) if (OPENS.test(after)) return first;
  if (end - start > LONGEST || /[.!?”"»]$/.test(text.slice(start, end).trimEnd())) return null;
  const others = `${before} ${after}`.replace(BESIDE, ' ').match(/\p{L}+/gu) ?? [];
  return others.length <= WORDS ? first : null;
}

/** Minutes since midnight of a line's clock; null where none heads it. */
function minutesOf(line: string): number | null {
  const groups = CLOCK.exec(line)?.groups;
  if (!groups) return null;
  const hour = Number(groups['hour'] ?? groups['bare']);
  const half = (groups['half'] ?? groups['halfOfBare'] ?? '').toLowerCase();
  const base = half.startsWith('p') && hour < 12 ? hour + 12 : half.startsWith('a') && hour === 12 ? 0 : hour;
  return base * 60 + Number(groups['minute'] ?? 0);
}

/** Do the hours only go up, or only down? Past midnight they would not, and the day would be a guess. */
const isOfOneDay = (times: readonly number[]): boolean =>
  times.every((time, i) => i === 0 || time >= times[i - 1]!) ||
  times.every((time, i) => i === 0 || time <= times[i - 1]!);
