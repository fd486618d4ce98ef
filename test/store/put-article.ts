import type { Day } from '../../src/core/article/article.ts';
import { createStoryIndex, type StoryIndex } from '../../src/core/story/story-index.ts';
import type { Store } from '../../src/store/store.ts';
import { indexDocument } from './index-document.ts';

/** An article for a test: what its command looks at, the rest as in any file. */
interface TestArticle {
  readonly id: string;
  readonly text: string;
  readonly published: Day | null;
  readonly title?: string | null;
  readonly url?: string | null;
  readonly source?: string | null;
  readonly language?: string;
}

/** Analyses an article and puts it into the store, into a story of its own unless `stories` places it. */
export const putArticle = async (
  store: Store,
  { id, text, published, title = null, source = null, url = null, language = 'en' }: TestArticle,
  stories?: StoryIndex,
): Promise<unknown> =>
  indexDocument(
    {
      id,
      title,
      source,
      url,
      byline: null,
      published,
      publishedBasis: published ? 'stated' : 'unknown',
      language,
      text,
    },
    { path: id, contentHash: id },
    store,
    stories ?? createStoryIndex(await store.lastPlacement()),
    () => 1,
  );
