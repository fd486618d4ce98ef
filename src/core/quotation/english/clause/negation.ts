import type { Cue } from '../rules/cue-verbs.ts';
import {
  ASKING_VERBS,
  COUNTERFACTUAL,
  FOCUS,
  MISTAKENLY,
  NAMING,
  NEGATIONS,
  UNDENIABLE,
  UNSAID,
  UNTRUE,
} from '../rules/negation.ts';
import { isSkipped } from './find-subject.ts';
import { lowerAt, type NarrativeLine } from './narrative-line.ts';
import type { SpeakerMention } from './speaker-mention.ts';
import type { Clause } from './split-clauses.ts';

/** Can words be denied with this verb? "won't allow “…”" and "would not comment on “…”" deny none. */
export const isDeniable = ({ takes, verb }: Pick<Cue, 'takes' | 'verb'>): boolean =>
  takes === 'fragment' ? NAMING.has(verb) : !UNDENIABLE.has(verb);

/** Is the verb at `at`, or the one that governs it, told as not done: "did not say", "denied that he called it"? */
export function isNegated(
  line: NarrativeLine,
  clause: Clause,
  at: number,
  subject: SpeakerMention | null,
): boolean {
  let left = at;
  while (left > clause.from && isBeforeVerb(line, left - 1)) {
    left--;
    const word = lowerAt(line, left);
    if (NEGATIONS.has(word) && !FOCUS.has(lowerAt(line, left + 1))) return true;
    // "should have said", "has yet to say"
    if (COUNTERFACTUAL.has(word) && isPerfect(line, left, at)) return true;
    if (word === 'yet' && lowerAt(line, left + 1) === 'to') return true;
  }
  return (
    isAsked(line, clause, at) ||
    isWished(line, clause, at) ||
    (left > clause.from && UNSAID.has(lowerAt(line, left - 1))) ||
    isMisquoted(line, at) ||
    (lowerAt(line, left - 1) === 'one' && lowerAt(line, left - 2) === 'no') ||
    (subject !== null && subject.from < at && hasDenyingSubject(line, clause, subject))
  );
}

const isBeforeVerb = (line: NarrativeLine, at: number): boolean =>
  isSkipped(line, at) || /^(?:to|having|yet|ought)$/.test(lowerAt(line, at));

const isPerfect = (line: NarrativeLine, from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at++) if (lowerAt(line, at) === 'have') return true;
  return false;
};

/** "Would she ever say “…”?": what is asked is not told as said. */
const isAsked = (line: NarrativeLine, { from, to }: Clause, at: number): boolean =>
  lowerAt(line, to - 1) === '?' && ASKING_VERBS.has(lowerAt(line, from)) && at > from;

/** Tokens between a wish and the verb wished for. */
const WISH_REACH = 20;

/** "I wish she would say", "if only she had said" */
function isWished(line: NarrativeLine, { from }: Clause, at: number): boolean {
  for (let back = at - 1; back >= Math.max(from, at - WISH_REACH); back--) {
    const word = lowerAt(line, back);
    if (/^wish(?:es|ed)?$/.test(word)) return lowerAt(line, back + 1) !== ',';
    if (word === 'only' && lowerAt(line, back - 1) === 'if') return true;
    if (line.tokens[back]?.kind === 'quotation') return false;
  }
  return false;
}

/** "was wrongly quoted as saying", "misquoted as saying" */
const isMisquoted = (line: NarrativeLine, at: number): boolean =>
  lowerAt(line, at - 1) === 'as' &&
  (MISTAKENLY.has(lowerAt(line, at - 3)) || lowerAt(line, at - 2) === 'misquoted');

/** "neither said", "nor did she say", "denied that he called it", "it is not true that he called it" */
function hasDenyingSubject(
  line: NarrativeLine,
  clause: Clause,
  { determiner, from }: SpeakerMention,
): boolean {
  const opener = lowerAt(line, from);
  if (determiner === 'no' || opener === 'no' || opener === 'none' || opener === 'neither') return true;
  const before = lowerAt(line, from - 1);
  if (before === 'nor') return true;
  const head = before === 'that' ? from - 2 : from - 1;
  if (head < clause.from) return false;
  if (UNTRUE.has(lowerAt(line, head))) return true;
  return lowerAt(line, head) === 'true' && NEGATIONS.has(lowerAt(line, head - 1));
}
