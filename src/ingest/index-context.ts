import type { Store } from '../store/store.ts';
import type { ApartReader } from './apart/read-apart.ts';
import type { StoryKeeper } from './articles/keep-stories.ts';
import type { PreparedArticle } from './articles/prepare-article.ts';
import { saveArticle } from './articles/save-article.ts';

/** What every part of indexing works with. */
export interface IndexContext {
  readonly store: Store;
  readonly reader: ApartReader;
  readonly stories: StoryKeeper;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** The rules by which articles are analysed. */
  readonly analysis: number;
  /** Does what came in meanwhile and need not wait until all is done. */
  readonly attend: () => Promise<void>;
  /** Aborted when the work is to end after the article at hand. */
  readonly ending: AbortSignal;
}

/** Puts an article into the library and its stories. */
export async function place(
  article: PreparedArticle,
  file: { readonly path: string; readonly contentHash: string },
  { store, stories, clock, analysis }: IndexContext,
): Promise<void> {
  await saveArticle(article, { ...file, analysis }, store, await stories.index(), clock);
  await stories.placed(article.document.id);
}
