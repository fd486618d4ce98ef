import { findUnsaid, type UnsaidWords } from '../core/statement/unsaid.ts';
import { searchWords } from '../core/search/search-words.ts';
import { words } from '../core/text/words.ts';
import type { Library } from '../store/library.ts';

/** Articles read again for one claim. */
const MOST_READ = 3;
/** Words of a claim that must stand in an article one after the other. */
const MAX_PHRASE = 30;

/** An article that has a claim's words as what nobody said. */
export interface UnsaidIn extends UnsaidWords {
  readonly article: string;
}

/** Articles, but for some, that have the words in quotation marks as denied, withdrawn, imagined, or no speech at all. */
export async function findUnsaidIn(
  claimed: string,
  but: ReadonlySet<string>,
  library: Library,
): Promise<UnsaidIn[]> {
  const phrase = words(claimed).slice(0, MAX_PHRASE).join(' ');
  const asked = searchWords(claimed);
  if (asked.length === 0) return [];
  const hits = await library.searchArticles(asked, { phrases: [phrase] }, MOST_READ + but.size);
  const ids = hits.map(({ id }) => id).filter((id) => !but.has(id));
  const articles = await library.articles(ids.slice(0, MOST_READ));
  return articles.flatMap(({ id, text, language }) => {
    const unsaid = findUnsaid(claimed, text, language);
    return unsaid ? [{ ...unsaid, article: id }] : [];
  });
}
