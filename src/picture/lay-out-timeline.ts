import { daysBetween } from '../core/calendar/days.ts';
import type { PictureEntry } from '../answer/answer.ts';
import { AXIS, COLUMN, GAP_HEIGHT, MAX_LINES, SMALL, SPACE, TEXT, WHEN, WORDS } from './timeline-measures.ts';
import { wrapText, type Setting } from './wrap-text.ts';
import type { Words } from '../words/en.ts';

/** Entries that one column takes before another is begun. */
const MOST_IN_COLUMN = 24;
/** A time without entries that is named on the axis, in days. */
const LONG_GAP = 45;

/** An entry with the lines it takes. */
export interface Row {
  readonly entry: PictureEntry;
  readonly lines: readonly string[];
  /** Empty when it is the day of the entry before. */
  readonly when: readonly string[];
  /** Long times that pass before it, in words. */
  readonly gap: string | null;
  readonly space: number;
  readonly height: number;
}

/** Breaks the texts of entries into lines, and finds how high each entry is. */
export function layOut(entries: readonly PictureEntry[], words: Words): Row[] {
  const maxLines = entries.length > 12 ? MAX_LINES.many : MAX_LINES.few;
  return entries.map((entry, i) => {
    const before = entries[i - 1];
    const next = entries[i + 1];
    const same = before !== undefined && before.when === entry.when;
    const gap = before ? gapBetween(before, entry, words) : null;
    const setting: Setting = { size: WORDS.size, width: COLUMN - TEXT, maxLines };
    const lines = wrapText(entry.mark ? `${labelOf(entry)} ${entry.text}` : entry.text, setting);
    const when = same
      ? []
      : wrapText(entry.when, { size: WHEN.size, bold: true, width: AXIS - 30, maxLines: 3 });
    const days = next && !gapBetween(entry, next, words) ? daysApart(entry, next) : 0;
    const space = Math.min(SPACE.most, SPACE.least + SPACE.day * Math.log2(1 + Math.max(0, days)));
    const body = Math.max(lines.length * WORDS.line + SMALL.line, when.length * WORDS.line);
    return { entry, lines, when, gap, space, height: (gap ? GAP_HEIGHT : 0) + body + space };
  });
}

/** `Planned:`, before the text of an entry that has a mark. */
export const labelOf = ({ label }: PictureEntry): string =>
  `${label.charAt(0).toUpperCase()}${label.slice(1)}:`;

function daysApart(before: PictureEntry, after: PictureEntry): number {
  if (before.last === null || after.first === null) return 0;
  return daysBetween(before.last, after.first);
}

function gapBetween(before: PictureEntry, after: PictureEntry, { picture }: Words): string | null {
  const days = daysApart(before, after);
  if (days < LONG_GAP) return null;
  const months = Math.round(days / 30.44);
  const years = Math.round(days / 365.25);
  if (years >= 2) return picture.years(years);
  return months >= 12 ? picture.aYear : picture.months(months);
}

/** In one column, or two of about the same height. */
export function splitColumns(rows: readonly Row[]): (readonly Row[])[] {
  if (rows.length <= MOST_IN_COLUMN) return [rows];
  const whole = rows.reduce((sum, { height }) => sum + height, 0);
  let height = 0;
  const at = rows.findIndex((row) => (height += row.height) >= whole / 2);
  return [rows.slice(0, at + 1), rows.slice(at + 1)];
}
