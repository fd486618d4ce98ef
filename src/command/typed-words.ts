import { editDistance } from '../core/text/edit-distance.ts';
import { shorten } from '../core/text/shorten.ts';

/** The one name that a typing error away from `word` may mean. */
export function nearest(word: string, names: readonly string[]): string | null {
  const limit = word.length >= 5 ? 2 : 1;
  const near = names
    .map((name) => ({ name, distance: editDistance(word, name, limit) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return near && near.distance <= limit && word.length > 2 ? near.name : null;
}

/** What somebody typed, as an error repeats it. */
export const clip = (text: string): string => shorten(text, 40);

/** A description within a sentence. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
