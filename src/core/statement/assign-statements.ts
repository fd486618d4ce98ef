import { compatibleNames } from '../speaker/resolve-speaker.ts';
import { contradicts } from './contradicts.ts';
import {
  FRAGMENT_WORDS,
  holds,
  jaccard,
  likeness,
  SHINGLE,
  toUtterance,
  type Utterance,
} from './same-utterance.ts';

/** Jaccard index at which two quotations of one article are the same utterance. */
const MIN_JACCARD_WITHIN = 0.5;

/** A quotation that wants its statement. */
export interface Unassigned {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
  /** Parts of one utterance that its cue splits share a number. */
  readonly group: number;
}

/** A quotation that has its statement. */
export interface Assigned {
  readonly statement: number;
  readonly text: string;
  readonly speaker: string | null;
}

/** The statement of a new quotation: a stored one, or that of new quotation `index`. */
export type Target =
  | { readonly kind: 'stored'; readonly statement: number }
  | { readonly kind: 'local'; readonly index: number };

export interface Assignment {
  readonly targets: readonly Target[];
  /** Stored statements that turn out to be one. */
  readonly merges: readonly (readonly [from: number, into: number])[];
}

/**
 * Puts the new quotations of one article into statements: wordings of one utterance by one speaker become one statement.
 * A whole utterance may show that two stored statements are one; a fragment only joins the likest one, so that a few
 * common words never tie two utterances together. A quotation never joins the one that stands around it.
 */
export function assignStatements(fresh: readonly Unassigned[], stored: readonly Assigned[]): Assignment {
  const known = stored.map(({ text, speaker, statement }) => ({
    speaker,
    text,
    utterance: toUtterance(text),
    target: { kind: 'stored', statement } as Target,
    span: null as Unassigned | null,
  }));
  const utterances = fresh.map(({ text }) => toUtterance(text));
  const byKey = new Map<number, number[]>();
  const enter = (index: number): void => {
    for (const key of known[index]!.utterance.keys) {
      const list = byKey.get(key);
      if (list) list.push(index);
      else byKey.set(key, [index]);
    }
  };
  known.forEach((_, index) => enter(index));
  const merges: (readonly [number, number])[] = [];
  const targets: Target[] = [];
  // The fullest first, so that a fragment finds the utterance it is cut from also where it stands before it.
  const order = fresh
    .map((_, i) => i)
    .sort((a, b) => utterances[b]!.wordCount - utterances[a]!.wordCount || a - b);
  for (const i of order) {
    const quotation = fresh[i]!;
    const utterance = utterances[i]!;
    const shared = new Map<number, number>();
    for (const key of utterance.keys)
      for (const index of byKey.get(key) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    // A word or two make no shingle: those are looked for in the other quotations of the article.
    if (utterance.wordCount < SHINGLE)
      for (let index = stored.length; index < known.length; index++)
        shared.set(index, shared.get(index) ?? 0);
    const likes: { target: Target; jaccard: number; same: boolean }[] = [];
    for (const [index, count] of shared) {
      const other = known[index]!;
      if (other.span && other.span.start <= quotation.start && quotation.end <= other.span.end) continue;
      // Names are compared last: that costs most, and without alike words they do not matter.
      if (likeness(utterance, other.utterance, count, true) === 'other') continue;
      const speakers = speakersAgree(quotation.speaker, other.speaker);
      if (speakers === 'differ') continue;
      const found = likeness(utterance, other.utterance, count, speakers === 'same');
      const alike = jaccard(utterance, other.utterance, count);
      if (found === 'other' || (found === 'same' && alike < 1 && contradicts(quotation.text, other.text)))
        continue;
      // One article does not word an utterance in two ways: what is only somewhat alike in it is said besides.
      if (found === 'same' && other.span && alike < MIN_JACCARD_WITHIN && !holds(utterance, other.utterance))
        continue;
      likes.push({ target: other.target, jaccard: alike, same: found === 'same' });
    }
    likes.sort((a, b) => Number(b.same) - Number(a.same) || b.jaccard - a.jaccard);
    const best = likes[0];
    const target: Target = best?.target ?? { kind: 'local', index: i };
    targets[i] = target;
    known.push({ speaker: quotation.speaker, text: quotation.text, utterance, target, span: quotation });
    enter(known.length - 1);
    if (!best?.same || target.kind !== 'stored') continue;
    for (const like of likes) {
      if (like.same && like.target.kind === 'stored' && like.target.statement !== target.statement) {
        merges.push([like.target.statement, target.statement]);
      }
    }
  }
  joinPieces(fresh, utterances, targets);
  return { targets, merges: settle(merges) };
}

/** `“The bridge,” she said, “is not safe.”`: a piece too short to be an utterance goes with the rest of it. */
function joinPieces(fresh: readonly Unassigned[], utterances: readonly Utterance[], targets: Target[]): void {
  const groups = Map.groupBy(fresh.keys(), (i) => fresh[i]!.group);
  for (const parts of groups.values()) {
    const whole = parts.reduce((a, b) => (utterances[b]!.wordCount > utterances[a]!.wordCount ? b : a));
    for (const i of parts) {
      const { kind } = targets[i]!;
      const alone = kind === 'local' && (targets[i] as { index: number }).index === i;
      if (i !== whole && alone && utterances[i]!.wordCount < FRAGMENT_WORDS) targets[i] = targets[whole]!;
    }
  }
}

/** Whether two quotations' speakers are one; `unknown` when either has no name. */
function speakersAgree(a: string | null, b: string | null): 'same' | 'differ' | 'unknown' {
  if (a === null || b === null) return 'unknown';
  return a === b || compatibleNames(a, b) ? 'same' : 'differ';
}

/** Chains of merges, shortened so that each statement goes straight to its last. */
function settle(merges: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const into = new Map<number, number>();
  const last = (id: number): number => (into.has(id) ? last(into.get(id)!) : id);
  for (const [from, to] of merges) {
    const [a, b] = [last(from), last(to)];
    if (a !== b) into.set(a, b);
  }
  return [...into.keys()].map((from) => [from, last(from)] as const);
}
