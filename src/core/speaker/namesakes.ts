import type { Day } from '../article/article.ts';
import { daysBetween } from '../calendar/days.ts';
import { words } from '../text/words.ts';
import { nameWords, type Identity } from './resolve-speaker.ts';

/** An article that calls somebody "Ferris" alone tells of the Ferris named in full so many days before or after. */
const NEAR_DAYS = 60;
/** The same where both say what office Ferris has. */
const OFFICE_DAYS = 400;

/** A quotation, as far as it tells namesakes apart. */
interface NamedPart {
  /** Of which statement it is a wording. */
  readonly statement: number;
  readonly article: string;
  readonly speaker: string | null;
  /** What the article calls the speaker, folded. */
  readonly role: string | null;
  /** The publication day of its article. */
  readonly published: Day | null;
}

/** Quotations under one name: those of somebody named in full, and those of a bare surname, which may be another's. */
export interface NamedParts<Part extends NamedPart> {
  readonly full: readonly Part[];
  readonly bare: readonly Part[];
}

/** Tells quotations under a full name from those under a bare surname; null where no namesake can be among them. */
export function partNames<Part extends NamedPart>(
  { kind }: Identity,
  parts: readonly Part[],
): NamedParts<Part> | null {
  const full = parts.filter((part) => !isBare(part));
  const bare = parts.filter(isBare);
  return kind !== 'person' || full.length === 0 || bare.length === 0 ? null : { full, bare };
}

const isBare = ({ speaker }: NamedPart): boolean => speaker !== null && nameWords(speaker).length === 1;

/**
 * Which quotations of a bare surname are the same person's: those of an article of the same story, or of the same time,
 * with no other office than is known. `storyOf` gives the story of an article's id.
 */
export function judgeBareNames<Part extends NamedPart>(
  { full, bare }: NamedParts<Part>,
  storyOf: ReadonlyMap<string, number>,
): ReadonlySet<Part> {
  const stories = new Set(full.map(({ article }) => storyOf.get(article)));
  const statements = new Set(full.map(({ statement }) => statement));
  const days = full.flatMap(({ published }) => published ?? []);
  const offices = new Set(full.flatMap(({ role }) => (role ? words(role) : [])));
  const isOwn = ({ article, statement, role, published }: Part): boolean => {
    if (stories.has(storyOf.get(article)) || statements.has(statement)) return true;
    if (published === null) return false;
    const apart = Math.min(...days.map((day) => Math.abs(daysBetween(day, published))));
    if (role === null) return apart <= NEAR_DAYS;
    return words(role).some((word) => offices.has(word)) && apart <= OFFICE_DAYS;
  };
  return new Set(bare.filter(isOwn));
}
