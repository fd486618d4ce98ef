import type { Telling } from './telling.ts';

/** Which tellings make a story; new stories are numbered on. */
export interface Stories {
  /** Puts a telling into a story, out of the one it was in; a new one without a number. */
  enter(telling: Telling, story?: number): void;
  leave(telling: Telling): void;
  /** The tellings of a story. */
  of(story: number): Iterable<Telling>;
  /** Gives each group a story's number: that of which it has most articles, the oldest of several, else a new one. */
  renumber(groups: ReadonlyMap<number, readonly Telling[]>): void;
  /** Takes note of a number given earlier. */
  reserve(story: number): void;
}

export function createStories(lastStory: number): Stories {
  const tellingsOf = new Map<number, Set<Telling>>();
  let last = lastStory;

  function leave(telling: Telling): void {
    const story = tellingsOf.get(telling.story);
    story?.delete(telling);
    if (story?.size === 0) tellingsOf.delete(telling.story);
  }

  function enter(telling: Telling, story: number = ++last): void {
    leave(telling);
    telling.story = story;
    const list = tellingsOf.get(story);
    if (list) list.add(telling);
    else tellingsOf.set(story, new Set([telling]));
  }

  return {
    enter,
    leave,
    of: (story) => tellingsOf.get(story) ?? [],
    renumber(groups) {
      const heirs = heirsOf(groups);
      for (const [group, list] of groups) {
        const number = heirs.get(group) ?? ++last;
        for (const telling of list) enter(telling, number);
      }
    },
    reserve(story) {
      last = Math.max(last, story);
    },
  };
}

/** The number of the story that each group goes on with, where it has most of one's articles. */
function heirsOf(groups: ReadonlyMap<number, readonly Telling[]>): Map<number, number> {
  const articles = new Map<number, Map<number, number>>();
  for (const [group, list] of groups)
    for (const { story, articles: own } of list) {
      const byGroup = articles.get(story) ?? new Map<number, number>();
      byGroup.set(group, (byGroup.get(group) ?? 0) + own.size);
      articles.set(story, byGroup);
    }
  const heirs = new Map<number, number>();
  for (const story of [...articles.keys()].sort((a, b) => a - b)) {
    const [[heir]] = [...articles.get(story)!].sort((a, b) => b[1] - a[1] || a[0] - b[0]) as [
      [number, number],
    ];
    if (!heirs.has(heir)) heirs.set(heir, story);
  }
  return heirs;
}
