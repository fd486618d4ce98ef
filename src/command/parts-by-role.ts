import type { Identity } from '../core/speaker/resolve-speaker.ts';
import type { StatementPart } from '../core/statement/statement.ts';
import { fold } from '../core/text/words.ts';
import type { Library, RoleDays } from '../store/library.ts';

/** A role seen on some days is taken to be held for so many days before and after. */
const HELD_DAYS = 90;

/**
 * Quotations of articles that name nobody and say "the Mexican president": they are this person's when other articles of
 * those weeks call this person so, and nobody else. In another year the words mean somebody else, or nobody known.
 */
export async function partsByRole(identity: Identity, library: Library): Promise<StatementPart[]> {
  if (identity.kind !== 'person') return [];
  const own = await library.rolesOf(identity.ids);
  if (own.length === 0) return [];
  const roles = [...new Set(own.map(({ role }) => role))];
  const described = await library.describedParts(roles);
  if (described.length === 0) return [];
  const others = (await library.bearersOf(roles)).filter(({ speaker }) => !identity.ids.includes(speaker));
  return described.filter(({ speaker, published }) => {
    if (published === null || speaker === null) return false;
    const meant = (days: RoleDays): boolean => isCalled(speaker, days.role) && isHeld(days, published);
    return own.some(meant) && !others.some(meant);
  });
}

const isCalled = (description: string, role: string): boolean =>
  fold(description).replace(/^(?:the|el|la) /, '') === role;

function isHeld({ first, last }: RoleDays, day: string): boolean {
  const time = Date.parse(day);
  return (
    time >= Date.parse(first) - HELD_DAYS * 86_400_000 && time <= Date.parse(last) + HELD_DAYS * 86_400_000
  );
}
