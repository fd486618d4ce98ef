import { ABBREVIATIONS } from './rules/abbreviations.ts';
import type { Span } from './span.ts';

/**
 * `word` begins with a small letter, `capital` with a capital one, `number` with a digit; `possessive` is a split-off
 * "'s" or "'"; `mark` any other sign; `break` the end of a line; `quotation` stands for a whole quotation.
 */
type TokenKind = 'word' | 'capital' | 'number' | 'possessive' | 'mark' | 'break' | 'quotation';

/** A word or sign of the text. `lower` is in small letters, with straight apostrophes, without a closing full stop. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
}

const SPACE = 1;
const MARK = 2;
const DIGIT = 3;
const LOWER = 4;
const UPPER = 5;
const BREAK = 6;

/** The class of every UTF-16 code unit, filled as they are met (Unicode property tests are slow). */
const CLASSES = new Uint8Array(65536);

function classOf(code: number): number {
  return CLASSES[code] || (CLASSES[code] = classify(code));
}

function classify(code: number): number {
  if (code === 10) return BREAK;
  // Letters read in a wrong encoding ("Ã©") leave signs in the middle of words.
  if (code >= 0x80 && code <= 0x9f) return LOWER;
  const char = String.fromCharCode(code);
  if (/[\s\u200b\ufeff\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/.test(char)) return SPACE;
  if (/\p{Lu}|\p{Lt}/u.test(char)) return UPPER;
  if (/[\p{L}\p{M}_]/u.test(char)) return LOWER;
  return /\p{N}/u.test(char) ? DIGIT : MARK;
}

const isWordClass = (value: number): boolean => value >= DIGIT && value <= UPPER;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

/** Splits `text.slice(start, end)` into tokens, in order; white space but for line breaks belongs to none. Linear. */
export function findTokens(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    const type = classOf(text.charCodeAt(at));
    if (type === SPACE) {
      at++;
    } else if (type === BREAK) {
      tokens.push({ kind: 'break', text: '\n', lower: '\n', start: at, end: ++at });
    } else if (isWordClass(type)) {
      at = pushWord(text, at, end, type, tokens);
    } else {
      at = pushMark(text, at, end, tokens);
    }
  }
  return tokens;
}

function pushWord(text: string, start: number, end: number, type: number, out: Token[]): number {
  const { end: bareEnd, ascii } = findWordEnd(text, start, end);
  const bare = text.slice(start, bareEnd);
  let lower = type === LOWER && ascii && !/[A-Z]/.test(bare) ? bare : bare.toLowerCase();
  if (!ascii) lower = lower.replaceAll('’', "'");
  const stopped = bareEnd < end && text.charCodeAt(bareEnd) === 46 && ownsFullStop(bare, lower, type);
  const at = stopped ? bareEnd + 1 : bareEnd;
  const kind = type === UPPER ? 'capital' : type === DIGIT ? 'number' : 'word';
  out.push({ kind, text: text.slice(start, at), lower, start, end: at });
  const length = at - start > 1 ? possessiveLength(text, at, end) : 0;
  if (length > 0)
    out.push({
      kind: 'possessive',
      text: text.slice(at, at + length),
      lower: "'s",
      start: at,
      end: at + length,
    });
  return at + length;
}

/** Where the word that begins at `start` ends, without its full stop, and whether all of it is ASCII. */
function findWordEnd(text: string, start: number, end: number): { end: number; ascii: boolean } {
  let at = start + 1;
  let dotted = false;
  let ascii = text.charCodeAt(start) < 128;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isWordClass(classOf(code)) || isMisreadLetter(text, at)) {
      ascii &&= code < 128;
      continue;
    }
    const next = at + 1 < end ? classOf(text.charCodeAt(at + 1)) : SPACE;
    if (!isWordClass(next)) break;
    if (code === 46 /* . */) {
      // "U.S", "J.K" and "3.5" hold together; "end.Next" does not.
      const single = at - start === 1 || dotted;
      if (!(single || classOf(text.charCodeAt(at - 1)) === DIGIT)) break;
      dotted = true;
    } else if (isApostrophe(code)) {
      if (isPossessive(text, at, end)) break;
      ascii &&= code < 128;
    } else if (isHyphen(code) || (code === 38 && next === UPPER)) {
      dotted = false; // hyphens and the "&" of "AT&T" go on
    } else break;
  }
  return { end: at, ascii };
}

const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011;

/** The second half of a letter read in a wrong encoding: "Ã©". */
function isMisreadLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 0x9f && code <= 0xbf && text.charCodeAt(at - 1) === 0xc3;
}

/** The full stop of "U.S.", "J." and "Sen." belongs to them. */
const ownsFullStop = (bare: string, lower: string, type: number): boolean =>
  (bare.length === 1 && type === UPPER) || /^\p{L}(?:\.\p{L})+$/u.test(bare) || ABBREVIATIONS.has(lower);

/** Characters of the possessive ending at `at`: 2 for "'s", 1 for a bare apostrophe, 0 for none. */
function possessiveLength(text: string, at: number, end: number): 0 | 1 | 2 {
  if (at >= end || !isApostrophe(text.charCodeAt(at))) return 0;
  return isPossessive(text, at, end) ? 2 : isPluralPossessive(text, at, end) ? 1 : 0;
}

/** Is the apostrophe at `at` followed by an s that ends the word: "Ana's"? */
function isPossessive(text: string, at: number, end: number): boolean {
  const s = text.charCodeAt(at + 1);
  return (
    at + 1 < end &&
    (s === 115 || s === 83) &&
    !(at + 2 < end && isWordClass(classOf(text.charCodeAt(at + 2))))
  );
}

/** Does the apostrophe at `at` stand after an s and before a word: "Daniels' lawyer", "the voters' anger"? */
const isPluralPossessive = (text: string, at: number, end: number): boolean =>
  at + 2 < end &&
  text[at - 1] === 's' &&
  text[at + 1] === ' ' &&
  isWordClass(classOf(text.charCodeAt(at + 2)));

function pushMark(text: string, start: number, end: number, out: Token[]): number {
  const code = text.charCodeAt(start);
  let at = start + 1;
  // Runs of one sign ("--", "...") and the halves of a surrogate pair are one token.
  while (at < end && (text.charCodeAt(at) === code || isSurrogatePair(text, at))) at++;
  const mark = text.slice(start, at);
  out.push({ kind: 'mark', text: mark, lower: mark, start, end: at });
  return at;
}

const isSurrogatePair = (text: string, at: number): boolean =>
  (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
