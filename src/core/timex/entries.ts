import type { Day } from '../article/article.ts';
import { parseDay } from '../calendar/days.ts';
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

/** The entries of an article, in order; none where it is not written in entries. */
export function findEntries(text: string, timexes: readonly Timex[]): Entry[] {
  const lines = linesOf(text);
  let next = 0;
  const dated = lines.flatMap((line) => {
    while (next < timexes.length && timexes[next]!.start < line.start) next++;
    const day = dayOfHeading(text, line, timexes[next]);
    return day === null ? [] : [{ start: line.start, day }];
  });
  if (dated.length >= FEWEST && new Set(dated.map(({ day }) => day)).size > 1)
    return upToNext(dated, text.length);
  const clocks = lines.flatMap((line) => {
    const time = minutesOf(text.slice(line.start, Math.min(line.end, line.start + LONGEST)));
    return time === null ? [] : [{ start: line.start, day: null, time }];
  });
  return clocks.length >= FEWEST && isOfOneDay(clocks.map(({ time }) => time))
    ? upToNext(
        clocks.map(({ start, day }) => ({ start, day })),
        text.length,
      )
    : [];
}

/** The entry in which an offset stands. */
export const entryAt = (entries: readonly Entry[], offset: number): Entry | undefined =>
  entries.findLast(({ start, end }) => start <= offset && offset < end);

const upToNext = (
  heads: readonly { readonly start: number; readonly day: Day | null }[],
  end: number,
): Entry[] => heads.map((head, i) => ({ ...head, end: heads[i + 1]?.start ?? end }));

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

/** The day from which "yesterday" is counted at an offset: that of its entry, else that of publication; as an ordinal. */
export const anchorAt = (entries: readonly Entry[], offset: number, published: Day | null): number | null =>
  parseDay(entryAt(entries, offset)?.day ?? published);
