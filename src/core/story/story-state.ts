import { thresholdFor, type Company } from './company.ts';
import type { Copies } from './copies.ts';
import type { Neighbours } from './neighbours.ts';
import type { Placement } from './placement.ts';
import type { StoryWeights } from './models/story-model.ts';
import type { Stories } from './stories.ts';
import type { Entry, Telling } from './telling.ts';
import type { Collection } from './vectors.ts';

/** All that an index of stories holds. */
export interface StoryState {
  readonly weights: StoryWeights;
  readonly collection: Collection;
  /** The articles at hand, by id. */
  readonly entries: Map<string, Entry>;
  /** Every telling there ever was, each at its place. */
  readonly tellings: Telling[];
  /** Those alive, by number. */
  readonly byNumber: Map<number, Telling>;
  readonly stories: Stories;
  readonly copies: Copies;
  readonly neighbours: Neighbours;
  /** As the last repair counted it. */
  company: Company;
  lastTelling: number;
}

export const placeOf = ({ telling }: Entry): Placement => ({ story: telling.story, telling: telling.number });

/** The similarity from which two texts are one story. */
export const thresholdOf = ({ company, weights }: StoryState): number => thresholdFor(company, weights);
