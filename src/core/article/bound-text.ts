import { findQuotedSpans } from '../quotation/marks/find-quoted-spans.ts';
import type { Span } from '../text/span.ts';
import { BOUNDS, written } from './bounds.ts';

/** The part of a text that is within the bounds. */
export interface Bounded {
  readonly text: string;
  /** Why there is more than this part; null when it is the whole. */
  readonly why: string | null;
}

/** Ends of lines, with the empty lines after them. */
const LINE_END = /[\n\r\u0085\u2028\u2029]\s*/g;
/** Ends of sentences and lines. Sample: the end of `“No.” ` */
const SENTENCE_END = /\n|[.!?…]["”’»)\]]*\s/g;
/** Any character that may open or close a quotation. */
const MARK = /["“”„‟«»‘’‚'`]/g;
/** How far before a bound a sentence is looked for that ends. */
const REACH = 20_000;

/** The part of a raw text in which its article is looked for: whole lines as far as may be. */
export function boundRaw(raw: string): Bounded {
  let lines = 0;
  let end = 0;
  for (const { index } of raw.matchAll(LINE_END)) {
    if (index > BOUNDS.rawChars) break;
    end = index;
    if (++lines === BOUNDS.lines && raw.slice(index).trim() !== '')
      return { text: raw.slice(0, index), why: `it has more than ${written(BOUNDS.lines)} lines` };
  }
  if (raw.length <= BOUNDS.rawChars) return { text: raw, why: null };
  const at = end > BOUNDS.rawChars / 2 ? end : BOUNDS.rawChars;
  return {
    text: raw.slice(0, wholeCharacters(raw, at)),
    why: `it is longer than ${written(BOUNDS.rawChars)} characters`,
  };
}

/** The part of an article's text that is indexed: cut where a sentence ends, never within a quotation or a character. */
export function boundText(text: string): Bounded {
  if (text.length <= BOUNDS.textChars && (text.match(MARK)?.length ?? 0) <= BOUNDS.quotations)
    return { text, why: null };
  const spans = findQuotedSpans(text.slice(0, BOUNDS.textChars));
  const over = spans[BOUNDS.quotations];
  if (!over && text.length <= BOUNDS.textChars) return { text, why: null };
  return {
    text: text.slice(0, cutBefore(text, over?.open ?? BOUNDS.textChars, spans)).trimEnd(),
    why: over
      ? `it has more than ${written(BOUNDS.quotations)} quotations`
      : `it is longer than ${written(BOUNDS.textChars)} characters`,
  };
}

/** The last end of a sentence before a limit that lies in no quotation; else where that quotation opens, or the limit. */
function cutBefore(
  text: string,
  limit: number,
  spans: readonly { readonly open: number; readonly close: number; readonly parent: number }[],
): number {
  const from = Math.max(0, limit - REACH);
  const quoted: Span[] = spans
    .filter(({ parent, close }) => parent < 0 && close > from)
    // What is not closed before the limit goes on behind it.
    .map(({ open, close }) => ({ start: open, end: close < limit ? close : Infinity }));
  let at = -1;
  let next = 0;
  for (const { index, 0: sign } of text.slice(from, limit).matchAll(SENTENCE_END)) {
    const end = from + index + sign.length;
    while (next < quoted.length && quoted[next]!.end <= end) next++;
    if (quoted[next] === undefined || quoted[next]!.start >= end) at = end;
  }
  if (at >= 0) return at;
  const around = quoted.find(({ start, end }) => start < limit && limit < end);
  return wholeCharacters(text, around && around.start > 0 ? around.start : limit);
}

/** An offset, or the one before it where it would cut a pair of surrogates. */
const wholeCharacters = (text: string, at: number): number =>
  /[\uDC00-\uDFFF]/.test(text[at] ?? '') && /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') ? at - 1 : at;
