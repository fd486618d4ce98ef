import { compatibleNames } from '../speaker/resolve-speaker.ts';
import { jaccard, likeness, SHINGLE, toUtterance } from './same-utterance.ts';

/** A quotation that wants its statement. */
export interface Unassigned {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
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
      if (found !== 'other')
        likes.push({
          target: other.target,
          jaccard: jaccard(utterance, other.utterance, count),
          same: found === 'same',
        });
    }
    likes.sort((a, b) => Number(b.same) - Number(a.same) || b.jaccard - a.jaccard);
    const best = likes[0];
    const target: Target = best?.target ?? { kind: 'local', index: i };
    targets[i] = target;
    known.push({ speaker: quotation.speaker, utterance, target, span: quotation });
    enter(known.length - 1);
    if (!best?.same || target.kind !== 'stored') continue;
    for (const like of likes) {
      if (like.same && like.target.kind === 'stored' && like.target.statement !== target.statement) {
        merges.push([like.target.statement, target.statement]);
      }
    }
  }
  return { targets, merges: settle(merges) };
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
