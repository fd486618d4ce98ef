import type { QuotedSpan } from './find-quoted-spans.ts';

/** Is the word that begins here, perhaps behind pronouns, a verb of speech? */
export type SpeaksAt = (text: string, at: number) => boolean;

/** Longest aside within a quotation, in characters. */
const MAX_ASIDE = 240;
/** A line of dialogue: `—No lo sé —dijo Ana—. Ya veremos.`, `-¿Y ahora?`; a list has a space behind its sign. */
const DIALOGUE = /^[ \t]*(?<dash>[—–―]|-(?=[\p{L}¿¡«“"]))[ \t]?(?=\S)/u;
/** Where an aside may open: a dash with white space before it and none behind. Sample: ` —dijo` */
const ASIDE = /\s(?:[—–―]+\s?|-(?=\p{L}))(?=[\p{L}])/gu;

/**
 * Lines of dialogue that open with a dash, each as a quoted span without its asides: what is spoken, from the dash to the
 * end of the line. `—No lo sé —dijo Ana—. Ya veremos.` gives “No lo sé” and “Ya veremos.” in one paragraph.
 * A line is dialogue when it has an aside with a verb of speech, stands behind a line that ends with a colon, or answers the question of the line of dialogue before;
 * the question itself, which nobody is said to ask, is none.
 */
export function findDialogue(text: string, speaks: SpeaksAt): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let asked = false; // by the line before
  let led = false; // to by its colon
  let start = 0;
  while (start < text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const line = text.slice(start, end);
    const lead = DIALOGUE.exec(line);
    if (lead) {
      const spoken = { open: start, start: start + lead[0].length, end: start + line.trimEnd().length };
      const whole = { ...spoken, close: end, closed: true, parent: -1, continues: false };
      const parts = cutAsides(text, whole, speaks);
      const asks = /\?\s*$/.test(line);
      if (parts.length > 1 || parts[0]!.close < end || led || (asked && !asks)) spans.push(...parts);
      asked = asks && parts.length === 1;
      led = false;
    } else if (line.trim() !== '') {
      asked = false;
      led = /:\s*$/.test(line);
    }
    start = end + 1;
  }
  return spans.filter(({ start, end }) => start < end);
}

/**
 * The parts of a quotation between its asides: `«Nadie puede entregar —subrayó entonces— el agua»`. The marks stay with
 * the first and the last part.
 */
export function cutAsides(text: string, span: QuotedSpan, speaks: SpeaksAt): QuotedSpan[] {
  const parts: QuotedSpan[] = [];
  const words = text.slice(span.start, span.end);
  let { open, start } = span;
  for (const { index, 0: dash } of words.matchAll(ASIDE)) {
    const from = span.start + index;
    const at = from + dash.length;
    if (from < start || !speaks(text, at)) continue;
    parts.push({ ...span, open, start, end: from, close: from });
    start = closeOf(text, at, span.end);
    while (start < span.end && /[\s.,;:]/.test(text[start]!)) start++;
    open = start;
    if (start >= span.end) return parts;
  }
  return [...parts, { ...span, open, start }];
}

/** Behind the dash that closes an aside; the end of the quotation where none does. */
function closeOf(text: string, at: number, end: number): number {
  const found = /[—–―]|[\p{L}\p{N}»”"]-(?=[\s.,;:])/u.exec(text.slice(at, Math.min(end, at + MAX_ASIDE)));
  return found ? at + found.index + found[0].length : end;
}
