import { stem } from '../text/stem.ts';
import { fold } from '../text/words.ts';
import { readTelling } from './read-telling.ts';

/** Something that happens, as an article tells it. */
export interface ToldEvent {
  readonly text: string;
}

/** An event of one list with the one of the other that it is likest to. */
export interface Likeness<Own, Other> {
  readonly own: Own;
  readonly other: Other;
  /** The share of the slighter account's weight that both have, up to 1. */
  readonly part: number;
}

/** Content terms that two accounts must share, and the share of the slighter one's weight. */
const SHARED_TERMS = 3;
const SHARED_PART = 0.5;
/** Shared terms that are no names; one where nearly all is shared. */
const SHARED_DEEDS = 2;
const NEARLY_ALL = 0.8;
/** Accounts as like as the likest, but for so much, are as good. */
const NEARLY = 0.85;
const MOST = 5;

/**
 * For each event those of others that tell the same, likest first, whatever their days. They share names and something that
 * is told of them: names alone stand in all sentences of a story. Rarer terms weigh more.
 */
export function findSameEvents<Own extends ToldEvent, Other extends ToldEvent>(
  owns: readonly Own[],
  others: readonly Other[],
): Likeness<Own, Other>[] {
  const told = others.map((event) => ({
    event,
    terms: readTelling(event.text).terms,
    deeds: deedsIn(event.text),
  }));
  const counts = new Map<string, number>();
  for (const { terms } of told) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const weigh = (terms: Iterable<string>): number => {
    let sum = 0;
    for (const term of terms) sum += Math.log((others.length + 1) / ((counts.get(term) ?? 0) + 1)) + 0.2;
    return sum;
  };
  return owns.flatMap((own) => {
    const { terms } = readTelling(own.text);
    const deeds = deedsIn(own.text);
    const weight = weigh(terms);
    const like = told.flatMap(({ event: other, ...theirs }) => {
      const shared = [...terms].filter((term) => theirs.terms.has(term));
      const both = shared.filter((term) => deeds.has(term) && theirs.deeds.has(term)).length;
      if (shared.length < SHARED_TERMS || both === 0) return [];
      const part = weigh(shared) / Math.max(0.1, Math.min(weight, weigh(theirs.terms)));
      return part < (both < SHARED_DEEDS ? NEARLY_ALL : SHARED_PART)
        ? []
        : [{ own, other, part: Math.min(1, part) }];
    });
    const sorted = like.toSorted((a, b) => b.part - a.part).slice(0, MOST);
    const best = sorted[0]?.part ?? 0;
    return sorted.filter(({ part }) => part >= best * NEARLY);
  });
}

/** What is told of names: stems of the words without a capital. */
const deedsIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/(?<![\p{L}’'-])\p{Ll}[\p{L}’'-]*/gu)].map(([word]) => stem(fold(word))));
