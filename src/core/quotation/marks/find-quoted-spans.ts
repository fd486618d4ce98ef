import { SIGNATURE } from '../../text/soft-breaks.ts';
import type { Span } from '../../text/span.ts';
import { findLooseSpans, hasLooseMarks } from './loose-marks.ts';
import { isBlank, isSpace, startsWord } from './mark-signs.ts';
import { nextMark, readLine, type MarkedLine } from './read-line.ts';

/** A stretch of text in quotation marks; `start` to `end` lies between the marks, without white space at its edges. */
export interface QuotedSpan extends Span {
  /** Where the opening mark starts. */
  readonly open: number;
  /** Where the closing mark ends; the end of the line when there is none. */
  readonly close: number;
  readonly closed: boolean;
  /** Index of the quoted span around this one, -1 for none. */
  readonly parent: number;
  /** Goes on from the span before it, which was left open at the end of its paragraph. */
  readonly continues: boolean;
}

/** A quotation left open is closed in a later line without an opening mark, if that is this near: in lines, in characters. */
const MAX_LINES = 8;
const MAX_BRIDGE = 3_000;

/**
 * Finds what stands in quotation marks, paragraph by paragraph, with a stack of open marks.
 * Reads “ ”, " ", „ “, « », » «, ‘ ’, ' ', 「 」, 『 』 and `` ''; tells apostrophes, inch marks and elisions from marks.
 * Spans come in order of their opening mark, so an inner one follows the one around it. Linear in the text.
 */
export function findQuotedSpans(text: string): QuotedSpan[] {
  if (hasLooseMarks(text)) return findLooseSpans(text);
  const spans: QuotedSpan[] = [];
  let pending = -1; // where the paragraph before ends, if inside a quotation
  let mark = nextMark(text, 0);
  while (mark < text.length) {
    const lineStart = text.lastIndexOf('\n', mark) + 1;
    let lineEnd = text.indexOf('\n', mark);
    if (lineEnd < 0) lineEnd = text.length;
    // Only the paragraph right before can go on in this one.
    const goesOn = pending >= 0 && isBlank(text, pending, lineStart);
    const line = { text, start: lineStart, end: lineEnd, firstMark: mark, pending: goesOn, inside: false };
    pending = addLine(line, spans) ? lineEnd : -1;
    let from = lineEnd;
    if (pending >= 0) {
      const closing = bridge(text, lineEnd, spans);
      if (closing) {
        const leftOpen = addLine(
          { text, ...closing, firstMark: closing.start, pending: true, inside: true },
          spans,
        );
        from = closing.end;
        pending = leftOpen ? from : -1;
      }
    }
    mark = nextMark(text, from);
  }
  return spans;
}

/**
 * The line in which a quotation left open at `end` is closed before another opens; the lines between, which have no
 * double marks, are added as parts of it. Null when there is none near.
 */
function bridge(text: string, end: number, out: QuotedSpan[]): Span | null {
  const between: Span[] = [];
  let start = end + 1;
  for (let line = 0; line < MAX_LINES && start < text.length && start - end < MAX_BRIDGE; line++) {
    let stop = text.indexOf('\n', start);
    if (stop < 0) stop = text.length;
    const words = text.slice(start, stop);
    const first = words.search(/["“”„‟«»]/);
    if (first >= 0) {
      if (!closesHere(words, first) || SIGNATURE.test(words.slice(0, first))) return null;
      out.push(
        ...between.map((part) => ({
          ...part,
          open: part.start,
          close: part.end,
          closed: false,
          parent: -1,
          continues: true,
        })),
      );
      return { start, end: stop };
    }
    const from = start + words.search(/\S|$/);
    if (from < stop) between.push({ start: from, end: start + words.trimEnd().length });
    start = stop + 1;
  }
  return null;
}

/** Does the first mark of a line close what an earlier line opened? */
function closesHere(words: string, first: number): boolean {
  const mark = words[first];
  if (mark === '”') return true;
  return mark === '"' && /[\p{L}.,!?…'’)]/u.test(words[first - 1] ?? '') && !startsWord(words, first + 1);
}

/** Adds the quoted spans of a line; returns whether its last outer one was left open. */
function addLine(line: MarkedLine, out: QuotedSpan[]): boolean {
  const { text, start: lineStart, pending } = line;
  const parents: number[] = [];
  let leftOpen = false;
  let first = true;
  for (const entry of readLine(line)) {
    if (entry.depth < 0) continue;
    let start = entry.inner;
    let end = entry.innerEnd;
    while (start < end && isSpace(text[start] ?? ' ')) start++;
    while (end > start && isSpace(text[end - 1] ?? ' ')) end--;
    if (start === end) continue;
    while (parents.length > 0 && (out[parents.at(-1) ?? 0]?.close ?? 0) <= entry.open) parents.pop();
    const parent = parents.at(-1) ?? -1;
    const continues: boolean = entry.goesOn || (first && pending && isBlank(text, lineStart, entry.open));
    first = false;
    parents.push(out.length);
    out.push({ start, end, open: entry.open, close: entry.close, closed: entry.closed, parent, continues });
    if (parent < 0) leftOpen = !entry.closed;
  }
  return leftOpen;
}
