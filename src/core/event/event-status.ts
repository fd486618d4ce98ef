import { NOUN_OPENERS } from '../languages/en/function-words.ts';
import { isSpanishFuture } from '../languages/es/verb-forms.ts';
import { anyOf } from '../text/word-set.ts';
import { PARTING } from './rules/phrase-words.ts';
import type { Span } from '../text/span.ts';
import type { EventStatus } from './event.ts';
import { INTENDING, MODALS, NEGATIONS } from './rules/event-words.ts';
import { SPANISH_DATE_STATUSES } from './rules/spanish-status.ts';
import { DATE_STATUSES, VERB_STATUSES } from './rules/status-patterns.ts';

/** Characters looked at on each side of an event, and before a date: what calls a meeting off may stand further from its day. */
const REACH = 90;
const DATE_REACH = 140;
const WORD = /[A-Za-z]+(?:['’][a-z]+)?|[,;:"“”]/g;

/** "denied that she had resigned": what follows is denied. */
const DENYING =
  /\bden(?:y|ies|ied|ying) (?:that|having|ever|any|(?:the )?(?:reports?|claims?|allegations?|accusations?))\b[^;:"“”]*$/;

/** Whether the words before an event's verb or noun deny it, put it ahead, or tell it as done. */
export function eventStatus(text: string, sentence: Span, event: Span): EventStatus {
  const from = Math.max(sentence.start, event.start - REACH);
  const tokens = [...text.slice(from, event.start).matchAll(WORD)].map(({ 0: token, index }) => {
    const lower = token.toLowerCase().replace('’', "'");
    const opener = text.slice(Math.max(from, from + index - 7), from + index);
    // The month is no modal, nor is "a will".
    return token === 'May' || (MODALS.has(lower) && AFTER_OPENER.test(opener)) ? 'noun' : lower;
  });
  if (DENYING.test(plain(text.slice(from, event.start)))) return 'denied';
  const word = text.slice(event.start, event.end).toLowerCase();
  const near = tokens.slice(-4);
  const boundary = near.findLastIndex((token) => /^[,;:"“”]$/.test(token) || PARTING.has(token));
  const clause = near.slice(boundary + 1);
  // "could not be reached on Sunday": that was tried, and is told as done
  const unreached = word === 'reached' || word === 'contacted';
  if (!unreached && clause.some((token, i) => negates(token, clause[i + 1] ?? word))) return 'denied';
  // «abrirá», «volaría»
  if (isSpanishFuture(word)) return 'planned';
  // "could have favoured" is past; "will be held", "may close" lie ahead.
  if (clause.some((token) => MODALS.has(token)) && !clause.includes('have')) return 'planned';
  const to = clause.lastIndexOf('to');
  if (to >= 0 && to >= clause.length - 2 && !/(?:ed|ing)$/.test(word)) {
    const governor = clause[to - 1] ?? near[near.length - clause.length + to - 1];
    if (governor === undefined || INTENDING.has(governor) || /^(?:is|are)$/.test(governor)) return 'planned';
  }
  return 'happened';
}

/** "without a win" denies no deed, "without saying" does. */
const negates = (token: string, next: string): boolean =>
  token === 'without' ? next.endsWith('ing') : NEGATIONS.has(token) || token.endsWith("n't");

/** The same of a whole clause with its first finite verb, which may itself deny or intend: "is to open", "did not". */
export function clauseStatus(text: string, clause: Span, verb: Span): EventStatus {
  const words = plain(text.slice(verb.start, Math.min(clause.end, verb.start + REACH)));
  const rule = VERB_STATUSES.find(({ words: pattern }) => pattern.test(words));
  return rule?.status ?? eventStatus(text, clause, verb);
}

/** What the words around a date say of the event of that day: "planned for 22 May was cancelled"; null when nothing. */
export function dateStatus(text: string, sentence: Span, timex: Span): EventStatus | null {
  const before = plain(text.slice(Math.max(sentence.start, timex.start - DATE_REACH), timex.start));
  const after = plain(text.slice(timex.end, Math.min(sentence.end, timex.end + REACH)));
  const rule = BESIDE_DATES.find(
    ({ before: left, after: right, around }) =>
      (left?.test(before) ?? true) &&
      (right?.test(after) ?? true) &&
      (around?.test(`${before} ${after}`.replace(DENIAL, '')) ?? true),
  );
  return rule?.status ?? null;
}

const BESIDE_DATES = [...DATE_STATUSES, ...SPANISH_DATE_STATUSES];

const AFTER_OPENER = new RegExp(String.raw`\b(?:${anyOf(NOUN_OPENERS)})\s$`, 'i');

/** Who denies that it was put off says that it goes ahead. */
const DENIAL = /\bden(?:y|ies|ied|ying)\b[^;]*/;

const plain = (words: string): string => words.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
