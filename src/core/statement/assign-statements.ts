import { compatibleNames } from '../speaker/resolve-speaker.ts';
import { likeness, toUtterance, type Utterance } from './same-utterance.ts';

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
  const known = stored.map((quotation) => ({ ...quotation, utterance: toUtterance(quotation.text) }));
  const utterances = fresh.map(({ text }) => toUtterance(text));
  const merges: (readonly [number, number])[] = [];
  const targets: Target[] = [];
  // The fullest first, so that a fragment finds the utterance it is cut from also where it stands before it.
  const order = fresh
    .map((_, i) => i)
    .sort((a, b) => utterances[b]!.wordCount - utterances[a]!.wordCount || a - b);
  order.forEach((i, rank) => {
    const quotation = fresh[i]!;
    const utterance = utterances[i]!;
    const likes: { target: Target; jaccard: number; same: boolean }[] = [];
    const consider = (other: { speaker: string | null }, otherUtterance: Utterance, target: Target): void => {
      const speakers = speakersAgree(quotation.speaker, other.speaker);
      if (speakers === 'differ') return;
      const found = likeness(utterance, otherUtterance, speakers === 'same');
      if (found !== 'other')
        likes.push({ target, jaccard: jaccardOf(utterance, otherUtterance), same: found === 'same' });
    };
    for (const other of known)
      consider(other, other.utterance, { kind: 'stored', statement: other.statement });
    for (const j of order.slice(0, rank)) {
      const other = fresh[j]!;
      const around = other.start <= quotation.start && quotation.end <= other.end;
      if (!around) consider(other, utterances[j]!, targets[j]!);
    }
    likes.sort((a, b) => Number(b.same) - Number(a.same) || b.jaccard - a.jaccard);
    const best = likes[0];
    targets[i] = best?.target ?? { kind: 'local', index: i };
    if (!best?.same || best.target.kind !== 'stored') return;
    for (const { target, same } of likes) {
      if (same && target.kind === 'stored' && target.statement !== best.target.statement) {
        merges.push([target.statement, best.target.statement]);
      }
    }
  });
  return { targets, merges: settle(merges) };
}

/** Whether two quotations' speakers are one; `unknown` when either has no name. */
function speakersAgree(a: string | null, b: string | null): 'same' | 'differ' | 'unknown' {
  if (a === null || b === null) return 'unknown';
  return a === b || compatibleNames(a, b) ? 'same' : 'differ';
}

function jaccardOf(a: Utterance, b: Utterance): number {
  let shared = 0;
  for (const key of a.keys) if (b.keys.has(key)) shared++;
  return shared / (a.keys.size + b.keys.size - shared || 1);
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
