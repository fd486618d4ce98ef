import type { Day } from '../core/article/article.ts';
import { nameWords, type Identity } from '../core/speaker/resolve-speaker.ts';
import type { StatementPart } from '../core/statement/statement.ts';
import { words } from '../core/text/words.ts';
import type { Library } from '../store/library.ts';

/** An article that calls somebody "Ferris" alone tells of the Ferris named in full so many days before or after. */
const NEAR_DAYS = 60;
/** The same where both say what office Ferris has. */
const OFFICE_DAYS = 400;

/**
 * Parts the quotations of somebody named in full from those of a bare surname that may be another's: an article that gives
 * no first name counts when it is of the same story, or of the same time, with no other office than is known.
 */
export async function splitNamesakes(
  identity: Identity,
  parts: readonly StatementPart[],
  library: Library,
): Promise<{ own: StatementPart[]; doubtful: StatementPart[] }> {
  const isBare = ({ speaker }: StatementPart): boolean => speaker !== null && nameWords(speaker).length === 1;
  const full = parts.filter((part) => !isBare(part));
  const bare = parts.filter(isBare);
  if (identity.kind !== 'person' || full.length === 0 || bare.length === 0)
    return { own: [...parts], doubtful: [] };
  const heads = await library.heads([...new Set(parts.map(({ article }) => article))]);
  const storyOf = new Map(heads.map(({ id, story }) => [id, story]));
  const stories = new Set(full.map(({ article }) => storyOf.get(article)));
  const statements = new Set(full.map(({ statement }) => statement));
  const days = full.flatMap(({ published }) => published ?? []);
  const offices = new Set(full.flatMap(({ role }) => (role ? words(role) : [])));
  const isOwn = ({ article, statement, role, published }: StatementPart): boolean => {
    if (stories.has(storyOf.get(article)) || statements.has(statement)) return true;
    if (published === null) return false;
    const apart = Math.min(...days.map((day) => daysBetween(day, published)));
    if (role === null) return apart <= NEAR_DAYS;
    return words(role).some((word) => offices.has(word)) && apart <= OFFICE_DAYS;
  };
  return {
    own: parts.filter((part) => !isBare(part) || isOwn(part)),
    doubtful: bare.filter((part) => !isOwn(part)),
  };
}

const daysBetween = (a: Day, b: Day): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
