import { fold } from '../core/text/words.ts';
import type { Library } from '../store/library.ts';

/** The outlets whose names hold what was typed; of nothing all. */
export async function findOutlets(typed: string, library: Library): Promise<string[]> {
  const wanted = fold(typed);
  return (await library.sources()).map(({ source }) => source).filter((name) => fold(name).includes(wanted));
}
