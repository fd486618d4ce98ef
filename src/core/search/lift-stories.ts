/** An article found for a query. */
export interface Ranked {
  readonly id: string;
  readonly story: number;
  /** How well it answers the query; higher is better. */
  readonly value: number;
}

/** Stories are lifted of so many of the best articles. */
const BEST = 10;
/** What an article is worth at least, as a share of the best one of its story, and how many of a story. */
const LIFT = 0.8;
const LIFTED = 4;
/** A larger story is a topic: not all of it answers what one article does. */
export const LARGEST_LIFTED = 12;

/** The stories whose other articles are worth looking at: those of the best few. */
export const liftedStories = (ranked: readonly Ranked[]): number[] => [
  ...new Set(ranked.slice(0, BEST).map(({ story }) => story)),
];

/**
 * Found articles with those of the same stories, best first: an article that tells the news in other words than the query
 * comes soon after the one that tells it in the same. `members` are the articles of `liftedStories`.
 */
export function liftStories<Found extends Ranked>(
  ranked: readonly Found[],
  members: readonly Omit<Found, 'value'>[],
): Found[] {
  const lifted = new Map<string, Found>(ranked.map((found) => [found.id, found]));
  const best = new Map<number, number>();
  for (const { story, value } of ranked.slice(0, BEST))
    best.set(story, Math.max(value, best.get(story) ?? 0));
  for (const [story, list] of Map.groupBy(members, (member) => member.story)) {
    if (list.length > LARGEST_LIFTED) continue;
    const floor = LIFT * (best.get(story) ?? 0);
    const others = list
      .map((member) => lifted.get(member.id) ?? ({ ...member, value: 0 } as Found))
      .sort((a, b) => b.value - a.value);
    for (const other of others.slice(0, LIFTED + 1))
      lifted.set(other.id, { ...other, value: Math.max(other.value, floor) });
  }
  // Sorting keeps the order of what is found of equal value.
  return [...lifted.values()].sort((a, b) => b.value - a.value);
}
