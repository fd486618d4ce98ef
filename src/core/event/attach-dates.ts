import { HAVE, NOUN_OPENERS } from '../languages/en/function-words.ts';
import { anyOf } from '../text/word-set.ts';
import { CHANGES, SUPERLATIVES } from '../timex/rules/words-beside.ts';
import { AFTER_DATE, LASTING_PARTICIPLES, RECKONED } from './rules/phrase-words.ts';
import type { Span } from '../text/span.ts';
import type { Timex } from '../timex/timex.ts';
import { CLAUSE_OPENERS, REPORTING } from './rules/event-words.ts';

const TOKEN = /[A-Za-z]+(?:['’][a-z]+)?|[,;:"“”()]|--+|[–—]/g;

/** Plain distance that weighs as much as one clause boundary. */
export const CHARS_PER_COST = 60;

/** Above this an expression belongs to another clause. */
export const FARTHEST = 3;

/**
 * How far an expression stands from an event of its sentence, in clause boundaries between them (a comma or "and" 1, an
 * opening word of a clause 2, a quotation mark or a verb of report 3), with the distance to break ties.
 */
export function distance(text: string, event: Span, timex: Span): number {
  if (event.start < timex.end && timex.start < event.end) return 0;
  const after = timex.start >= event.end;
  const gap = after ? text.slice(event.end, timex.start) : text.slice(timex.end, event.start);
  let cost = gap.length / CHARS_PER_COST;
  if (cost > 2 * FARTHEST) return cost;
  const tokens = gap.match(TOKEN) ?? [];
  for (const [i, token] of tokens.entries()) {
    const word = token.toLowerCase();
    // The comma that closes "On Tuesday, …" parts nothing.
    if (word === ',') cost += !after && i === 0 ? 0.2 : 1;
    else if (word === 'and' || word === 'but' || word === 'or') cost += 1;
    else if (/^[;:–—]|^--/.test(word)) cost += 2;
    else if (/["“”]/.test(word)) cost += 3;
    else if (REPORTING.has(word)) cost += 3;
    else if (CLAUSE_OPENERS.has(word)) cost += 2;
    else if (word.endsWith('ed') && word.length > 4) cost += 0.5;
  }
  return cost;
}

/**
 * Does the expression date what stands around it at all? "since 1997", "compared with last year" and "up from March"
 * are what something is measured against, unless a perfect tense runs from there ("has been ill since 2004").
 */
export function isDating(text: string, sentence: Span, timex: Timex): boolean {
  const before = text.slice(Math.max(sentence.start, timex.start - 40), timex.start);
  // "profit in the quarter ended July 31": what is reckoned up to, not when it is told
  if (RECKONED_UP_TO.test(before)) return false;
  if (
    /\b(?:since|than|versus|vs\.?|compared\s(?:with|to))\s(?:in\s|on\s|the\s|early\s|late\s)*$/i.test(before)
  ) {
    if (!/\bsince\s(?:the\s|early\s|late\s)*$/i.test(before)) return false;
    const clause = text.slice(Math.max(sentence.start, timex.start - 120), timex.start);
    return LASTS.test(clause) && !SUPERLATIVE.test(clause);
  }
  return !CHANGED_FROM.test(before);
}

const RECKONED_UP_TO = new RegExp(
  String.raw`\b(?:${anyOf(RECKONED)})\s(?:that\s)?(?:end(?:ed|ing)|to)\s(?:on\s)?$`,
  'i',
);
const LASTS = new RegExp(
  String.raw`\b(?:${anyOf(HAVE)})\s(?:\w+ly\s|also\s|already\s)?(?:\w+ed|out-?sold|${anyOf(LASTING_PARTICIPLES)})\b`,
  'i',
);
const SUPERLATIVE = new RegExp(String.raw`\b(?:\w+est|${anyOf(SUPERLATIVES)})\b[^,]*$`, 'i');
const CHANGED_FROM = new RegExp(String.raw`\b(?:${anyOf(CHANGES)})\s(?:\w+\s){0,3}from\s$`, 'i');

/** "the 1989 budget", "its 3 March 2020 low", "Tuesday's vote": said of a noun, it dates that noun only. Returns where the noun ends, or null. */
export function modifiedNoun(text: string, timex: Timex): number | null {
  const after = text.slice(timex.end, timex.end + 40);
  const owned = /^['’]s?\s[\w-]+/.exec(after);
  if (owned !== null) return timex.end + owned[0].length;
  if (!/\d{4}$/.test(timex.text) || !OWNED_BEFORE.test(text.slice(Math.max(0, timex.start - 8), timex.start)))
    return null;
  const noun = /^\s[a-z-]{3,}/.exec(after);
  return noun === null || AFTER_DATE.has(noun[0].slice(1)) ? null : timex.end + noun[0].length;
}

const OWNED_BEFORE = new RegExp(String.raw`\b(?:${anyOf(NOUN_OPENERS)}|['’]s)\s$`, 'i');
