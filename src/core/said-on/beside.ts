import { MODALS } from '../event/rules/event-words.ts';
import { anyOf } from '../text/word-set.ts';
import { PAST_FORMS } from '../timex/rules/verbs-of-time.ts';
import type { Timex } from '../timex/timex.ts';
import {
  CLAUSE_OPENERS,
  HEARERS,
  NO_INFINITIVE,
  NOT_AT,
  NOT_AT_LINKS,
  REPORTED_OPENERS,
} from './rules/day-words.ts';

const NOT_AT_TIME = new RegExp(`\\b(?:${anyOf(NOT_AT)})\\s(?:(?:${anyOf(NOT_AT_LINKS)})\\s)*$`, 'i');
const CLAUSE = new RegExp(`\\b(?:${anyOf(CLAUSE_OPENERS)})\\b`, 'i');
const REPORTED = new RegExp(`\\b(?:${anyOf(REPORTED_OPENERS)})\\b`, 'i');
/** Characters before a time in which such a word stands. */
const LEAD = 30;
/** Characters between a day and a cue that cannot part the two. */
const NEAR = 12;

/** Does an expression say when, not by when, since when or which: no "until Friday", no "Friday's vote"? */
export const isAtTime = (text: string, timex: Timex): boolean =>
  !NOT_AT_TIME.test(text.slice(Math.max(0, timex.start - LEAD), timex.start)) &&
  !/^['’]s?\s\p{L}/u.test(text.slice(timex.end, timex.end + 4));

/** Is a day after a cue one of what is reported: "said the vote held on Tuesday", "said after the raid on Friday"? */
export const isReported = (between: string): boolean => REPORTED.test(between) || holdsVerb(between);

/** Do the words between a day and a cue after it, `far` characters, part the two? */
export const parts = (between: string, far: number): boolean =>
  far > NEAR && (CLAUSE.test(between) || holdsVerb(between));

export const holdsVerb = (words: string): boolean => {
  const tokens = words.match(/\p{L}+/gu) ?? [];
  return tokens.some((word, i) => {
    if (PAST_FORMS.has(word) || MODALS.has(word) || /^.{3,}ed$|^(?:is|are)$/.test(word)) return true;
    return word === 'to' && isInfinitive(tokens[i + 1] ?? '');
  });
};
/** "told him to leave on Friday", but "spoke to reporters", "to parliament on Friday". */
const isInfinitive = (word: string): boolean =>
  /^\p{Ll}{2,}$/u.test(word) && !word.endsWith('s') && !NO_INFINITIVE.has(word) && !HEARERS.has(word);
