import { anyOf } from '../text/word-set.ts';
import { DENIALS, DENIED_STEMS, DENYING, OR_NOT, VALUES } from './rules/claim-words.ts';
import { isPromiseOf } from './foretold.ts';
import { areOpposed } from './opposed.ts';
import { words } from '../text/words.ts';
import { compareRead, readWords, type DiffRun } from './verify.ts';

/** A word that turns a sentence into its opposite: "never", "won't". */
const NEGATION = new RegExp(
  String.raw`(?:^|\s)(?:${anyOf(DENIALS)}|(?:${anyOf(DENIED_STEMS)})n['’]?t)(?![\p{L}])`,
  'iu',
);
const VALUE = new RegExp(String.raw`(?:\d[\d.,]*|\b(?:${anyOf(VALUES)})\b)`, 'giu');

/**
 * Do two quotations that are otherwise much alike say different things: one denies what the other says, or they name
 * different numbers or days, or one has the opposite of the other's word, or promises what the other tells as done? Such are two statements, however many words they share. `read` may remember what it read.
 */
export function contradicts(a: string, b: string, read = readWords): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const [few, many] = [read(short), read(long)];
  if (isPromiseOf(few, many)) return true;
  const { verdict, difference, before, after } = compareRead(few, many);
  if (verdict !== 'altered') return false;
  // What stands at the edge of the shorter one is set against as many words of the longer one beyond it.
  const list = changes(difference);
  const [first, last] = [difference[0], difference.at(-1)];
  if (first?.kind === 'claimed' && list[0]?.original === '')
    list[0].original = before.split(' ').slice(-wordsIn(first)).join(' ');
  if (last?.kind === 'claimed' && list.at(-1)?.original === '')
    list.at(-1)!.original = after.split(' ').slice(0, wordsIn(last)).join(' ');
  return list.some(
    ({ claimed, original }) =>
      denies(claimed) !== denies(original) ||
      differ(claimed, original) ||
      areOpposed(words(claimed), words(original)),
  );
}

const denies = (text: string): boolean => NEGATION.test(text.replace(OR_NOT, ' '));

const wordsIn = ({ text }: DiffRun): number => text.split(' ').length;

/** The places where the two differ, with the words of either side. */
function changes(runs: readonly DiffRun[]): { claimed: string; original: string }[] {
  const found: { claimed: string; original: string }[] = [];
  let open: { claimed: string; original: string } | null = null;
  for (const { kind, text } of runs) {
    if (kind === 'same') open = null;
    else {
      if (open === null) found.push((open = { claimed: '', original: '' }));
      open[kind] = text;
    }
  }
  return found;
}

/** Both name a value, and not the same. */
function differ(a: string, b: string): boolean {
  const [ours, theirs] = [valuesOf(a), valuesOf(b)];
  return ours !== '' && theirs !== '' && ours !== theirs;
}

/** Does a sentence that shares most words with another keep all its numbers and days, and neither deny what it says? */
export function keepsSense(point: string, other: string): boolean {
  const values = new Set(valuesOf(other).split(' '));
  const own = valuesOf(point);
  return (
    denials(point) === denials(other) && (own === '' || own.split(' ').every((value) => values.has(value)))
  );
}

const DENIAL = new RegExp(String.raw`${NEGATION.source}|\b(?:${anyOf(DENYING)})\b`, 'giu');
const denials = (text: string): number => [...text.replace(OR_NOT, ' ').matchAll(DENIAL)].length % 2;

const valuesOf = (text: string): string =>
  [...text.matchAll(VALUE)].map(([value]) => value.toLowerCase().replace(/[.,]$/, '')).join(' ');
