/** Articles of one story among the results; the best first. */
export type Group<Found> = readonly [best: Found, ...others: Found[]];

/** From so many stories on, each is shown once: fewer are a search within a story. */
const MANY_STORIES = 5;

/** Are these results of so many stories that each story should be shown once? */
export const isOfManyStories = (found: readonly { readonly story: number }[]): boolean =>
  new Set(found.map(({ story }) => story)).size >= MANY_STORIES;

/** Results as they are shown, best first: each text once, and each story once when there are many. */
export function groupResults<Found extends { readonly story: number; readonly telling: number }>(
  found: readonly Found[],
): Group<Found>[] {
  const many = isOfManyStories(found);
  const groups = new Map<number, [Found, ...Found[]]>();
  for (const one of found) {
    const key = many ? one.story : one.telling;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}
