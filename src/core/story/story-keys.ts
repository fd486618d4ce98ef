import { words } from '../text/words.ts';
import { canonicalAddress } from './address.ts';
import { sketchOf } from './sketch.ts';
import { storyTerms, type Term } from './terms.ts';

/** What of an article tells its story, its text and its place. */
export interface StoryKeys {
  readonly terms: readonly Term[];
  /** See `sketchOf`. */
  readonly sketch: Uint32Array;
  /** See `canonicalAddress`. */
  readonly address: string | null;
}

export function storyKeys(article: {
  readonly title: string | null;
  readonly text: string;
  readonly url: string | null;
}): StoryKeys {
  const title = words(article.title ?? '');
  const text = words(article.text);
  return {
    terms: storyTerms(title, text),
    sketch: sketchOf(title, text),
    address: canonicalAddress(article.url),
  };
}
