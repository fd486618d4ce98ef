import { ARTICLES, THIRD_PERSONS } from '../languages/en/function-words.ts';
import { anyOf } from '../text/word-set.ts';
import { COORDINATING, SUBORDINATING } from './rules/phrase-words.ts';
import type { Span } from '../text/span.ts';
import { PAST_FORMS } from '../timex/rules/verbs-of-time.ts';
import { isQuoted } from './quoted-parts.ts';

/**
 * Where one clause ends and the next begins: a semicolon, a dash, a conjunction before a subject, a subordinate clause
 * after a comma, or "and" before a second verb. The conjunction belongs to neither.
 */
const BORDER = new RegExp(
  String.raw`;\s+|\s+(?:--|—|–)\s+|,\s+(?:${anyOf(COORDINATING)})\s+(?=[A-Z]|(?:in|on|then|later|${anyOf(ARTICLES, THIRD_PERSONS)})\s)|,\s+(?:${anyOf(SUBORDINATING)})\s+(?!being\s)|\s+and\s+(?=(?:${anyOf(PAST_FORMS)}|will|would|is|are|[a-z]{3,}ed)\s)|\s+y\s+(?=(?:no\s|se\s|ya\s)?\p{Ll}{2,}(?:[óá]n?|[aei]ron)\s)`,
  'gu',
);

/** The clauses of a sentence, in order. What is quoted or said by the way (`asides`) is never cut. */
export function splitClauses(
  text: string,
  sentence: Span,
  asides: readonly Span[],
  quoted: readonly Span[],
): Span[] {
  const clauses: Span[] = [];
  let start = sentence.start;
  let aside = 0;
  for (const match of text.slice(sentence.start, sentence.end).matchAll(BORDER)) {
    const border = {
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
    };
    while (aside < asides.length && asides[aside]!.end <= border.start) aside++;
    const within = asides[aside];
    if ((within !== undefined && within.start < border.start) || isQuoted(quoted, border)) continue;
    if (border.start > start) clauses.push({ start, end: border.start });
    start = border.end;
  }
  if (sentence.end > start) clauses.push({ start, end: sentence.end });
  return clauses;
}
