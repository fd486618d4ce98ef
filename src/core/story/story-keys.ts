import { addressKey } from '../article/address.ts';
import { words } from '../text/words.ts';
import { sketchOf } from './sketch.ts';
import { storyTerms, type Term } from './terms.ts';

/** What of an article tells its story, its text and its place. */
export interface StoryKeys {
  readonly terms: readonly Term[];
  /** See `sketchOf`. */
  readonly sketch: Uint32Array;
  /** See `storyAddress`. */
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
    address: storyAddress(article.url),
  };
}

/** By what an article is known wherever it stands; null for the address of a whole site, which tells no article. */
export function storyAddress(url: string | null): string | null {
  const key = url === null ? null : addressKey(url);
  return key !== null && /[/?]/.test(key) ? key : null;
}
