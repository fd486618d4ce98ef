import { NOUN_OPENERS } from '../languages/en/function-words.ts';
import { anyOf } from '../text/word-set.ts';
import {
  AFTER_DEED,
  AFTER_PHRASE_DATE,
  DOCUMENTS,
  NOT_WITHIN_PHRASE,
  RANKS,
  SPEECHES,
} from './rules/phrase-words.ts';
import type { Span } from '../text/span.ts';
import { PAST_FORMS } from '../timex/rules/verbs-of-time.ts';
import type { Timex } from '../timex/timex.ts';

const OPENERS = anyOf(NOUN_OPENERS);

/** "a report published on May 2": a noun with a participle that the date belongs to. */
const PARTICIPLE = new RegExp(
  String.raw`\b(?:${OPENERS})\s(?:(?!(?:${anyOf(NOT_WITHIN_PHRASE)})\s)[\p{L}\d’'.-]+\s){1,8}?\p{L}*(?:\p{L}{2}ed|own|ught|made|held|told|sent|written)\s(?:\p{L}+\s){0,3}?(?:on|in|at|of)?\s?$`,
  'u',
);
/** "the 1985 murder of an agent": a noun that the date itself stands before. */
const BEFORE_NOUN = new RegExp(String.raw`(?:\b(?:${OPENERS})|['’]s?)\s$`);
const ARTICLE = new RegExp(String.raw`\b(?:${OPENERS})\s$`);
const ARTICLES = new RegExp(String.raw`\b(?:${OPENERS})\s`, 'gi');
const NOUN = /^(?:['’]s?)?\s[\p{L}][\p{L}-]{2,}/u;
const NO_NOUN = new RegExp(String.raw`^\s(?:${anyOf(AFTER_PHRASE_DATE)})\b`);
/** An attributive date dates a deed ("murder of …"), not a thing ("the 2016 frontrunner"). */
const DEED = new RegExp(String.raw`^\s\p{Ll}[\p{L}-]{2,}\s(?:${anyOf(AFTER_DEED)})\s`, 'u');

/** Does a date only say which: "the 1985 murder", "the state's June 7 primary", "Tuesday's vote"? */
export function isAttributive(text: string, sentence: Span, timex: Timex): boolean {
  const before = text.slice(Math.max(sentence.start, timex.start - 10), timex.start);
  const after = text.slice(timex.end, Math.min(sentence.end, timex.end + 20));
  if (/^['’]s?\s\p{L}/u.test(after)) return true;
  return BEFORE_NOUN.test(before) && NOUN.test(after) && !NO_NOUN.test(after);
}

/**
 * Does a phrase with its date say when something was done: "At Monday's meeting, members voted", "was hurt in Sunday's
 * derailment", "told them in a 9pm email"? Not "a role in Sunday's raid", "interest in Saturday's final".
 */
export function isWhen(text: string, clause: Span, timex: Timex, verbs: readonly Span[]): boolean {
  const before = text.slice(Math.max(clause.start, timex.start - REACH), timex.start);
  if (AT_EVENT.test(before)) return true;
  if (!IN_EVENT.test(before)) return false;
  const verb = verbs.findLast(({ start, end }) => start >= clause.start && end <= timex.start);
  if (verb === undefined) return false;
  if (IN_DOCUMENT.test(text.slice(timex.end, timex.end + REACH))) return true;
  // "invested in the 2030 fund" is of a thing by its year
  return timex.granularity !== 'year' && VERB_BESIDE.test(text.slice(verb.end, timex.start));
}
const AT_EVENT = new RegExp(String.raw`\b(?:at|during)\s(?:(?:${OPENERS})\s)?$`, 'i');
const IN_EVENT = new RegExp(String.raw`\bin\s(?:(?:${OPENERS})\s)?$`, 'i');
/** A participle, an adverb or a rank may stand between: "were badly hurt in", "finished fourth in". */
const VERB_BESIDE = new RegExp(
  String.raw`^\s(?:\p{Ll}+ly\s)?(?:(?:\p{Ll}+(?:ed|[wv]n|en)|${anyOf(PAST_FORMS, RANKS)})\s)?in\s(?:(?:${OPENERS})\s)?$`,
  'u',
);
const IN_DOCUMENT = new RegExp(
  String.raw`^(?:['’]s)?\s(?:\p{Ll}+\s)?(?:${anyOf(DOCUMENTS, SPEECHES)})\b`,
  'u',
);

/** Characters of a phrase on each side of its date. */
const REACH = 160;

/**
 * Does a date belong to a phrase inside its clause and say nothing of the clause's verb: "a report published on May 2",
 * "the 1985 murder of an agent"?
 */
export function isOfPhrase(text: string, clause: Span, timex: Timex): boolean {
  const before = text.slice(Math.max(clause.start, timex.start - REACH), timex.start);
  const after = text.slice(timex.end, Math.min(clause.end, timex.end + REACH));
  return (
    (DEED.test(after) && !NO_NOUN.test(after) && ARTICLE.test(before)) ||
    [...before.matchAll(ARTICLES)].some((article) => PARTICIPLE.test(before.slice(article.index)))
  );
}
