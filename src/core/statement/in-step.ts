import { words } from '../text/words.ts';

/** Words in a row that both have at one place, so many places, and the share of the shorter text that they are. */
const RUN = 4;
const MIN_RUNS = 2;
const MIN_COVERED = 0.4;

/** Have two texts the same words in a row at two places or more, in one order: what two reporters keep of one utterance? */
export function areInStep(one: string, other: string): boolean {
  const [short, long] = [words(one), words(other)].sort((a, b) => a.length - b.length) as [
    string[],
    string[],
  ];
  let runs = 0;
  let covered = 0;
  let from = 0; // in the longer one
  for (let at = 0; at + RUN <= short.length; at++) {
    const found = longestAt(short, at, long, from);
    if (found.length < RUN) continue;
    runs++;
    covered += found.length;
    from = found.place + found.length;
    at += found.length - 1;
  }
  return runs >= MIN_RUNS && covered >= MIN_COVERED * short.length;
}

/** The longest run of words from a place of one text that the other has from a place on. */
function longestAt(
  one: readonly string[],
  at: number,
  other: readonly string[],
  from: number,
): { readonly place: number; readonly length: number } {
  let best = { place: from, length: 0 };
  for (let place = from; place < other.length; place++) {
    let length = 0;
    while (at + length < one.length && one[at + length] === other[place + length]) length++;
    if (length > best.length) best = { place, length };
  }
  return best;
}
