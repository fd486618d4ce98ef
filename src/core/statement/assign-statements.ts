import { areCompatible, nameWords } from '../speaker/resolve-speaker.ts';
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
import { readWords } from './verify.ts';

/** Jaccard index at which two quotations of one article are the same utterance. */
const MIN_JACCARD_WITHIN = 0.5;
/** Quotations looked up by one shingle or word, the fullest: what more of them share is said all the time and tells nothing. */
const MAX_SHARING = 60;
/** Of the quotations alike, the likest are read word by word, so many: that costs most. */
const MAX_READ = 12;

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

/** A quotation that others are compared with. */
interface Known {
  readonly text: string;
  readonly speaker: string | null;
  readonly utterance: Utterance;
  readonly target: Target;
  /** Where it stands, if in this article. */
  readonly span: Unassigned | null;
}

/** A known quotation that a new one may be a wording of. */
interface Like {
  readonly known: Known;
  readonly jaccard: number;
  readonly same: boolean;
  /** Their words do not tell whether one contradicts the other. */
  readonly mayContradict: boolean;
}

/**
 * Puts the new quotations of one article into statements: wordings of one utterance by one speaker become one statement.
 * A whole utterance may show that two stored statements are one; a fragment only joins the likest one, so that a few
 * common words never tie two utterances together. A quotation never joins the one that stands around it. Linear in the
 * quotations' words.
 */
export function assignStatements(fresh: readonly Unassigned[], stored: readonly Assigned[]): Assignment {
  const utterances = fresh.map(({ text }) => toUtterance(text));
  const lookup = createLookup(utterances);
  for (const { text, speaker, statement } of stored)
    lookup.add({
      text,
      speaker,
      utterance: toUtterance(text),
      target: { kind: 'stored', statement },
      span: null,
    });
  const agree = compareSpeakers();
  const read = remember(readWords);
  const merges: (readonly [number, number])[] = [];
  const targets: Target[] = [];
  // The fullest first, so that a fragment finds the utterance it is cut from also where it stands before it.
  const order = fresh
    .map((_, i) => i)
    .sort((a, b) => utterances[b]!.wordCount - utterances[a]!.wordCount || a - b);
  for (const i of order) {
    const quotation = fresh[i]!;
    const utterance = utterances[i]!;
    const likes: Like[] = [];
    for (const [known, shared] of lookup.sharing(utterance)) {
      const like = compare(quotation, utterance, known, shared, agree);
      if (like) likes.push(like);
    }
    likes.sort((a, b) => Number(b.same) - Number(a.same) || b.jaccard - a.jaccard);
    let left = MAX_READ;
    const isMeant = ({ known, mayContradict }: Like): boolean =>
      !mayContradict || (left-- > 0 && !contradicts(quotation.text, known.text, read));
    const first = likes.findIndex(isMeant);
    const best = likes[first];
    const target: Target = best?.known.target ?? { kind: 'local', index: i };
    targets[i] = target;
    lookup.add({ speaker: quotation.speaker, text: quotation.text, utterance, target, span: quotation });
    if (!best?.same || target.kind !== 'stored') continue;
    for (const like of likes.slice(first + 1)) {
      const other = like.known.target;
      if (like.same && other.kind === 'stored' && other.statement !== target.statement && isMeant(like))
        merges.push([other.statement, target.statement]);
    }
  }
  tieShortPieces(fresh, utterances, targets);
  return { targets, merges: settle(merges) };
}

function compare(
  quotation: Unassigned,
  utterance: Utterance,
  known: Known,
  shared: number,
  agree: (a: string | null, b: string | null) => Agreement,
): Like | null {
  const { span } = known;
  if (span && span.start <= quotation.start && quotation.end <= span.end) return null;
  // Names are compared last: that costs most, and without alike words they do not matter.
  if (likeness(utterance, known.utterance, shared, true) === 'other') return null;
  const speakers = agree(quotation.speaker, known.speaker);
  if (speakers === 'differ') return null;
  const found = likeness(utterance, known.utterance, shared, speakers === 'same');
  if (found === 'other') return null;
  const same = found === 'same';
  const alike = jaccard(utterance, known.utterance, shared);
  const held = holds(utterance, known.utterance, shared);
  // One article does not word an utterance in two ways: what is only somewhat alike in it is said besides.
  if (same && span && alike < MIN_JACCARD_WITHIN && !held) return null;
  return { known, jaccard: alike, same, mayContradict: same && !held };
}

/** Finds the known quotations that share words with another. */
function createLookup(fresh: readonly Utterance[]) {
  const byKey = new Map<number, Known[]>();
  // A word or two make no shingle: those are looked for in the other quotations of the article.
  const byWords = new Map<string, Known[]>(
    fresh.filter(({ wordCount }) => wordCount < SHINGLE).map(({ words }) => [words, []]),
  );
  return {
    add(known: Known): void {
      for (const key of known.utterance.keys) {
        const list = byKey.get(key);
        if (!list) byKey.set(key, [known]);
        else if (list.length < MAX_SHARING) list.push(known);
      }
      if (!known.span || byWords.size === 0) return;
      for (const run of shortRuns(known.utterance)) {
        const list = byWords.get(run);
        if (list && list.length < MAX_SHARING) list.push(known);
      }
    },
    /** How many shingles each known quotation shares; 0 for one that holds the one or two words that the other has. */
    sharing(utterance: Utterance): Map<Known, number> {
      const shared = new Map<Known, number>();
      for (const key of utterance.keys)
        for (const known of byKey.get(key) ?? []) shared.set(known, (shared.get(known) ?? 0) + 1);
      for (const known of byWords.get(utterance.words) ?? []) if (!shared.has(known)) shared.set(known, 0);
      return shared;
    },
  };
}

/** Every word and every two words in a row, each once, with spaces around them. */
function shortRuns({ words }: Utterance): Set<string> {
  const list = words.trim().split(' ');
  return new Set(list.flatMap((word, i) => [` ${word} `, ` ${word} ${list[i + 1] ?? ''} `]));
}

/** `“The bridge,” she said, “is not safe.”`: a piece too short to be an utterance goes with the rest of it. */
function tieShortPieces(
  fresh: readonly Unassigned[],
  utterances: readonly Utterance[],
  targets: Target[],
): void {
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
type Agreement = 'same' | 'differ' | 'unknown';

function compareSpeakers(): (a: string | null, b: string | null) => Agreement {
  const wordsOf = remember(nameWords);
  return (a, b) => {
    if (a === null || b === null) return 'unknown';
    return a === b || areCompatible(wordsOf(a), wordsOf(b)) ? 'same' : 'differ';
  };
}

/** A function of a text that reads each text once. */
function remember<Read>(read: (text: string) => Read): (text: string) => Read {
  const known = new Map<string, Read>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) known.set(text, (found = read(text)));
    return found;
  };
}

/** Chains of merges, shortened so that each statement goes straight to its last. */
function settle(merges: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const into = new Map<number, number>();
  const last = (id: number): number => {
    let end = id;
    for (let next = into.get(end); next !== undefined; next = into.get(end)) end = next;
    // Whoever is on the way goes straight there from now on.
    for (let at = id; at !== end;) {
      const next = into.get(at)!;
      into.set(at, end);
      at = next;
    }
    return end;
  };
  for (const [from, to] of merges) {
    const [a, b] = [last(from), last(to)];
    if (a !== b) into.set(a, b);
  }
  return [...into.keys()].map((from) => [from, last(from)] as const);
}
