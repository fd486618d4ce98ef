import type { Day } from '../../core/article/article.ts';

/** What any format gives, before it becomes a document. */
export interface ParsedArticle {
  readonly title: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly byline: string | null;
  readonly published: Day | null;
  readonly text: string;
}
