import { anyOf } from '../../../text/word-set.ts';
import type { Token } from '../../../text/tokens.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  OPENERS,
  PREPOSITIONS,
} from '../rules/function-words.ts';
import { BEFORE_NAME, BODY_OF, TITLE_PREFIXES } from '../rules/name-words.ts';
import { NO_ROLE_NOUNS } from '../rules/nouns.ts';
import { ROLES, TITLES } from '../rules/titles.ts';

/** "Professor", and "Professors" before the first of several. */
export const isTitle = (lower: string): boolean =>
  TITLES.has(lower) ||
  TITLES.has(lower.replace(QUALIFIED, '')) ||
  (lower.length > 6 && lower.endsWith('s') && TITLES.has(lower.slice(0, -1)));

const QUALIFIED = new RegExp(`^(?:${anyOf(TITLE_PREFIXES)})-|-(?:elect|designate)$`);

/** "Senators" before one name is "Senator". */
export const singular = (last: string, role: string): string =>
  last.endsWith('s') && isTitle(last) && !TITLES.has(last) ? role.slice(0, -1) : role;

/** Longest role before a name, in tokens. */
const MAX_ROLE = 9;

/** Where the small-letter role before a name begins, "campaign manager", back to a determiner or other stop; null without one. */
export function smallRoleBefore(tokens: readonly Token[], name: number): number | null {
  const head = tokens[name - 1];
  if (head?.kind !== 'word' || !(ROLES.has(head.lower) || isTitle(head.lower))) return null;
  let from = name - 1;
  while (from > 0 && name - from < MAX_ROLE) {
    const more = roleGoesOn(tokens, from);
    if (more === 0) break;
    // "striker Karl Wit beat young goalkeeper": the role of somebody else, and a verb
    if (tokens[from]?.kind === 'capital' && ROLES.has(tokens[from - 1]?.lower ?? ''))
      return Math.min(name - 1, behindCapitals(tokens, from) + 1);
    from -= more;
  }
  while (tokens[from]?.kind === 'possessive') from++;
  return from;
}

function behindCapitals(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.kind === 'capital') at++;
  return at;
}

/** How many more tokens before `from` belong to the role that begins there. */
function roleGoesOn(tokens: readonly Token[], from: number): number {
  const token = tokens[from - 1];
  if (!token) return 0;
  const linked = tokens[from]?.kind === 'capital' ? tokens[from - 2] : undefined;
  // "Republic of Lund manager", "British and Irish coach"
  if (linked?.kind === 'capital') {
    if (token.lower === 'of' && BODY_OF.has(linked.lower)) return 2;
    if (token.lower === 'and' && BEFORE_NAME.has(linked.lower)) return 2;
  }
  return continuesRole(token) ? 1 : 0;
}

function continuesRole({ kind, lower }: Token): boolean {
  if (lower === 'police' || kind === 'possessive') return true;
  if (kind === 'capital') return !OPENERS.has(lower) || lower === 'new';
  if (kind !== 'word') return false;
  if (NO_ROLE_NOUNS.has(lower) || /(?:ed|ing)$/.test(lower)) return false;
  return lower === 'former' || !NO_ROLE_WORDS.some((words) => words.has(lower));
}

const NO_ROLE_WORDS = [DETERMINERS, PREPOSITIONS, CONJUNCTIONS, AUXILIARIES, ADVERBS, OPENERS];
