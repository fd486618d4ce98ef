import { anyOf } from '../../../text/word-set.ts';
import { OFFICE_HOOKS } from '../rules/name-words.ts';
import { fold } from '../../../text/words.ts';
import { ADDRESSES, SAME_ROLE, TITLE_BEARERS } from '../rules/same-role.ts';
import { ROLES, TITLES } from '../rules/titles.ts';
import type { Entity, Role } from './entity.ts';

/** What a person may be called, at most. */
const MAX_ROLES = 12;

/** Adds what the article calls someone, under every word that means the same office; unless it is `shown` no answer tells it. */
export function addRole(entity: Entity, written: string, shown = true): void {
  const bare = withoutAddress(written);
  const text = isHeaded(bare) ? bare : written;
  if (entity.roles.length >= MAX_ROLES || entity.roles.some((known) => known.text === text)) return;
  const words = (written.match(/[\p{L}\p{M}\p{N}.-]+/gu) ?? []).flatMap((word, at, all) => {
    const title = word.replace(/\.$/, '');
    const short = fold(title);
    // "head teacher" is the headteacher
    const joined = fold(`${all[at - 1] ?? ''}${title}`);
    const one = at > 0 && SAME_ROLE.has(joined) ? [joined, ...(SAME_ROLE.get(joined) ?? [])] : [];
    return [short, ...one, ...(SAME_ROLE.get(short) ?? []), ...(TITLE_BEARERS.get(title) ?? [])];
  });
  const role: Role = { text, words, shown };
  if (words.length > 0) entity.roles.push(role);
}

/** "spokeswoman Lieutenant": the office alone. */
function withoutAddress(role: string): string {
  const address = /(?<=\S)\s(?<word>\p{L}+)\.?$/u.exec(role);
  return address && ADDRESSES.has(address.groups?.['word']?.toLowerCase() ?? '')
    ? role.slice(0, address.index)
    : role;
}

const HOOKED = new RegExp(String.raw`(?<=\S)\s(?:${anyOf(OFFICE_HOOKS)})\s.*`);

/** "Undersecretary for Education" is headed by what stands before its preposition. */
function isHeaded(role: string): boolean {
  const head = lastWord(role.replace(HOOKED, ''));
  return ROLES.has(head) || TITLES.has(head);
}

/** The last word of a role, in small letters. */
export const lastWord = (role: string): string => /[\p{L}-]+$/u.exec(role)?.[0].toLowerCase() ?? '';
