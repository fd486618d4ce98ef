import { between, FAR, type LinesView } from './lines-view.ts';
import { CUE_WORDS } from './rules/cue-words.ts';

/** A sign of a line among the others: its name, by which learned models ask for it, and its value at a place. */
interface PlaceSign {
  readonly name: string;
  readonly of: (view: LinesView, place: number) => number;
}

/** Lines on either side whose length is a sign of a line. */
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3] as const;
/** Lines on either side over which prose is counted. */
const WINDOWS = [3, 10] as const;

const capped = (distance: number): number => Math.max(-FAR, Math.min(FAR, distance));

/** What a line's place among the other lines shows. */
export const PLACE_SIGNS: readonly PlaceSign[] = [
  { name: 'repeats', of: ({ repeats, lines }, i) => repeats.get(lines[i]!.text)! - 1 },
  { name: 'shared', of: sharedWords },
  { name: 'prose before', of: ({ proseWords, allProse }, i) => proseWords[i]! / allProse },
  { name: 'prose after', of: ({ proseWords, allProse }, i) => 1 - proseWords[i + 1]! / allProse },
  { name: 'since prose', of: ({ sinceProse }, i) => sinceProse[i]! },
  { name: 'until prose', of: ({ untilProse }, i) => untilProse[i]! },
  { name: 'in run', of: ({ run: [from, to] }, i) => Number(i >= from && i < to) },
  { name: 'from run start', of: ({ run: [from] }, i) => capped(i - from) },
  { name: 'to run end', of: ({ run: [, to] }, i) => capped(to - 1 - i) },
  { name: 'tails before', of: ({ tails }, i) => Math.min(FAR, tails[i]!) },
  { name: 'since tail', of: ({ sinceTail }, i) => sinceTail[i]! },
  ...NEIGHBOURS.flatMap((offset): PlaceSign[] => [
    { name: `words ${offset}`, of: ({ lines }, i) => lines[i + offset]?.words.length ?? -1 },
    { name: `prose ${offset}`, of: ({ lines }, i) => Number(lines[i + offset]?.prose ?? -1) },
  ]),
  ...WINDOWS.map((window): PlaceSign => ({
    name: `prose within ${window}`,
    of: ({ proseWords, allProse }, i) =>
      between(proseWords, i - window, i) / allProse + between(proseWords, i + 1, i + 1 + window) / allProse,
  })),
  { name: 'cues before', of: ({ cues }, i) => between(cues, i - 5, i) },
  { name: 'cues after', of: ({ cues }, i) => between(cues, i + 1, i + 6) },
  ...CUE_WORDS.flatMap(({ kind }, k): PlaceSign[] => [
    { name: `since ${kind}`, of: ({ cuePlaces }, i) => cuePlaces[k]!.since[i]! },
    {
      name: `${kind} near`,
      of: ({ cuePlaces }, i) =>
        between(cuePlaces[k]!.sum, i - 4, i) + between(cuePlaces[k]!.sum, i + 1, i + 5),
    },
  ]),
  { name: 'like headline', of: ({ likeHeadline }, i) => likeHeadline[i]! },
  { name: 'since headline', of: ({ sinceHeadline }, i) => sinceHeadline[i]! },
  { name: 'headlines ahead', of: ({ headlinesAhead }, i) => Math.min(3, headlinesAhead[i]!) },
  { name: 'words to mean', of: ({ lines, meanProse }, i) => lines[i]!.words.length / meanProse },
  { name: 'dated near', of: ({ dated }, i) => between(dated, i - 8, i + 9) },
  { name: 'dated before', of: ({ dated }, i) => between(dated, i - 4, i) },
  { name: 'dated after', of: ({ dated }, i) => between(dated, i + 1, i + 5) },
  { name: 'built alike near', of: ({ alike }, i) => alike[i]![0] + alike[i]![1] },
  { name: 'built alike before', of: ({ alike }, i) => alike[i]![0] },
  { name: 'built alike after', of: ({ alike }, i) => alike[i]![1] },
];

/** The share of a line's longer words that stand in (other) lines of prose; -1 where it has none. */
function sharedWords({ lines, longWords, spread }: LinesView, i: number): number {
  const words = longWords[i]!;
  const own = lines[i]!.prose ? 1 : 0;
  const known = words.filter((word) => (spread.get(word) ?? 0) > own).length;
  return words.length === 0 ? -1 : known / words.length;
}
