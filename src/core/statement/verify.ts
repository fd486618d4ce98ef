import { fold } from '../text/words.ts';

/** A run of words that both texts hold, that only the claim holds, or that only the original holds. */
export interface DiffRun {
  readonly kind: 'same' | 'claimed' | 'original';
  readonly text: string;
}

/** How a claimed quotation compares with a known one. */
export interface Comparison {
  /** `exact`: the same letters and digits in the same order as the known quotation or a part of it. */
  readonly verdict: 'exact' | 'altered' | 'different';
  /** Share of the claim's words that stand in the known quotation in this order, 0 to 1. */
  readonly similarity: number;
  /** The claim against the part of the original it comes from; empty unless `altered`. */
  readonly difference: readonly DiffRun[];
  /** What the original says before and after that part. */
  readonly before: string;
  readonly after: string;
}

/** Below this share of common words a claim is not an alteration of the known words but other words. */
const MIN_ALTERED = 0.6;
/** Longest texts aligned, in words: a claim is a chat message. */
const MAX_WORDS = 600;

/**
 * Compares a claimed quotation with a known one by their letters and digits: case, accents, punctuation, quotation marks
 * and spaces do not count. The claim is aligned with the best part of the original (semi-global alignment: words of the
 * original before and after cost nothing).
 */
export function compareWords(claim: string, original: string): Comparison {
  const claimedAll = tokens(claim);
  const knownAll = tokens(original);
  if (claimedAll.length === 0) return { ...NOTHING, verdict: 'different', similarity: 0 };
  if (lettersOf(knownAll).includes(lettersOf(claimedAll)) && holdsRun(claimedAll, knownAll)) {
    return { ...NOTHING, verdict: 'exact', similarity: 1 };
  }
  const claimed = claimedAll.slice(0, MAX_WORDS);
  const known = knownAll.slice(0, MAX_WORDS);
  const { steps, matches, from, to } = align(claimed, known);
  const similarity =
    matches / Math.max(claimed.length, steps.filter(({ kind }) => kind !== 'claimed').length);
  if (similarity < MIN_ALTERED) return { ...NOTHING, verdict: 'different', similarity };
  return {
    verdict: 'altered',
    similarity,
    difference: joinRuns(steps),
    before: textOf(known.slice(0, from)),
    after: textOf(known.slice(to)),
  };
}

const NOTHING = { difference: [], before: '', after: '' } as const;

const textOf = (list: readonly Token[]): string => list.map(({ text }) => text).join(' ');

const lettersOf = (list: readonly Token[]): string => list.map(({ key }) => key).join('');

interface Token {
  readonly text: string;
  readonly key: string;
}

/** Words as they stand, with the marks on them; `key` holds the folded letters and digits. */
function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const [piece] of text.matchAll(/\S+/g)) {
    const key = fold(piece).replace(/[^\p{L}\p{N}]+/gu, '');
    const last = found.at(-1);
    if (key) found.push({ text: piece, key });
    // a dash or dots that stand alone stay with the word before them
    else if (last) found[found.length - 1] = { ...last, text: `${last.text} ${piece}` };
  }
  return found;
}

/** Do the claim's letters begin and end at words of the original, so that "art" is not found in "start"? */
function holdsRun(claimed: readonly Token[], known: readonly Token[]): boolean {
  const letters = lettersOf(claimed);
  for (let from = 0; from < known.length; from++) {
    let joined = '';
    for (let to = from; to < known.length && joined.length < letters.length; to++) joined += known[to]!.key;
    if (joined === letters) return true;
  }
  return false;
}

interface Step {
  readonly kind: 'same' | 'claimed' | 'original';
  readonly text: string;
}

/** `[from, to)` is the part of `known` that was used. Least edits (insert, delete; a change is both) from a part of the original to the claim, after Sellers (1980). */
function align(
  claimed: readonly Token[],
  known: readonly Token[],
): { steps: Step[]; matches: number; from: number; to: number } {
  const width = known.length + 1;
  const cost = new Uint16Array((claimed.length + 1) * width);
  for (let i = 1; i <= claimed.length; i++) {
    cost[i * width] = i;
    for (let j = 1; j <= known.length; j++) {
      const same = claimed[i - 1]!.key === known[j - 1]!.key;
      const gap = Math.min(cost[(i - 1) * width + j]!, cost[i * width + j - 1]!) + 1;
      cost[i * width + j] = same ? Math.min(gap, cost[(i - 1) * width + j - 1]!) : gap;
    }
  }
  let j = 0;
  for (let end = 1; end <= known.length; end++)
    if (cost[claimed.length * width + end]! <= cost[claimed.length * width + j]!) j = end;
  const to = j;
  let i = claimed.length;
  let matches = 0;
  const steps: Step[] = [];
  while (i > 0) {
    const here = cost[i * width + j]!;
    if (j > 0 && claimed[i - 1]!.key === known[j - 1]!.key && here === cost[(i - 1) * width + j - 1]!) {
      steps.push({ kind: 'same', text: known[j - 1]!.text });
      matches++;
      i--;
      j--;
    } else if (j > 0 && here === cost[i * width + j - 1]! + 1) {
      steps.push({ kind: 'original', text: known[--j]!.text });
    } else {
      steps.push({ kind: 'claimed', text: claimed[--i]!.text });
    }
  }
  return { steps: steps.reverse(), matches, from: j, to };
}

/** Neighbouring steps of one kind become one run; in a change the claimed words stand before the original ones. */
function joinRuns(steps: readonly Step[]): DiffRun[] {
  const runs: DiffRun[] = [];
  let at = 0;
  while (at < steps.length) {
    const until = nextIndex(steps, at, (step) => (step.kind === 'same') !== (steps[at]!.kind === 'same'));
    const block = steps.slice(at, until);
    for (const kind of ['same', 'claimed', 'original'] as const) {
      const text = block
        .filter((step) => step.kind === kind)
        .map((step) => step.text)
        .join(' ');
      if (text) runs.push({ kind, text });
    }
    at = until;
  }
  return runs;
}

function nextIndex<T>(list: readonly T[], from: number, test: (item: T) => boolean): number {
  let at = from;
  while (at < list.length && !test(list[at]!)) at++;
  return at;
}
