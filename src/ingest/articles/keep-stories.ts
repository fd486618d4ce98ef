import { setImmediate } from 'node:timers/promises';
import { createStoryIndex, type StoryIndex } from '../../core/story/story-index.ts';
import { storyAddress } from '../../core/story/story-keys.ts';
import type { Library } from '../../store/library.ts';

/** Articles whose terms are taken up again, to go on with their stories. */
const STORY_MEMORY = 15_000;
/** When so many more have come, they are taken up anew. */
const STORY_STEP = 5_000;

/** Articles moved in one transaction. */
const MOVED_AT_ONCE = 50;

/** The stories of a library, held in memory while articles come in. */
export interface StoryKeeper {
  /** The stories as the library has them now. */
  index(): Promise<StoryIndex>;
  /** Says that an article was placed, and that the library changed by our own doing. */
  placed(id: string): Promise<void>;
  /** Says that the library changed by our own doing, its stories apart. */
  changed(): Promise<void>;
  /** Mends the stories near these articles; by default near what was placed since the last time. */
  repair(articles?: Iterable<string> | 'all'): Promise<void>;
}

export function createStoryKeeper(library: Library): StoryKeeper {
  let held: { readonly index: StoryIndex; revision: number } | null = null;
  const placed = new Set<string>();

  /** Where the memory begins follows from the number of articles: a restart changes nothing in what is told apart. */
  async function takeUp(): Promise<StoryIndex> {
    const { articles } = await library.counts();
    const most = STORY_MEMORY + STORY_STEP;
    const index = createStoryIndex(await library.lastPlacement());
    const size = articles < most ? articles : STORY_MEMORY + (articles % STORY_STEP);
    for await (const page of library.storyMemory(size)) {
      for (const { url, story, telling, ...article } of page)
        index.restore({ ...article, address: storyAddress(url) }, { story, telling });
      await setImmediate(); // answers go on meanwhile
    }
    return index;
  }

  async function index(): Promise<StoryIndex> {
    const revision = await library.revision();
    // Another process, or a removal, has changed them since; or there are too many to hold.
    if (held?.revision !== revision || held.index.size() >= STORY_MEMORY + STORY_STEP)
      held = { index: await takeUp(), revision };
    return held.index;
  }

  async function changed(): Promise<void> {
    if (held) held.revision = await library.revision();
  }

  return {
    index,
    changed,
    async placed(id) {
      placed.add(id);
      await changed();
    },
    async repair(articles = placed) {
      if (articles === placed && placed.size === 0) return;
      const stories = await index();
      const steps = stories.repairInSteps(articles === 'all' ? undefined : articles);
      let step = steps.next();
      for (; !step.done; step = steps.next()) await setImmediate(); // answers go on meanwhile
      for (let from = 0; from < step.value.length; from += MOVED_AT_ONCE) {
        await library.moveArticles(step.value.slice(from, from + MOVED_AT_ONCE));
        await setImmediate();
      }
      if (articles === placed || articles === 'all') placed.clear();
      await changed();
    },
  };
}
