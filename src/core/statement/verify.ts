import { STOP_WORDS } from '../text/stop-words.ts';
import { fold } from '../text/words.ts';
import { CONTRACTIONS } from './rules/contractions.ts';

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
/** Share of its words that tell something which an altered claim keeps at least. */
const MIN_CONTENT = 0.4;
/** Longest texts aligned, in words: a claim is a chat message. */
const MAX_WORDS = 600;

/**
 * Compares a claimed quotation with a known one by their letters and digits: case, accents, punctuation, quotation marks
 * and spaces do not count. The claim is aligned with the best part of the original (semi-global alignment: words of the
 * original before and after cost nothing).
 */
export const compareWords = (claim: string, original: string): Comparison =>
  compareRead(readWords(claim), readWords(original));

/** `compareWords` of what `readWords` gives. */
export function compareRead(claim: ReadWords, original: ReadWords): Comparison {
  if (claim.tokens.length === 0) return { ...NOTHING, verdict: 'different', similarity: 0 };
  if (holdsRun(claim, original)) return { ...NOTHING, verdict: 'exact', similarity: 1 };
  const claimed = claim.tokens.slice(0, MAX_WORDS);
  const known = original.tokens.slice(0, MAX_WORDS);
  const { steps, matches, from, to } = align(claimed, known);
  const similarity =
    matches / Math.max(claimed.length, steps.filter(({ kind }) => kind !== 'claimed').length);
  if (similarity < MIN_ALTERED || !keepsContent(claimed, steps))
    return { ...NOTHING, verdict: 'different', similarity };
  return {
    verdict: 'altered',
    similarity,
    difference: joinRuns(steps),
    before: textOf(known.slice(0, from)),
    after: textOf(known.slice(to)),
  };
}

/** Are enough of the claim's telling words kept? Small words alone, "we will … the", are in every sentence. */
function keepsContent(claimed: readonly Token[], steps: readonly Step[]): boolean {
  const tells = ({ key }: { readonly key: string }): boolean => !STOP_WORDS.has(key);
  const telling = claimed.filter(tells).length;
  const kept = steps.filter(({ kind, key }) => kind === 'same' && tells({ key })).length;
  return kept >= telling * MIN_CONTENT;
}

const NOTHING = { difference: [], before: '', after: '' } as const;

const textOf = (list: readonly Token[]): string => list.map(({ text }) => text).join(' ');

/** A text's words and all their letters in a row. */
export interface ReadWords {
  readonly tokens: readonly Token[];
  readonly letters: string;
}

export function readWords(text: string): ReadWords {
  const list = tokens(text);
  return { tokens: list, letters: list.map(({ key }) => key).join('') };
}

/** "she's" as "she is", "won't" as "will not": who writes down what was said chooses. */
const inFull = (word: string): string =>
  CONTRACTIONS.reduce((full, [pattern, written]) => full.replace(pattern, written), word);

interface Token {
  readonly text: string;
  readonly key: string;
}

/** Words as they stand, with the marks on them; `key` holds the folded letters and digits. */
function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const [piece] of text.matchAll(/\S+/g)) {
    const key = inFull(fold(piece)).replace(/[^\p{L}\p{N}]+/gu, '');
    const last = found.at(-1);
    if (key) found.push({ text: piece, key });
    // a dash or dots that stand alone stay with the word before them
    else if (last) found[found.length - 1] = { ...last, text: `${last.text} ${piece}` };
  }
  return found;
}

/** Do the claim's letters begin and end at words of the original, so that "art" is not found in "start"? Linear. */
function holdsRun(claim: ReadWords, original: ReadWords): boolean {
  if (!original.letters.includes(claim.letters)) return false;
  const edges = new Set([0]);
  let edge = 0;
  for (const { key } of original.tokens) edges.add((edge += key.length));
  for (const end of endsOf(claim.letters, original.letters))
    if (edges.has(end) && edges.has(end - claim.letters.length)) return true;
  return false;
}

/** Where each occurrence of a text in another ends, also of those that overlap (Knuth, Morris and Pratt 1977). */
function* endsOf(sought: string, text: string): Generator<number> {
  // For each length of what matched so far: the longest shorter one that is matched then too.
  const shorter = new Int32Array(sought.length + 1);
  const extend = (length: number, unit: number): number => {
    let matched = length;
    while (matched > 0 && (matched === sought.length || sought.charCodeAt(matched) !== unit))
      matched = shorter[matched]!;
    return sought.charCodeAt(matched) === unit ? matched + 1 : 0;
  };
  for (let at = 1; at < sought.length; at++) shorter[at + 1] = extend(shorter[at]!, sought.charCodeAt(at));
  let matched = 0;
  for (let at = 0; at < text.length; at++) {
    matched = extend(matched, text.charCodeAt(at));
    if (matched === sought.length) yield at + 1;
  }
}

interface Step extends Token {
  readonly kind: 'same' | 'claimed' | 'original';
}

/**
 * What a word costs that only the claim has, and one that only the original has: of two words kept beyond a gap of three the
 * original is found whole, not up to the gap.
 */
const PUT_IN = 2;
const LEFT_OUT = 1;

/** `[from, to)` is the part of `known` that was used. Least edits (insert, delete; a change is both) from a part of the original to the claim, after Sellers (1980). */
function align(
  claimed: readonly Token[],
  known: readonly Token[],
): { steps: Step[]; matches: number; from: number; to: number } {
  const width = known.length + 1;
  const cost = new Uint16Array((claimed.length + 1) * width);
  for (let i = 1; i <= claimed.length; i++) {
    cost[i * width] = i * PUT_IN;
    for (let j = 1; j <= known.length; j++) {
      const same = claimed[i - 1]!.key === known[j - 1]!.key;
      const gap = Math.min(cost[(i - 1) * width + j]! + PUT_IN, cost[i * width + j - 1]! + LEFT_OUT);
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
      steps.push({ kind: 'same', ...known[j - 1]! });
      matches++;
      i--;
      j--;
    } else if (j > 0 && here === cost[i * width + j - 1]! + LEFT_OUT) {
      steps.push({ kind: 'original', ...known[--j]! });
    } else {
      steps.push({ kind: 'claimed', ...claimed[--i]! });
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
