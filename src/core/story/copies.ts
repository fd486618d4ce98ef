import { isNearInTime } from './near-in-time.ts';
import type { StoryArticle } from './placement.ts';
import { isSameText } from './sketch.ts';
import type { Entry, Telling } from './telling.ts';

/** Of a sketch so many hashes are indexed, and so many looked for: a copy has most of both. */
const SKETCH_INDEXED = 32;
const SKETCH_SOUGHT = 24;
/** Articles kept for one of them: of more copies than that the first ones find the next. */
const SKETCH_POSTINGS = 20;
/** Of those looked for, so many found lead to a comparison. */
const SKETCH_HITS = 3;

/** Finds articles with the same text: the same address, or sketches that overlap. */
export interface Copies {
  add(entry: Entry, address: string | null): void;
  /** Tellings with the text of an article of that day, the oldest first. */
  tellingsOf(article: StoryArticle, day: number | null): Telling[];
}

/** `isHeld`: is the entry still one of the index? */
export function createCopies(isHeld: (entry: Entry) => boolean): Copies {
  /** By hash (as a signed integer, which takes less room) the articles that have it; most have one. */
  const byHash = new Map<number, Entry | Entry[]>();
  const byAddress = new Map<string, Entry>();

  /** How many of the hashes looked for each article has. */
  function hitsOf(sketch: Uint32Array): Map<Entry, number> {
    const hits = new Map<Entry, number>();
    for (const hash of sketch.subarray(0, SKETCH_SOUGHT)) {
      const holders = byHash.get(hash | 0) ?? [];
      for (const entry of Array.isArray(holders) ? holders : [holders])
        hits.set(entry, (hits.get(entry) ?? 0) + 1);
    }
    return hits;
  }

  return {
    add(entry, address) {
      for (const hash of entry.sketch.subarray(0, SKETCH_INDEXED)) {
        const holders = byHash.get(hash | 0);
        if (!holders) byHash.set(hash | 0, entry);
        else if (!Array.isArray(holders)) byHash.set(hash | 0, [holders, entry]);
        else if (holders.length < SKETCH_POSTINGS) holders.push(entry);
      }
      if (address !== null) byAddress.set(address, entry);
    },
    tellingsOf({ sketch, address }, day) {
      const found = new Set<Telling>();
      const known = address === null ? undefined : byAddress.get(address);
      if (known && isHeld(known)) found.add(known.telling);
      for (const [entry, shared] of hitsOf(sketch)) {
        if (shared < Math.min(SKETCH_HITS, sketch.length) || !isHeld(entry)) continue;
        if (found.has(entry.telling) || !isNearInTime(entry.telling, { firstDay: day, lastDay: day }))
          continue;
        if (isSameText(sketch, entry.sketch)) found.add(entry.telling);
      }
      return [...found].sort((a, b) => a.number - b.number);
    },
  };
}
