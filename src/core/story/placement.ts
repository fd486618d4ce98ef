import type { Day } from '../article/article.ts';
import type { StoryKeys } from './story-keys.ts';

/** What places an article beside others. */
export interface StoryArticle extends StoryKeys {
  readonly id: string;
  readonly published: Day | null;
}

/** Two answers: articles of one story tell the same news, those of one telling do so in the same text. */
export interface Placement {
  readonly story: number;
  readonly telling: number;
}

export interface Move extends Placement {
  readonly id: string;
}
