import { ARTICLES } from '../languages/en/function-words.ts';
import { isSpanishFinite } from '../languages/es/verb-forms.ts';
import { anyOf } from '../text/word-set.ts';
import { HELPERS, PRESENT_VERBS } from './rules/phrase-words.ts';
import type { Span } from '../text/span.ts';
import { MODALS } from './rules/event-words.ts';
import { PAST_FORMS } from '../timex/rules/verbs-of-time.ts';

/** The finite verbs of a sentence, English or Spanish, outside its asides, and a participle that opens it, in order; of "was first seen" the finite part. */
export function findVerbs(text: string, sentence: Span, asides: readonly Span[]): Span[] {
  const verbs: Span[] = [];
  let aside = 0;
  for (const match of text.slice(sentence.start, sentence.end).matchAll(/\p{L}+/gu)) {
    const start = sentence.start + match.index;
    while (aside < asides.length && asides[aside]!.end <= start) aside++;
    if (aside < asides.length && asides[aside]!.start <= start) continue;
    // The month is no verb; "Speaking on Monday, …" has one before its finite verb.
    const opens = match.index === 0 && /^[A-Z][a-z]{2,}ing$/.test(match[0]);
    if (
      match[0] === 'May' ||
      isWillAndTestament(text, start, match[0]) ||
      !(opens || isFinite(match[0].toLowerCase()) || isSpanishFinite(match[0]))
    )
      continue;
    const last = verbs.at(-1);
    const helped =
      last !== undefined &&
      start - last.end <= 12 &&
      isHelper(text, last) &&
      /^[\sa-z]*$/.test(text.slice(last.end, start));
    if (!helped) verbs.push({ start, end: start + match[0].length });
  }
  return verbs;
}

/** "a will dated 3 May": no verb. */
const isWillAndTestament = (text: string, start: number, word: string): boolean =>
  MODALS.has(word) && ARTICLE.test(text.slice(Math.max(0, start - 5), start));
const ARTICLE = new RegExp(String.raw`\b(?:${anyOf(ARTICLES)})\s$`, 'i');

/** Does a clause have more than one verb? */
export function holdsTwo(verbs: readonly Span[], clause: Span): boolean {
  const first = verbNear(verbs, clause, clause.start);
  return verbNear(verbs, clause, clause.end).start !== first.start;
}

/** The last verb of a clause before an offset, else the first after it, else where the clause begins. */
export function verbNear(verbs: readonly Span[], clause: Span, offset: number): Span {
  let low = 0;
  let high = verbs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (verbs[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [verbs[low - 1], verbs[low]];
  if (before !== undefined && before.start >= clause.start) return before;
  if (after !== undefined && after.end <= clause.end) return after;
  return { start: clause.start, end: Math.min(clause.start + 1, clause.end) };
}
const isHelper = (text: string, verb: Span): boolean =>
  HELPERS.has(text.slice(verb.start, verb.end).toLowerCase());
const isFinite = (word: string): boolean =>
  PAST_FORMS.has(word) || PRESENT_VERBS.has(word) || PAST.test(word);
const PAST = /^.{3,}ed$/;
