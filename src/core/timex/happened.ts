import type { Span } from '../text/span.ts';
import { anyOf } from '../text/word-set.ts';
import { HAPPENED, HAPPENINGS } from './rules/happenings.ts';

/** `soon`: or will have happened within weeks. */
export type Happened = 'surely' | 'soon' | null;

/** Characters looked at before an expression. */
const REACH = 70;

/**
 * Is an expression surely of what has happened: "was hijacked off the islands on April 18", "the April 20 explosion",
 * "the riot of 9 April"? Such a day is never one to come, even where that would be the nearer.
 */
export function hasHappened(text: string, { start, end }: Span): Happened {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (/\banniversary\b/i.test(before)) return null;
  if (PERIOD_ENDED.test(before)) return 'soon';
  return OF_HAPPENING.test(before) ||
    (BEFORE_NAMED.test(before) && NAMES_HAPPENING.test(text.slice(end, end + 40))) ||
    HAPPENED_ON.test(before) ||
    (OPENS.test(before) && HAPPENS_BEHIND.test(text.slice(end, end + REACH)))
    ? 'surely'
    : null;
}

/** "On 25 March the king died" */
const OPENS = /(?:^|[.!?\n]\s?)["“‘]?On\s$/;

/** "the quarter ended March 31", told of when that is near */
const PERIOD_ENDED = /\b(?:quarter|half|year|period|months),?\sended\s$/;

const NOUN = anyOf(HAPPENINGS);
/** "the riot of 9 April"; not "goes on trial for murder on 3 March" */
const OF_HAPPENING = new RegExp(String.raw`(?<!\b(?:for|with|of|over)\s)\b(?:${NOUN})\s(?:of|on)\s$`, 'i');
const BEFORE_NAMED = /\b(?:the|an?|that|its|their|['’]s)\s$/i;
/** "the April 20 explosion", "the 9 April gas explosion" */
const NAMES_HAPPENING = new RegExp(String.raw`^(?:\s[a-z-]+){0,2}?\s(?:${NOUN})\b`);
const VERB = String.raw`(?<!\b(?:to|will|would|be|is|are|not|could|should|may|might|must|can|never|quarter|year|period|months)\s)\b(?:${anyOf(HAPPENED)}|(?:was|were)\sheld)`;
const BETWEEN = String.raw`(?:\s(?!(?:for|to|until|till|by|before|after|plans?|planned|scheduled|due|next)\b)[\w’'-]+)`;
/** "was hijacked north of the islands on April 18", "exploded April 20"; not "killed a plan to march on April 18", "is held on April 18", "the quarter ended March 31". */
const HAPPENED_ON = new RegExp(
  String.raw`${VERB}(?:${BETWEEN}{0,5}?\s(?:on|in)|(?:${BETWEEN}(?<!\san?)){0,2}?)\s$`,
);
const HAPPENS_BEHIND = new RegExp(
  String.raw`^,?(?:\s(?!(?:will|would|to|is|are|was|were|when|if|and|but|that|who|which)\b)[\w’'-]+){1,6}?\s(?:${anyOf(HAPPENED)}|died)\b`,
);
