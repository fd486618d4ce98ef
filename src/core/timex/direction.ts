import { anyOf, wordSet } from '../text/word-set.ts';
import { BE, MODAL_VERBS } from '../languages/en/function-words.ts';
import {
  BE_OR_BEEN,
  BEFORE_ATTRIBUTE,
  CANCELLED,
  HELPED_ADVERBS,
  MOVED,
  NO_INFINITIVES,
  REPORTED,
  SINCE,
  SPEAKING_OPENERS,
} from './rules/words-beside.ts';
import { isOnTimetable } from './timetable.ts';
import type { Span } from '../text/span.ts';
import { MONTH, WEEKDAY } from './patterns.ts';
import {
  AHEAD,
  AHEAD_NOUNS,
  COMMITTING,
  DEFERRING,
  LASTING,
  NOT_PAST,
  NOUN_OR_VERB,
  PAST_FORMS,
  SCHEDULED,
  TIMETABLED,
  TIMETABLED_THIRD,
} from './rules/verbs-of-time.ts';

/** Characters looked at on each side of an expression; to the right soon another clause begins. */
const REACH = 140;
const RIGHT_REACH = 90;
/** What opens a sentence may be followed by a long aside before its verb: "In January, a week after …, a bomb exploded". */
const OPENING_REACH = 180;
const OPENING = 12;
/** Words before "until" among which its verb stands. */
const LASTING_REACH = 5;
const TOKEN = /[A-Za-z]+(?:['’][a-z]+)?|[;:"“”]/g;

/**
 * Which way from the publication day a weekday or month lies, by the finite verb nearest to it in its sentence:
 * -1 before, 1 after, null when nothing tells. (The rule of HeidelTime and SUTime, in our own words.)
 */
export function directionAt(text: string, sentence: Span, timex: Span): -1 | 1 | null {
  const from = Math.max(sentence.start, timex.start - REACH);
  if (isChronicled(text, sentence, timex)) return -1;
  if (from === sentence.start && SPOKE_FIRST.test(text.slice(from, timex.start))) return -1;
  const left = (text.slice(from, timex.start).match(TOKEN) ?? []).map(plain);
  const right = text.slice(timex.end, timex.end + 60);
  const beside = directionBeside(left, text.slice(timex.start, timex.end) + right.slice(0, 5), right);
  if (beside !== null) return beside;
  const told = directionOfWhen(text.slice(timex.end, Math.min(sentence.end, timex.end + RIGHT_REACH)));
  if (told !== null) return told;
  const limit = LIMIT.has(left.at(-1) ?? '');
  const after = plain(TOKEN_AFTER.exec(right)?.[1] ?? '');
  const leftward = nearestVerb(left, isPast(after));
  // "They said the road closes from Monday": what was said is past, what begins is not, unless a past verb tells it.
  if (
    left.at(-1) === 'from' &&
    (leftward === null || REPORTED.has(left.findLast((word) => isPast(word)) ?? ''))
  )
    return 1;
  if (leftward !== null) {
    if (!limit) return leftward;
    // "postponed until Tuesday" lies ahead; "worked until Tuesday" does not say.
    return leftward === 1 || left.some((word) => DEFERRING.has(word)) ? 1 : null;
  }
  const reach = timex.start - sentence.start <= OPENING ? OPENING_REACH : RIGHT_REACH;
  const to = Math.min(sentence.end, timex.end + reach);
  const rightward = firstVerb((text.slice(timex.end, to).match(TOKEN) ?? []).map(plain));
  return rightward ?? (limit || left.at(-1) === 'by' ? 1 : null);
}

/** "Asked on Monday whether she would run, Moor …": when it was asked; not "Asked about the vote on Monday". */
const SPOKE_FIRST = new RegExp(
  String.raw`^["“]?(?:${anyOf(SPEAKING_OPENERS)})\b(?:(?!\b(?:about|whether|if|how|why|who|what|when|where|which|of|for)\b)[^,;:“”"]){0,120}$`,
  'i',
);

/** "25 January: Protests start in Cairo": history told in the present; not "Monday: Parliament votes", of the week to come. */
const isChronicled = (text: string, sentence: Span, timex: Span): boolean =>
  timex.start - sentence.start <= 2 &&
  CHRONICLE.test(text.slice(timex.end, timex.end + 4)) &&
  /\d/.test(text.slice(timex.start, timex.end)) &&
  !TO_COME.test(text.slice(timex.end, Math.min(sentence.end, timex.end + REACH)));

const CHRONICLE = /^(?::|\s[-–—])\s/;
const TO_COME = /\b(?:will|due|expected|scheduled|planned)\b/;

/** "Nothing moved until Friday, when dockers returned": what is told of the day itself. */
function directionOfWhen(right: string): -1 | 1 | null {
  const clause = WHEN.exec(right)?.groups?.['clause'];
  return clause === undefined ? null : firstVerb((clause.match(TOKEN) ?? []).map(plain));
}

const WHEN = /^,?\swhen\s(?<clause>[^,;:"“”]*)/;

const TOKEN_AFTER = /^\s([A-Za-z]+)/;
const LIMIT: ReadonlySet<string> = new Set(['until', 'till', 'through']);

/** What the words right beside an expression say, before any verb is looked for. */
function directionBeside(left: readonly string[], words: string, right: string): -1 | 1 | null {
  // "the concert on Saturday has been cancelled": it was to come
  if (CALLED_OFF.test(right)) return 1;
  const near = left.at(-1);
  if (near === undefined) return null;
  // "called off Friday's strike": it was to come
  if (/^['’]s\s/.test(right) && CALLS_OFF.test(left.slice(-2).join(' '))) return 1;
  // "talks begin Monday"; "due to expire Friday" leaves it to the verb before.
  if (SCHEDULED.has(near) && left.at(-2) !== 'to') return 1;
  // "moved to Friday", "put off to June"
  if (near === 'to' && PUT_OFF.test(left.slice(-3, -1).join(' '))) return 1;
  if (near === 'set' && APPOINTED.test(words)) return 1;
  if (SINCE.has(near)) return -1;
  if (!LIMIT.has(near)) return null;
  // "lasted until Friday", "took ten men until Friday to mend"
  if (left.slice(-LASTING_REACH).some((word) => LASTING.has(word))) return -1;
  // "has until Friday", "until Friday to appeal"
  return /^ha(?:s|ve)$/.test(left.at(-2) ?? '') || /^\sto\s[a-z]/.test(right.slice(0, 5)) ? 1 : null;
}

const PUT_OFF = new RegExp(String.raw`(?:^|\s)(?:${anyOf(MOVED)})$`);

const CALLS_OFF = new RegExp(String.raw`(?:^|\s)(?:call(?:ed|s)\soff|${anyOf(CANCELLED)})$`);

const CALLED_OFF = new RegExp(
  String.raw`^(?:['’]s(?:\s[\w’'-]+){1,6}?)?\s(?:has|have)\s(?:now\s|also\s)?been\s(?:called\soff|put\soff|${anyOf(CANCELLED)})\b`,
);

/** "set Feb. 9 as the start": of a weekday alone the court may have set one that has passed since. */
const APPOINTED = /\d,? (?:as|for)\b/;

/** Walks leftwards to the nearest verb that has a tense; a quotation mark, colon or semicolon ends the search; `tells`: a past verb follows. */
function nearestVerb(tokens: readonly string[], tells: boolean): -1 | 1 | null {
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

function firstVerb(tokens: readonly string[]): -1 | 1 | null {
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
function plain(token: string): string {
  const first = token.charCodeAt(0);
  const lower = token.toLowerCase();
  const word = lower.includes('’') ? lower.replace('’', "'") : lower;
  if (first < 65 || first > 90) return word;
  return word.endsWith('ed') || NAMED.has(word) ? '' : word;
}

const NAMED = wordSet('may', TIMETABLED, TIMETABLED_THIRD);
const isPast = (word: string): boolean =>
  PAST_FORMS.has(word) || (word.length > 4 && word.endsWith('ed') && !NOT_PAST.has(word));
