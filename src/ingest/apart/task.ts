import type { Document } from '../../core/article/article.ts';
import type { Feed } from '../feeds/feed.ts';

/** Something from the web to be read, and what comes of each kind. */
export type Task =
  | { readonly kind: 'article'; readonly id: string; readonly raw: string; readonly format: 'html' | 'paste' }
  | { readonly kind: 'feed'; readonly text: string; readonly address: string }
  | { readonly kind: 'feed link'; readonly page: string; readonly address: string };

export interface Results {
  readonly article: Document;
  readonly feed: Feed;
  readonly 'feed link': string | null;
}

/** `problem`: why there is nothing to read in it, in words that follow its name. */
export type TaskAnswer =
  | { readonly kind: 'read'; readonly value: Results[Task['kind']] }
  | { readonly kind: 'problem'; readonly problem: string };
