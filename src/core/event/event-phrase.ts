import type { Span } from '../text/span.ts';
import type { Timex } from '../timex/timex.ts';

/** "a report published on May 2": a noun with a participle that the date belongs to. */
const PARTICIPLE =
  /\b(?:an?|the|his|her|its|their)\s(?:[\p{L}\d’'.-]+\s){1,8}?\p{L}*(?:\p{L}{2}ed|own|ught|made|held|told|sent|written)\s(?:\p{L}+\s){0,3}?(?:on|in|at|of)?\s?$/u;
/** "the 1985 murder of an agent": a noun that the date itself stands before. */
const BEFORE_NOUN = /(?:\b(?:an?|the|his|her|its|their)|['’]s?)\s$/;
const ARTICLE = /\b(?:an?|the|his|her|its|their)\s$/;
const NOUN = /^(?:['’]s?)?\s[\p{L}][\p{L}-]{2,}/u;
const NO_NOUN =
  /^\s(?:when|and|after|before|because|but|while|where|who|that|which|with|for|was|were|had|has|the|to|by|as|in|on|at|he|she|it|they|said|is|are|will|of)\b/;
/** An attributive date dates a deed ("murder of …"), not a thing ("the 2016 frontrunner"). */
const DEED = /^\s\p{Ll}[\p{L}-]{2,}\s(?:of|by|in|at|on|against|between)\s/u;

/** Does a date only say which: "the 1985 murder", "the state's June 7 primary", "Tuesday's vote"? */
export function isAttributive(text: string, sentence: Span, timex: Timex): boolean {
  const before = text.slice(Math.max(sentence.start, timex.start - 10), timex.start);
  const after = text.slice(timex.end, Math.min(sentence.end, timex.end + 20));
  if (/^['’]s?\s\p{L}/u.test(after)) return true;
  return BEFORE_NOUN.test(before) && NOUN.test(after) && !NO_NOUN.test(after);
}

/** Characters of a phrase on each side of its date. */
const REACH = 160;

/**
 * The phrase inside a clause that a date belongs to by itself, when it says nothing of the clause's verb: from the article
 * of its noun to the end of the clause. Null when the date stands free.
 */
export function eventPhrase(text: string, clause: Span, timex: Timex): Span | null {
  const from = Math.max(clause.start, timex.start - REACH);
  const end = Math.min(clause.end, timex.end + REACH);
  const before = text.slice(from, timex.start);
  const after = text.slice(timex.end, end);
  const noun = DEED.test(after) && !NO_NOUN.test(after) ? ARTICLE.exec(before) : null;
  const start = (noun ?? lastMatch(before))?.index;
  if (start === undefined) return null;
  // Closing punctuation, or half a word where the phrase is cut.
  const rest = end < clause.end ? /\s\S*$/ : /[.!?]+$/;
  return { start: from + start, end: end - (rest.exec(after)?.[0].length ?? 0) };
}

/** The shortest participle phrase that reaches the date. */
function lastMatch(before: string): { index: number } | null {
  for (const article of [...before.matchAll(/\b(?:an?|the|his|her|its|their)\s/gi)].reverse()) {
    if (PARTICIPLE.test(before.slice(article.index))) return { index: article.index };
  }
  return null;
}
