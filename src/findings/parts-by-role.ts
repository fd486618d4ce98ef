import { saidInRole } from '../core/speaker/held-roles.ts';
import type { Identity } from '../core/speaker/resolve-speaker.ts';
import type { StatementPart } from '../core/statement/statement.ts';
import type { Library } from '../store/library.ts';

/** Quotations of a person in articles that only say what the person is: "the Mexican president". */
export async function partsByRole(identity: Identity, library: Library): Promise<StatementPart[]> {
  if (identity.kind !== 'person') return [];
  const own = await library.rolesOf(identity.ids);
  if (own.length === 0) return [];
  const roles = [...new Set(own.map(({ role }) => role))];
  const described = await library.describedParts(roles);
  if (described.length === 0) return [];
  const others = (await library.bearersOf(roles)).filter(({ speaker }) => !identity.ids.includes(speaker));
  return saidInRole(described, own, others);
}
