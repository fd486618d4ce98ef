import { BE, MODAL_VERBS } from '../languages/en/function-words.ts';
import { wordSet } from '../text/word-set.ts';
import { MONTH, WEEKDAY } from './patterns.ts';
import {
  AHEAD,
  AHEAD_NOUNS,
  COMMITTING,
  NOT_PAST,
  NOUN_OR_VERB,
  PAST_FORMS,
  TIMETABLED,
  TIMETABLED_THIRD,
} from './rules/verbs-of-time.ts';
import { BE_OR_BEEN, BEFORE_ATTRIBUTE, HELPED_ADVERBS, NO_INFINITIVES } from './rules/words-beside.ts';
import { isOnTimetable } from './timetable.ts';

/** Walks leftwards to the nearest verb that has a tense; a quotation mark, colon or semicolon ends the search; `tells`: a past verb follows. */
export function nearestVerb(tokens: readonly string[], tells: boolean): -1 | 1 | null {
  let infinitive = false;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const word = tokens[i] ?? '';
    if (/^[;:"“”]$/.test(word)) return null;
    // not "voted 31 to 29 on Monday", "moved to the port on Monday"
    if (word === 'to' && !NO_INFINITIVES.has(tokens[i + 1] ?? 'on')) infinitive = true;
    if (hasOwnDay(tokens, i)) continue;
    // but "The court, which sits in Rome, on Friday ruled"
    const told = !tells && isOnTimetable(tokens, i) ? 1 : directionOf(tokens, i, infinitive);
    if (told !== null) return told;
  }
  return null;
}

/** "the strike planned for Monday after talks on Sunday" */
const hasOwnDay = (tokens: readonly string[], i: number): boolean =>
  /^(?:for|on|in)$/.test(tokens[i + 1] ?? '') && DAY_OR_MONTH.test(tokens[i + 2] ?? '');

/** Where the word at `i` points, null for a word without a tense; `infinitive`: one stands between it and the expression. */
function directionOf(tokens: readonly string[], i: number, infinitive: boolean): -1 | 1 | null {
  const word = tokens[i] ?? '';
  if (isAhead(tokens, i)) return 1;
  const beforeInfinitive = infinitive && tokens[i + 1] === 'to';
  if (beforeInfinitive && AHEAD_NOUNS.has(word)) return 1;
  if (!isPast(word) || isAttribute(tokens, i)) return null;
  // "will cut short her trip and fly home on Wednesday": the infinitive of a verb whose past is the same
  if (OPENS_INFINITIVE.has(tokens[i - 1] ?? '') && !word.endsWith('ed')) return null;
  if (beforeInfinitive && COMMITTING.has(word)) return 1;
  // "could not be reached on Thursday"
  if (tokens[i - 1] === 'be' && /^could(?:n't)?$/.test(tokens[i - (tokens[i - 2] === 'not' ? 3 : 2)] ?? ''))
    return -1;
  return /^(?:be|is|are)$/.test(helperBefore(tokens, i) ?? '') ? 1 : -1;
}

const OPENS_INFINITIVE: ReadonlySet<string> = new Set([...MODAL_VERBS, 'to']);
const DAY_OR_MONTH = new RegExp(`^(?:${WEEKDAY}|${MONTH})$`, 'i');

/** The way of the first finite verb after an expression. */
export function firstVerb(tokens: readonly string[]): -1 | 1 | null {
  for (const [i, word] of tokens.entries()) {
    if (BE.has(word) && tokens[i + 1] === 'to') return 1;
    // "On Friday they planned a march" tells of Friday.
    if (word === 'planned' || word === 'proposed' || word === 'expected') return -1;
    if (word !== 'is' && word !== 'are' && isAhead(tokens, i)) return 1;
    if (isPast(word) && !isAttribute(tokens, i)) return -1;
  }
  return null;
}

function isAhead(tokens: readonly string[], i: number): boolean {
  const word = tokens[i] ?? '';
  if (word.endsWith("'ll")) return true;
  if (!AHEAD.has(word) || (NOUN_OR_VERB.has(word) && isNoun(tokens, i))) return false;
  // "had been due", "was previously planned": ahead of then, not of now.
  if (tokens[i - 1] === 'previously' || (tokens[i - 1] === 'been' && tokens.includes('had'))) return false;
  return (
    word !== 'set' ||
    tokens[i + 1] === 'to' ||
    tokens[i + 1] === 'for' ||
    /^(?:is|are|date)$/.test(tokens[i - 1] ?? '')
  );
}

/** "rejected the board's plan", "turned down plans for a school": a thing of the past, no verb that looks ahead. */
function isNoun(tokens: readonly string[], i: number): boolean {
  const before = tokens[i - 1] ?? '';
  return (
    /^(?:the|an?|its|his|her|their|our|my|this|that|no|of|for|to|on|with|over|by)$|['’]s?$/.test(before) ||
    isPast(before) ||
    /^(?:of|at|by|was|were|had)$/.test(tokens[i + 1] ?? '') ||
    (/^plans?$/.test(tokens[i] ?? '') &&
      tokens[i + 1] !== 'to' &&
      !/^(?:an?|the|its|his|her|their)$/.test(tokens[i + 1] ?? ''))
  );
}

/** "a still unspecified date", "by pledged delegates": a participle after an article or a preposition is no verb. */
const isAttribute = (tokens: readonly string[], i: number): boolean =>
  (tokens[i] ?? '').endsWith('ed') && BEFORE_ATTRIBUTE.has(tokens[i - 1] ?? '') && i + 1 < tokens.length;

/** The form of "be" before a participle, over at most two adverbs: "would still be held". */
function helperBefore(tokens: readonly string[], participle: number): string | null {
  for (let i = participle - 1; i >= Math.max(0, participle - 3); i--) {
    const word = tokens[i] ?? '';
    if (BE_OR_BEEN.has(word)) return word;
    if (!(word.endsWith('ly') || HELPED_ADVERBS.has(word))) return null;
  }
  return null;
}

/** In small letters; a name like "United" or "Associated" is no verb, nor is the month, nor "Face the Nation". */
export function plain(token: string): string {
  const first = token.charCodeAt(0);
  const lower = token.toLowerCase();
  const word = lower.includes('’') ? lower.replace('’', "'") : lower;
  if (first < 65 || first > 90) return word;
  return word.endsWith('ed') || NAMED.has(word) ? '' : word;
}

const NAMED = wordSet('may', TIMETABLED, TIMETABLED_THIRD);
export const isPast = (word: string): boolean =>
  PAST_FORMS.has(word) || (word.length > 4 && word.endsWith('ed') && !NOT_PAST.has(word));
