import type { Span } from '../text/span.ts';
import type { EventStatus } from './event.ts';
import { INTENDING, MODALS, NEGATIONS } from './rules/event-words.ts';

const REACH = 90;
const WORD = /[A-Za-z]+(?:['’][a-z]+)?|[,;:"“”]/g;

/** Whether the words before an event's verb or noun deny it, put it ahead, or tell it as done. */
export function eventStatus(text: string, sentence: Span, event: Span): EventStatus {
  const from = Math.max(sentence.start, event.start - REACH);
  const tokens = (text.slice(from, event.start).match(WORD) ?? []).map((token) =>
    token.toLowerCase().replace('’', "'"),
  );
  const word = text.slice(event.start, event.end).toLowerCase();
  const near = tokens.slice(-4);
  const boundary = near.findLastIndex((token) => /^[,;:"“”]$|^(?:that|and|but|which|who)$/.test(token));
  const clause = near.slice(boundary + 1);
  if (clause.some((token) => NEGATIONS.has(token) || token.endsWith("n't"))) return 'denied';
  // "could have favoured" is past; "will be held", "may close" lie ahead.
  if (clause.some((token) => MODALS.has(token)) && !clause.includes('have')) return 'planned';
  const to = clause.lastIndexOf('to');
  if (to >= 0 && to >= clause.length - 2 && !/(?:ed|ing)$/.test(word)) {
    const governor = clause[to - 1] ?? near[near.length - clause.length + to - 1];
    if (governor === undefined || INTENDING.has(governor) || /^(?:is|are)$/.test(governor)) return 'planned';
  }
  return 'happened';
}
