import { MODALS } from '../../event/rules/event-words.ts';
import { DOCUMENTS } from '../../event/rules/phrase-words.ts';
import { anyOf } from '../../text/word-set.ts';
import { PAST_FORMS } from '../../timex/rules/verbs-of-time.ts';
import type { Timex } from '../../timex/timex.ts';
import {
  CLAUSE_OPENERS,
  CONTACTS,
  HEARERS,
  NO_INFINITIVE,
  NOT_AT,
  NOT_AT_LINKS,
  PUT_OUT,
  REPORTED_OPENERS,
} from '../rules/day-words.ts';
import { OCCASIONS } from '../rules/scene-words.ts';

const NOT_AT_TIME = new RegExp(`\\b(?:${anyOf(NOT_AT)})\\s(?:(?:${anyOf(NOT_AT_LINKS)})\\s)*$`, 'i');
const CLAUSE = new RegExp(`\\b(?:${anyOf(CLAUSE_OPENERS)})\\b`, 'i');
const REPORTED = new RegExp(`\\b(?:${anyOf(REPORTED_OPENERS)})\\b|^\\sof\\b|\\bof\\s$`, 'i');
/** Characters before a time in which such a word stands. */
const LEAD = 30;
/** Characters between a day and a cue that cannot part the two. */
const NEAR = 12;

/** Does an expression say when, not by when, since when or which: no "until Friday", no "Friday's vote"? */
export const isAtTime = (text: string, timex: Timex): boolean =>
  !isAttribute(text, timex) &&
  !NOT_AT_TIME.test(text.slice(Math.max(0, timex.start - LEAD), timex.start)) &&
  (!/^['’]s?\s\p{L}/u.test(text.slice(timex.end, timex.end + 4)) || isOfOccasion(text, timex));

/** "the September 14 poll", "the 9 June fire": which, not when. */
const isAttribute = (text: string, { start, end, granularity }: Timex): boolean =>
  granularity === 'day' &&
  /\b(?:the|an?|its|his|her|their|this|that)\s$/i.test(text.slice(Math.max(0, start - 6), start)) &&
  /^\s(?!(?:and|or|to|in|at|on|by|for|when|that|after|before|as|with|from|of|is|was|were|he|she|they|it)\b)\p{Ll}{3,}/u.test(
    text.slice(end, end + 16),
  ) &&
  !OF_OCCASION.test(text.slice(end, end + LEAD));

/** "said on Thursday's call", "told Wednesday's hearing": the occasion that has the words. */
const isOfOccasion = (text: string, { start, end }: Timex): boolean =>
  /\b(?:on|at|in|during|told)\s$/i.test(text.slice(Math.max(0, start - 10), start)) &&
  OF_OCCASION.test(text.slice(end, end + LEAD));
const OF_OCCASION = new RegExp(
  `^['’]s?\\s(?:\\p{L}+\\s)?(?:call|show|programme|program|edition|${anyOf(OCCASIONS)})\\b`,
  'iu',
);

/** Is a day after a cue one of what is reported: "said the vote held on Tuesday", "said after the raid on Friday"? */
export const isReported = (between: string): boolean => {
  if (OF_DOCUMENT.test(between) || isWhenMet(between)) return false;
  const told = between.replace(PUT_OUT_ON, ' ');
  return REPORTED.test(told) || holdsVerb(told);
};

const DOCUMENT = `(?:opinion piece|press note|op-ed|${anyOf(DOCUMENTS)})`;
/** "read from his own letter of 22 April": its words have the document's day. */
const OF_DOCUMENT = new RegExp(`^\\s(?:[\\p{L}’'-]+\\s){0,5}${DOCUMENT}\\sof\\s$`, 'iu');
/** "said when I rang her on Friday", "said as he left the court on Tuesday" */
const WHEN_MET = new RegExp(
  `^(?:\\s\\p{Lu}[\\p{L}’'.-]*){0,4},?\\s(?:when|as)\\s(?:\\p{L}+\\s){0,3}?(?:${anyOf(CONTACTS)})\\b(?<rest>[^,.;:“”"]{0,60})$`,
  'iu',
);
/** "when asked about the vote on Tuesday" */
const ABOUT_IT = /\b(?:about|over|for|if|whether|why|how|of)\b/i;
const isWhenMet = (between: string): boolean => {
  const rest = WHEN_MET.exec(between)?.groups?.['rest'];
  return rest !== undefined && !ABOUT_IT.test(rest) && !holdsVerb(rest);
};
/** "in a statement issued", "in an email seen by the Post and dated": when it was put out is when it was said. */
const PUT_OUT_ON = new RegExp(
  `(?<=^(?:\\s\\p{Lu}[\\p{L}’'.-]*){0,4}\\s(?:in|via|through)\\s(?:an?|the|his|her|its|their)\\s(?:[\\p{L}-]+\\s){0,3}?${DOCUMENT})\\s(?:(?:also|later|first)\\s)?(?:${anyOf(PUT_OUT)})\\b(?:\\sby\\s[\\p{L}\\s]{3,30}\\sand\\s(?:${anyOf(PUT_OUT)})\\b)?`,
  'iu',
);

/** Do the words between a day and a cue after it, `far` characters, part the two? */
export const parts = (between: string, far: number): boolean => {
  if (far <= NEAR) return false;
  const told = between.replace(ASIDE, ',').replace(AUXILIARY, '');
  return CLAUSE.test(told) || holdsVerb(told);
};

/** ", who has run the harbour since 1998," */
const ASIDE = /,\s(?:who|which|whose)\s[^,]{3,160},/;
/** The helper of the cue itself: "Wit had said". */
const AUXILIARY = /\s(?:had|has|have|was|were)\s(?:\p{L}+ly\s|also\s|then\s)?$/u;

/** Do they part a day from a cue that goes with another verb: "On Friday Wit had joked about it, saying"? */
export const partsFromGerund = (between: string): boolean =>
  CLAUSE.test(between.replace(ASIDE, ',')) || !/(?:,|[”"])\s$/.test(between);

/** Is there a verb in the past? */
export const holdsPast = (words: string): boolean =>
  (words.match(/\p{L}+/gu) ?? []).some((word) => PAST_FORMS.has(word) || /^\p{Ll}{3,}ed$/u.test(word));

export const holdsVerb = (words: string): boolean => {
  const tokens = words.match(/\p{L}+/gu) ?? [];
  return tokens.some((word, i) => {
    // "Ahmed" is no verb
    if (/^\p{Lu}/u.test(word)) return false;
    if (PAST_FORMS.has(word) || MODALS.has(word) || /^(?:is|are)$/.test(word)) return true;
    // "in the crowded room"
    if (/^.{3,}ed$/.test(word) && !/^(?:hundred|indeed|speed)$/.test(word))
      return !/^(?:the|an?|his|her|its|their)$/.test(tokens[i - 1] ?? '');
    return word === 'to' && isInfinitive(tokens[i + 1] ?? '');
  });
};
/** "told him to leave on Friday", but "spoke to reporters", "to parliament on Friday". */
const isInfinitive = (word: string): boolean =>
  /^\p{Ll}{2,}$/u.test(word) && !word.endsWith('s') && !NO_INFINITIVE.has(word) && !HEARERS.has(word);
