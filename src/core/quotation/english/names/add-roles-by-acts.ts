import type { Token } from '../../../text/tokens.ts';
import { ROLES_BY_ACTS } from '../rules/roles-by-acts.ts';
import type { EntityTable } from './entity-table.ts';
import type { NameMention } from './entity.ts';
import { addRole } from './roles.ts';

/** Words read on either side of a name. */
const REACH = 9;
/** ", 30,", "(51)" */
const AGE = /^(?:, \d+ ,|\( \d+ \)|,) /;

/** Adds what people are by what they do or what is done to them: who testified is "the witness", who is charged "the defendant". */
export function addRolesByActs(
  tokens: readonly Token[],
  names: readonly NameMention[],
  table: EntityTable,
): void {
  for (const name of names) {
    const entity = name.quoted || name.thing ? undefined : table.of(name);
    if (!entity || entity.thing) continue;
    const behind = wordsOf(tokens, name.last, name.last + REACH).replace(AGE, '');
    const before = wordsOf(tokens, Math.max(0, name.roleFirst - REACH), name.roleFirst);
    const found = ROLES_BY_ACTS.find((row) => row.behind.test(behind) || row.before?.test(before));
    for (const role of found?.roles ?? []) addRole(entity, role, false);
  }
}

/** Words in small letters, with one blank between. */
const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
