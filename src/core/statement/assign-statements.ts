import { contradicts } from './contradicts.ts';
import type { Link } from './find-rewordings.ts';
import { compareSpeakers, remember, type Agreement, type Attributed } from './same-speaker.ts';
import {
  FRAGMENT_WORDS,
  holds,
  jaccard,
  likeness,
  SHINGLE,
  toUtterance,
  type Utterance,
} from './same-utterance.ts';
import { splitUtterances, type Part } from './split-utterance.ts';
import { createUnion, type Target } from './statement-union.ts';
import { readWords } from './verify.ts';

/** Jaccard index at which two quotations of one article are the same utterance. */
const MIN_JACCARD_WITHIN = 0.5;
/** Quotations looked up by one shingle or word, the fullest: what more of them share is said all the time and tells nothing. */
const MAX_SHARING = 60;
/** Of the quotations alike, the likest are read word by word, so many: that costs most. */
const MAX_READ = 12;

/** A quotation that wants its statement. */
export interface Unassigned extends Part, Attributed {}

/** A quotation that has its statement. */
export interface Assigned extends Attributed {
  readonly id: number;
  readonly statement: number;
  readonly text: string;
  /** Is it a part of a longer quotation of its own article, or of one utterance with it? It stays with that. */
  readonly bound: boolean;
  /** Is its article of the story that the new article is put into? */
  readonly inStory: boolean;
}

export interface Assignment {
  /** The statement of each new quotation. */
  readonly targets: readonly Target[];
  /** Stored statements that turn out to be one. */
  readonly merges: readonly (readonly [from: number, into: number])[];
  /** Stored fragments that a new quotation is the better whole of. */
  readonly moves: readonly { readonly quotation: number; readonly target: Target }[];
}

/** A quotation that others are compared with. */
interface Known extends Attributed {
  readonly text: string;
  readonly utterance: Utterance;
  readonly target: Target;
  /** Where it stands, if in this article. */
  readonly span: Unassigned | null;
  /** Its number, if it is stored. */
  readonly id: number | null;
  readonly bound: boolean;
  readonly inStory: boolean;
}

/** A known quotation that another may be a wording of. */
interface Like {
  readonly known: Known;
  readonly jaccard: number;
  readonly same: boolean;
  /** Their words do not tell whether one contradicts the other. */
  readonly mayContradict: boolean;
}

/**
 * Puts the new quotations of one article into statements: wordings of one utterance by one speaker become one statement, and
 * so do the parts of one utterance. Whole utterances are one statement wherever they are alike; a fragment only joins the
 * likest whole that has it, so that a few common words never tie two utterances together. A fragment that is stored goes
 * over to a likelier whole that comes later: statements do not depend on the order in which articles are read. A quotation
 * never joins the one that stands around it. `links` join translations. Linear in the quotations' words.
 */
export function assignStatements(
  fresh: readonly Unassigned[],
  stored: readonly Assigned[],
  links: readonly Link[] = [],
): Assignment {
  const own = fresh.map((quotation, index) =>
    known(quotation, { kind: 'local', index }, { span: quotation, id: null, bound: false, inStory: true }),
  );
  const others = stored.map((quotation) =>
    known(quotation, { kind: 'stored', statement: quotation.statement }, { ...quotation, span: null }),
  );
  const lookup = createLookup(own.map(({ utterance }) => utterance));
  const agree = compareSpeakers();
  const likesOf = (quotation: Known): Like[] =>
    [...lookup.sharing(quotation.utterance)]
      .flatMap(([other, shared]) => compare(quotation, other, shared, agree) ?? [])
      .sort((a, b) => Number(b.same) - Number(a.same) || b.jaccard - a.jaccard || byText(a.known, b.known));
  const union = createUnion();
  for (const other of others) lookup.add(other);
  joinWholes(own.filter(isWhole), { lookup, likesOf, union });
  const bound = joinRuns(own, union);
  for (const { index, statement } of links)
    union.join({ kind: 'local', index }, { kind: 'stored', statement });
  for (const fragment of own.filter((quotation) => !isWhole(quotation))) {
    const target = bound.has(fragment) ? null : placeOf(likesOf(fragment));
    if (target) union.join(fragment.target, target);
    lookup.add(fragment);
  }
  const moves = others.flatMap((fragment) => {
    if (isWhole(fragment) || fragment.bound) return [];
    const likest = likesOf(fragment).find((like) => isWhole(like.known));
    return likest?.known.span ? [{ quotation: fragment.id!, target: union.of(likest.known.target) }] : [];
  });
  return { targets: own.map(({ target }) => union.of(target)), merges: union.merges(), moves };
}

const known = (
  { text, speaker, speakerKind, speakerRole }: Attributed & { readonly text: string },
  target: Target,
  { span, id, bound, inStory }: Pick<Known, 'span' | 'id' | 'bound' | 'inStory'>,
): Known => ({
  text,
  speaker,
  speakerKind,
  speakerRole,
  utterance: toUtterance(text),
  target,
  span,
  id,
  bound,
  inStory,
});

const isWhole = ({ utterance }: Known): boolean => utterance.wordCount >= FRAGMENT_WORDS;
const byText = (a: Known, b: Known): number => a.text.length - b.text.length || (a.text < b.text ? -1 : 1);

/** What is needed to join quotations. */
interface Joining {
  readonly lookup: ReturnType<typeof createLookup>;
  readonly likesOf: (quotation: Known) => readonly Like[];
  readonly union: ReturnType<typeof createUnion>;
}

/** Joins whole utterances with all that are alike, the fullest first, and makes them known. */
function joinWholes(wholes: readonly Known[], { lookup, likesOf, union }: Joining): void {
  const read = remember(readWords);
  for (const whole of wholes.toSorted((a, b) => b.utterance.wordCount - a.utterance.wordCount)) {
    let left = MAX_READ;
    let best: Known | null = null;
    for (const like of likesOf(whole)) {
      if (!like.same || !isWhole(like.known)) continue;
      if (like.mayContradict && (left-- <= 0 || contradicts(whole.text, like.known.text, read))) continue;
      // What contradicts the likest one is another statement, though this may be cut from either.
      if (best !== null && (left-- <= 0 || contradicts(best.text, like.known.text, read))) continue;
      best ??= like.known;
      union.join(whole.target, like.known.target);
    }
    lookup.add(whole);
  }
}

/** Joins the parts of one utterance; returns those that stand with others. */
function joinRuns(own: readonly Known[], union: Joining['union']): ReadonlySet<Known> {
  const knownOf = new Map(own.map((quotation) => [quotation.span, quotation]));
  const bound = new Set<Known>();
  for (const run of splitUtterances(own.flatMap(({ span }) => span ?? []))) {
    const parts = run.map((part) => knownOf.get(part)!);
    if (parts.length > 1) for (const part of parts) bound.add(part);
    for (const part of parts.slice(1)) union.join(parts[0]!.target, part.target);
  }
  return bound;
}

/** Where a fragment belongs: to the whole that has it, one of its own article before others, else to equal fragments. */
function placeOf(likes: readonly Like[]): Target | null {
  const wholes = likes.filter((like) => isWhole(like.known));
  const best = wholes.find((like) => like.known.span !== null) ?? wholes[0] ?? likes[0];
  return best?.known.target ?? null;
}

function compare(
  one: Known,
  other: Known,
  shared: number,
  agree: (a: Attributed, b: Attributed) => Agreement,
): Like | null {
  const { span: own, utterance } = one;
  const span = own && other.span;
  if (own && span && span.start <= own.start && own.end <= span.end) return null;
  // Names are compared last: that costs most, and without alike words they do not matter.
  if (likeness(utterance, other.utterance, shared, 'same', true) === 'other') return null;
  const speakers = agree(one, other);
  if (speakers === 'differ') return null;
  const found = likeness(utterance, other.utterance, shared, speakers, one.inStory && other.inStory);
  if (found === 'other') return null;
  const same = found === 'same';
  const alike = jaccard(utterance, other.utterance, shared);
  const held = holds(utterance, other.utterance, shared);
  // One article does not word an utterance in two ways: what is only somewhat alike in it is said besides.
  if (same && span && alike < MIN_JACCARD_WITHIN && !held) return null;
  return { known: other, jaccard: alike, same, mayContradict: same && !held };
}

/** Finds the known quotations that share words with another. */
function createLookup(fresh: readonly Utterance[]) {
  const byKey = new Map<number, Known[]>();
  // A word or two make no shingle: those are looked for in the other quotations of the article.
  const byWords = new Map<string, Known[]>(
    fresh.filter(({ wordCount }) => wordCount < SHINGLE).map(({ words }) => [words, []]),
  );
  return {
    add(quotation: Known): void {
      for (const key of quotation.utterance.keys) {
        const list = byKey.get(key);
        if (!list) byKey.set(key, [quotation]);
        else if (list.length < MAX_SHARING) list.push(quotation);
      }
      if (!quotation.span || byWords.size === 0) return;
      for (const run of shortRuns(quotation.utterance)) {
        const list = byWords.get(run);
        if (list && list.length < MAX_SHARING) list.push(quotation);
      }
    },
    /** How many shingles each known quotation shares; 0 for one that holds the one or two words that the other has. */
    sharing(utterance: Utterance): Map<Known, number> {
      const shared = new Map<Known, number>();
      for (const key of utterance.keys)
        for (const quotation of byKey.get(key) ?? []) shared.set(quotation, (shared.get(quotation) ?? 0) + 1);
      for (const quotation of byWords.get(utterance.words) ?? [])
        if (!shared.has(quotation)) shared.set(quotation, 0);
      return shared;
    },
  };
}

/** Every word and every two words in a row, each once, with spaces around them. */
function shortRuns({ words }: Utterance): Set<string> {
  const list = words.trim().split(' ');
  return new Set(list.flatMap((word, i) => [` ${word} `, ` ${word} ${list[i + 1] ?? ''} `]));
}
