import { ANALYSIS_VERSION } from '../../src/core/analyze.ts';
import type { Document } from '../../src/core/article/article.ts';
import type { StoryIndex } from '../../src/core/story/story-index.ts';
import { prepareArticle } from '../../src/ingest/articles/prepare-article.ts';
import { saveArticle } from '../../src/ingest/articles/save-article.ts';
import type { Store } from '../../src/store/store.ts';

/** Analyses and saves an article here and now, as indexing does in steps. Returns its story. */
export async function indexDocument(
  document: Document,
  file: { readonly path: string; readonly contentHash: string },
  store: Store,
  stories: StoryIndex,
  clock: () => number,
): Promise<number> {
  await saveArticle(prepareArticle(document), { ...file, analysis: ANALYSIS_VERSION }, store, stories, clock);
  const [head] = await store.heads([document.id]);
  return head!.story;
}
