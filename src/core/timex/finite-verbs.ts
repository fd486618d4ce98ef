import { BE, HAVE, MODAL_VERBS, NEGATED_VERBS, NOUN_OPENERS } from '../languages/en/function-words.ts';
import { wordSet } from '../text/word-set.ts';
import { MONTH, WEEKDAY } from './patterns.ts';
import {
  AHEAD,
  AHEAD_WITH_INFINITIVE,
  ACCUSED,
  CAUSING,
  COMMITTING,
  DECLINED,
  INVARIANT,
  NOT_PAST,
  NOUN_OR_VERB,
  PAST_FORMS,
  PERCEIVED,
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
  if (declinedToSay(tokens, i)) return -1;
  if (isAhead(tokens, i)) return 1;
  const beforeInfinitive = infinitive && tokens[i + 1] === 'to';
  if (beforeInfinitive && AHEAD_WITH_INFINITIVE.has(word)) return 1;
  // "an interview to be broadcast on Thursday"
  if (word === 'be' && tokens[i - 1] === 'to' && NOUN_OPENERS.has(tokens[i - 3] ?? '')) return 1;
  if (!isPast(word) || isAttribute(tokens, i) || isInfinitive(tokens, i) || isBroughtAbout(tokens, i))
    return null;
  if (beforeInfinitive && COMMITTING.has(word)) return 1;
  if (wasPossible(tokens, i)) return -1;
  // "is accused of setting the fire on Sunday"
  return !ACCUSED.has(word) && /^(?:be|is|are)$/.test(helperBefore(tokens, i) ?? '') ? 1 : -1;
}

/** "would not comment on Tuesday" */
const declinedToSay = (tokens: readonly string[], i: number): boolean =>
  (tokens[i] === "wouldn't" && DECLINED.has(tokens[i + 1] ?? '')) ||
  (tokens[i] === 'would' && tokens[i + 1] === 'not' && DECLINED.has(tokens[i + 2] ?? ''));

const OPENS_INFINITIVE = wordSet(MODAL_VERBS, NEGATED_VERBS, 'to');
/** Words before a verb joined to another with "and", among which the word that makes infinitives of both stands. */
const JOINED_REACH = 14;

/** A verb whose past is its infinitive: "will cut short her trip", "would probably hit the coast", "could turn north and hit the coast". */
function isInfinitive(tokens: readonly string[], i: number): boolean {
  if ((tokens[i] ?? '').endsWith('ed')) return false;
  const opener = tokens[beforeAdverbs(tokens, i)] ?? '';
  if (OPENS_INFINITIVE.has(opener)) return true;
  if (!INVARIANT.has(tokens[i] ?? '') || !/^(?:and|or|then)$/.test(opener)) return false;
  for (let j = i - 2; j >= Math.max(0, i - JOINED_REACH); j--) {
    const word = tokens[j] ?? '';
    // not "must be returned to his father, and set Friday as the deadline"
    if (word === 'to' && NO_INFINITIVES.has(tokens[j + 1] ?? '')) continue;
    if (OPENS_INFINITIVE.has(word)) return true;
    if (isPast(word) || /^[;:"“”]$/.test(word)) return false;
  }
  return false;
}

/** "make its choice known", "begin being lifted": a participle that a verb further left brings about. */
const isBroughtAbout = (tokens: readonly string[], i: number): boolean =>
  tokens[i - 1] === 'being'
    ? /^(?:begin|start)$/.test(tokens[i - 2] ?? '')
    : [2, 3, 4].some(
        (back) =>
          CAUSING.has(tokens[i - back] ?? '') &&
          OPENS_INFINITIVE.has(tokens[beforeAdverbs(tokens, i - back)] ?? ''),
      );

/** "could not be reached on Thursday", "could be seen"; what "could be decided on Sunday" is to come. */
function wasPossible(tokens: readonly string[], i: number): boolean {
  if (tokens[i - 1] !== 'be') return false;
  const not = tokens[i - 2] === 'not';
  const modal = tokens[i - (not ? 3 : 2)];
  return modal === "couldn't" || (modal === 'could' && (not || PERCEIVED.has(tokens[i] ?? '')));
}

const DAY_OR_MONTH = new RegExp(`^(?:${WEEKDAY}|${MONTH})$`, 'i');

/** The way of the first finite verb after an expression; `opens`: a comma divides the two. */
export function firstVerb(tokens: readonly string[], opens = false): -1 | 1 | null {
  for (const [i, word] of tokens.entries()) {
    if (BE.has(word) && isToCome(tokens, i)) return isAside(tokens, i) ? null : 1;
    // "On Saturday, 3,000 registered runners will": no verb before its subject
    if (opens && i === 0 && word.endsWith('ed')) continue;
    // "On Friday they planned a march" tells of Friday.
    if (word === 'planned' || word === 'proposed' || word === 'expected') return -1;
    if (word !== 'is' && word !== 'are' && isAhead(tokens, i)) return 1;
    if (isPast(word) && !isAttribute(tokens, i)) return -1;
  }
  return null;
}

/** "is to meet", "was set to move" */
const isToCome = (tokens: readonly string[], i: number): boolean =>
  tokens[i + 1] === 'to' || (tokens[i + 2] === 'to' && APPOINTED.has(tokens[i + 1] ?? ''));
/** "the senator, whose seat is likely to be lost,": told beside what happened on the day */
const isAside = (tokens: readonly string[], i: number): boolean =>
  tokens[i + 1] !== 'to' &&
  tokens.slice(Math.max(0, i - 3), i).some((word) => /^who(?:se)?$|^which$/.test(word));
const APPOINTED = wordSet('set due expected scheduled likely slated supposed poised');

function isAhead(tokens: readonly string[], i: number): boolean {
  const word = tokens[i] ?? '';
  if (word.endsWith("'ll")) return true;
  if (!AHEAD.has(word) || (NOUN_OR_VERB.has(word) && isNoun(tokens, i))) return false;
  // "had been due", "was previously planned": ahead of then, not of now.
  if (tokens[i - 1] === 'previously' || (tokens[i - 1] === 'been' && tokens.includes('had'))) return false;
  const next = tokens[i + 1] ?? '';
  const before = tokens[i - 1] ?? '';
  switch (word) {
    case 'set':
      return next === 'to' || next === 'for' || /^(?:is|are|date)$/.test(before);
    // not "accused of starting the fire on Sunday"
    case 'starting':
      return next === '' || PLACES.has(next);
    // "calls on them to march"; not "phone calls on Monday"
    case 'calls':
      return next === 'for' || (next === 'on' && i + 2 < tokens.length);
    case 'braced':
      return next === 'for';
    // not "proposed the levy to the cabinet on Thursday"
    case 'proposed':
      return /^(?:for|on|to)$/.test(next);
    // not "cut its growth forecast on Monday"
    case 'forecast':
      return BE_OR_BEEN.has(before);
  }
  return true;
}

const PLACES = wordSet('on in from with at as by next');

/** "rejected the board's plan", "turned down plans for a school": a thing of the past, no verb that looks ahead. */
function isNoun(tokens: readonly string[], i: number): boolean {
  const before = tokens[i - 1] ?? '';
  return (
    /^(?:the|an?|its|his|her|their|our|my|this|that|no|of|for|to|on|with|over|by)$|['’]s?$/.test(before) ||
    isPast(before) ||
    /^(?:of|at|by|was|were|had)$/.test(tokens[i + 1] ?? '') ||
    (/^plans?$/.test(tokens[i] ?? '') &&
      tokens[i + 1] !== 'to' &&
      !/^(?:it|they|he|she|we|you|who)$/.test(before) &&
      !/^(?:an?|the|its|his|her|their)$/.test(tokens[i + 1] ?? ''))
  );
}

/** A participle after an article, a preposition or another past verb is no verb: "a still unspecified date", "by pledged delegates", "expected increased flooding". */
function isAttribute(tokens: readonly string[], i: number): boolean {
  if (!(tokens[i] ?? '').endsWith('ed') || i + 1 >= tokens.length) return false;
  const before = tokens[i - 1] ?? '';
  return BEFORE_ATTRIBUTE.has(before) || before === 'so' || (isPast(before) && !HELPING.has(before));
}
const HELPING = wordSet(BE_OR_BEEN, HAVE, `having did didn't wasn't weren't hadn't couldn't got`);

/** The form of "be" before a participle, over at most two adverbs: "would still be held". */
function helperBefore(tokens: readonly string[], participle: number): string | null {
  const word = tokens[beforeAdverbs(tokens, participle)] ?? '';
  return BE_OR_BEEN.has(word) ? word : null;
}

/** The index of what stands before a verb and at most two adverbs of it. */
function beforeAdverbs(tokens: readonly string[], verb: number): number {
  let i = verb - 1;
  for (; i > verb - 3; i--) {
    const word = tokens[i] ?? '';
    if (!(word.endsWith('ly') || HELPED_ADVERBS.has(word))) break;
  }
  return i;
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
