import { anyOf } from './word-set.ts';
import { SENTENCE_OPENERS } from './rules/sentence-openers.ts';
import { ABBREVIATIONS, MONTH_ABBREVIATIONS, NUMBER_ABBREVIATIONS } from './rules/abbreviations.ts';
import type { Span } from './span.ts';

/** A sentence with the number of its paragraph (a line of the text), both counted from 0. */
export interface Sentence extends Span {
  readonly paragraph: number;
}

const NEWLINE = 10;
/** End of sentence: `.`, `!`, `?`, `…`, perhaps several, and what closes after them: `."`, `.”)`, `?!’`. */
const STOPS = '.!?…';
const CLOSERS = '"”’»\'“)]';
/** What may open a sentence: a capital, a digit, an opening mark. */
const OPENER = /["“‘«„'([—–-]*\s?[\p{Lu}\p{N}@#$£€¿¡]/uy;

/**
 * Splits a text into sentences, paragraph by paragraph (a line break always ends a sentence).
 * White space around a sentence belongs to none, nor does the dash or dot of a list before it. A full stop after an abbreviation or an initial does not end a
 * sentence: "Gen. Smith spoke. He left." gives two.
 */
export function findSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let lineStart = 0;
  while (lineStart < text.length) {
    let lineEnd = text.indexOf('\n', lineStart);
    if (lineEnd < 0) lineEnd = text.length;
    if (splitLine(text, lineStart, lineEnd, paragraph, sentences)) paragraph++;
    lineStart = lineEnd + 1;
    while (text.charCodeAt(lineStart) === NEWLINE) lineStart++;
  }
  return sentences;
}

function splitLine(
  text: string,
  lineStart: number,
  lineEnd: number,
  paragraph: number,
  out: Sentence[],
): boolean {
  let start = skipMarker(text, skipSpace(text, lineStart, lineEnd), lineEnd);
  if (start >= lineEnd) return false;
  let at = start;
  while (at < lineEnd) {
    const stop = at++;
    if (!STOPS.includes(text[stop]!)) continue;
    while (at < lineEnd && STOPS.includes(text[at]!)) at++;
    while (at < lineEnd && CLOSERS.includes(text[at]!)) at++;
    const end = at;
    const next = skipSpace(text, end, lineEnd);
    if (next === lineEnd) break;
    if (next === end || !endsSentence(text, start, stop, text.slice(stop, end), next)) continue;
    out.push({ start, end, paragraph });
    start = next;
  }
  let end = lineEnd;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (end > start) out.push({ start, end, paragraph });
  return true;
}

const OPENS = new RegExp(String.raw`^(?:${anyOf(SENTENCE_OPENERS)})\s`);

function endsSentence(text: string, start: number, stop: number, mark: string, next: number): boolean {
  OPENER.lastIndex = next;
  if (!OPENER.test(text)) return false;
  if (mark !== '.') return mark[0] !== '…' || mark.length > 1 || /\p{Lu}/u.test(text[next] ?? '');
  let wordStart = stop;
  while (wordStart > start && !isSpace(text.charCodeAt(wordStart - 1))) wordStart--;
  const word = text.slice(wordStart, stop).replace(/^["“‘«(['—–-]+/, '');
  if (/^\p{Lu}$/u.test(word)) return false; // an initial: "J. Edgar"
  if (ABBREVIATIONS.has(word.toLowerCase())) return false;
  if (MONTH_ABBREVIATIONS.has(word) || NUMBER_ABBREVIATIONS.has(word.toLowerCase()))
    return !/\d/.test(text[next] ?? '');
  // "U.S. Army", but "… left the U.S. He returned": a pronoun or article after it opens a sentence.
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return OPENS.test(text.slice(next, next + 6));
  return true;
}

/** Past the sign of a list item ("- ", "• "); a long dash is left, since it may open speech. */
function skipMarker(text: string, at: number, to: number): number {
  const marked = at + 1 < to && '-–•·*▪●►'.includes(text[at]!) && isSpace(text.charCodeAt(at + 1));
  return marked ? skipSpace(text, at + 1, to) : at;
}

function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

const isSpace = (code: number): boolean =>
  code === 32 ||
  code === 160 ||
  (code >= 9 && code <= 13) ||
  code === 0x3000 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x202f;
