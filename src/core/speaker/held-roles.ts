import { daysBetween } from '../calendar/days.ts';
import type { Day } from '../article/article.ts';
import { fold } from '../text/words.ts';

/** A role seen on some days is taken to be held for so many days before and after. */
const HELD_DAYS = 90;

/** A quotation, as far as it tells whom a description means. */
interface DescribedPart {
  readonly speaker: string | null;
  /** The publication day of its article. */
  readonly published: Day | null;
}

/** What articles call somebody, with the first and last day of their publication. */
export interface HeldRole {
  /** Folded, without an article: "mexican president". */
  readonly role: string;
  readonly first: Day;
  readonly last: Day;
}

/**
 * Of quotations of articles that name nobody and say "the Mexican president": those of the person with these roles. They
 * are when other articles of those weeks call this person so, and nobody else. In another year the words mean somebody
 * else, or nobody known.
 */
export const saidInRole = <Part extends DescribedPart>(
  described: readonly Part[],
  own: readonly HeldRole[],
  others: readonly HeldRole[],
): Part[] =>
  described.filter(({ speaker, published }) => {
    if (published === null || speaker === null) return false;
    const meant = (held: HeldRole): boolean => isCalled(speaker, held.role) && isHeld(held, published);
    return own.some(meant) && !others.some(meant);
  });

const isCalled = (description: string, role: string): boolean =>
  fold(description).replace(/^(?:the|el|la) /, '') === role;

const isHeld = ({ first, last }: HeldRole, day: Day): boolean =>
  daysBetween(day, first) <= HELD_DAYS && daysBetween(last, day) <= HELD_DAYS;
