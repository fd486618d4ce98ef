import type { Span } from '../text/span.ts';
import { BE, MODAL_VERBS } from '../languages/en/function-words.ts';
import { anyOf, wordSet } from '../text/word-set.ts';
import { isOnTimetable } from './timetable.ts';
import { firstVerb, isPast, nearestVerb, plain } from './finite-verbs.ts';
import { WEEKDAY } from './patterns.ts';
import { AHEAD, DEFERRING, FIRMLY_AHEAD, LASTING, SCHEDULED, SETTING_A_DAY } from './rules/verbs-of-time.ts';
import {
  CANCELLED,
  MOVED,
  REPORTED,
  PARTICIPLES_AFTER_DAY,
  SINCE,
  SPEAKING_OPENERS,
  SPEECHES,
} from './rules/words-beside.ts';

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
  const before = text.slice(from, timex.start);
  if (isChronicled(text, sentence, timex)) return -1;
  if (from === sentence.start && SPOKE_FIRST.test(before)) return -1;
  const clause = text.slice(timex.end, Math.min(sentence.end, timex.end + RIGHT_REACH));
  const left = (withoutQuotedWords(before).match(TOKEN) ?? []).map(plain);
  const right = text.slice(timex.end, timex.end + 60);
  const told =
    (OWN_CLAUSE.test(before) ? directionOfClause(OF_ITS_CLAUSE, clause) : null) ??
    (!left.some((word) => FIRMLY_AHEAD.has(word)) && TOLD_IN.test(before) ? -1 : null) ??
    (isOfNow(left) && SINCE_THEN.test(before) ? -1 : null) ??
    directionBeside(left, text.slice(timex.start, timex.end) + right.slice(0, 5), right) ??
    directionOfClause(WHEN, clause);
  if (told !== null) return told;
  const reach = timex.start - sentence.start <= OPENING ? OPENING_REACH : RIGHT_REACH;
  const after = text.slice(timex.end, Math.min(sentence.end, timex.end + reach));
  // "On 11 February Mubarak leaves office" tells history
  const dated = /\d/.test(text.slice(timex.start, timex.end));
  if (!dated && opensTimetable(before, after)) return 1;
  return directionByVerb(left, after);
}

/** The verb nearest to an expression, in the words before it, else in the text after it. */
function directionByVerb(left: readonly string[], right: string): -1 | 1 | null {
  const limit = LIMIT.has(left.at(-1) ?? '');
  const after = plain(TOKEN_AFTER.exec(right)?.[1] ?? '');
  // "the party on Tuesday told its leader"; not "will be on Friday followed by a dance"
  if (
    isPast(after) &&
    after !== 'said' &&
    SUBJECT_BEFORE.test(left.slice(-2).join(' ')) &&
    !NO_VERB.test(right)
  )
    return -1;
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
  const rightward = firstVerb((right.match(TOKEN) ?? []).map(plain), right.startsWith(','));
  return rightward ?? (limit || left.at(-1) === 'by' ? 1 : null);
}

/** "On Tuesday the tribunal sits": of a weekday that opens its clause, the timetable's present behind it, where no other verb follows. */
function opensTimetable(before: string, after: string): boolean {
  if (!OPENS_CLAUSE.test(before)) return false;
  const clause = CLAUSE_AFTER.exec(after)?.groups?.['clause'] ?? '';
  const tokens = (clause.match(TOKEN) ?? []).map(plain);
  return (
    tokens.some((_word, i) => isOnTimetable(tokens, i)) &&
    !tokens.some((word) => isPast(word) || AHEAD_OR_NOW.has(word))
  );
}
const OPENS_CLAUSE = /(?:^|[;:]\s|,\s(?:and|but)\s)["“‘]?(?:on\s)?$/i;
const CLAUSE_AFTER =
  /^,?(?<clause>\s[^,;:.“”"]*?)(?=[,;:.“”"]|\s(?:and|but|after|when|where|who|which|that|because|for)\s|$)/;
const AHEAD_OR_NOW = wordSet(BE, MODAL_VERBS);

/** "is expected to rain, but on Sunday": a clause begins with the day. */
const OWN_CLAUSE =
  /(?:[,;–—]\s|\s)(?:and|but|yet|while|though|although|because)\s(?:late\s|early\s)?(?:on|in)\s$/i;
const OF_ITS_CLAUSE = /^,?\s(?!(?:and|or|for|at)\b)(?<clause>[^,;:"“”]*)/;

/** `will try a "top kill" on Monday`: words in quotation marks that are no speech, which would end the search for a verb. */
const withoutQuotedWords = (left: string): string =>
  /["”]/.test(left) ? left.replace(QUOTED_WORDS, '$<before>it') : left;

const QUOTED_WORDS = /(?<before>^|[\s(])["“][^"“”;:]{0,60}[^"“”;:,.!?\s]["”](?=[\s)])/g;

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

/** The direction of a clause right after an expression that tells of it. */
function directionOfClause(clause: RegExp, right: string): -1 | 1 | null {
  const words = clause.exec(right)?.groups?.['clause'];
  return words === undefined ? null : firstVerb((words.match(TOKEN) ?? []).map(plain));
}

/** "Nothing moved until Friday, when dockers returned" */
const WHEN = /^,?\swhen\s(?<clause>[^,;:"“”]*)/;

const SUBJECT_BEFORE = /^(?!(?:be|been|being|is|are|held|due|scheduled|set|planned)\b)[a-z']+ on$/;
const NO_VERB = new RegExp(
  String.raw`^\s(?:(?:${anyOf(PARTICIPLES_AFTER_DAY)})\s(?:by|for|at|to)|been|done|known|seen|(?:was|were)\s(?:set|due|expected|scheduled|likely|slated|to))\b`,
);
const TOKEN_AFTER = /^\s([A-Za-z]+)/;
const LIMIT: ReadonlySet<string> = new Set(['until', 'till', 'through']);

/** "refused to blame them in an interview with state radio on Saturday"; of "In his speech on Thursday, she will" the verb tells. */
const TOLD_IN = new RegExp(
  String.raw`\s(?:in|during|of|by|about|from)\s(?:(?:an?|the|his|her|its|their)\s)?(?:[a-z-]+\s){0,2}?(?:${anyOf(SPEECHES)})\b[^,;:.]{0,50}\s$`,
  'i',
);
/** "is recovering after surgery on Friday" */
const SINCE_THEN = /\b(?:after|following|since)\s(?:[\w’'-]+\s){1,5}(?:on\s)?$/i;
/** Has it a verb of the present, and none that looks ahead? */
const isOfNow = (left: readonly string[]): boolean =>
  left.some((word) => IS.has(word)) &&
  !left.some((word) => FIRMLY_AHEAD.has(word) || (AHEAD.has(word) && !IS.has(word) && word !== 'calls'));
const IS: ReadonlySet<string> = new Set(['is', 'are']);

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
  if (near === 'for' && NAMES_DAY.test(words) && isSetFor(left)) return 1;
  // "closed early ahead of Saturday's march"
  if (near === 'of' && left.at(-2) === 'ahead' && (NAMES_DAY.test(words) || /^['’]s\s/.test(right))) return 1;
  if (SINCE.has(near)) return -1;
  if (!LIMIT.has(near)) return null;
  // "lasted until Friday", "took ten men until Friday to mend"
  if (left.slice(-LASTING_REACH).some((word) => LASTING.has(word))) return -1;
  // "has until Friday", "until Friday to appeal"
  return /^ha(?:s|ve)$/.test(left.at(-2) ?? '') || /^\sto\s[a-z]/.test(right.slice(0, 5)) ? 1 : null;
}

const PUT_OFF = new RegExp(String.raw`(?:^|\s)(?:${anyOf(MOVED)})$`);

/** Not "announced sales for March", which are over. */
const NAMES_DAY = new RegExp(String.raw`^(?:${WEEKDAY})|\d`, 'i');
/** Words before "for" among which the verb that sets the day stands. */
const SET_REACH = 9;

/** "set his sentencing for Tuesday", "announced a walkout for Friday"; not "had been scheduled for Monday". */
function isSetFor(left: readonly string[]): boolean {
  for (let i = left.length - 2; i >= Math.max(0, left.length - SET_REACH); i--) {
    const word = left[i] ?? '';
    if (SETTING_A_DAY.has(word)) return left[i - 1] !== 'been' || left[i - 2] !== 'had';
    if (isPast(word) || /^[;:"“”]$/.test(word)) return false;
  }
  return false;
}

const CALLS_OFF = new RegExp(String.raw`(?:^|\s)(?:call(?:ed|s)\soff|${anyOf(CANCELLED)})$`);

const CALLED_OFF = new RegExp(
  String.raw`^(?:['’]s(?:\s[\w’'-]+){1,6}?)?\s(?:has|have)\s(?:now\s|also\s)?been\s(?:called\soff|put\soff|${anyOf(CANCELLED)})\b`,
);

/** "set Feb. 9 as the start": of a weekday alone the court may have set one that has passed since. */
const APPOINTED = /\d,? (?:as|for)\b/;
