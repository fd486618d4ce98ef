import type { Token } from '../../../text/tokens.ts';
import type { EntityTable } from './entity-table.ts';
import { addRole } from './roles.ts';
import { teachSex, type NameMention } from './entity.ts';
import { ANYBODY } from '../rules/nouns.ts';
import { COPULAS } from '../rules/verbs.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  NO_ROLE,
  LY_ADJECTIVES,
  NOT_BESIDE,
  ENDS_NO_ROLE,
} from '../rules/function-words.ts';
import { CUES } from '../rules/cue-verbs.ts';
import { POST_NOMINALS } from '../rules/name-words.ts';
import { BODIES, DOCUMENTS, GENDERED, PERSON_ENDING, ROLES, TITLES } from '../rules/titles.ts';

/** Longest role, in tokens. */
const MAX_ROLE = 12;
/** Tokens behind a role within which a sign closes it. */
const CLOSE_REACH = 10;
const isRole = (lower: string): boolean => ROLES.has(lower) || TITLES.has(lower);
/** "a welder": behind "a", also what only ends like a noun for a person. */
const isTrade = (lower: string): boolean =>
  PERSON_ENDING.test(lower) && !DOCUMENTS.has(lower) && !BODIES.has(lower) && lower.length > 4;

/** The words of an article, and where its names with a title begin. */
interface Words {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly titled: ReadonlySet<number>;
}

/** What stands beside a name and tells what its bearer is: from `from` to `to`, headed by the noun at `head`. */
interface Apposition {
  readonly from: number;
  readonly head: number;
  readonly to: number;
}

/**
 * Adds what stands beside names to their bearers: "Ana Duarte, a former teacher,", "the group's president, Ana
 * Duarte,". A role noun must head it. "his wife, Ana" also tells a woman.
 */
export function addAppositions(
  tokens: readonly Token[],
  text: string,
  names: readonly NameMention[],
  table: EntityTable,
): void {
  const titled = new Set(names.filter(({ role }) => role).map(({ roleFirst }) => roleFirst));
  const words: Words = { tokens, text, titled };
  for (const name of names) {
    const entity = table.of(name);
    if (!entity || name.possessive || name.thing) continue;
    const honour = tokens[name.last - 1];
    if (honour && POST_NOMINALS.has(honour.lower)) addRole(entity, honour.text);
    for (const found of [roleAfter(words, name), roleBefore(words, name)]) {
      if (!found) continue;
      addRole(entity, text.slice(tokens[found.from]?.start, tokens[found.to - 1]?.end));
      teachSex(entity, GENDERED.get(lowerAt(words, found.head)) ?? null);
      entity.person = true;
    }
  }
}

const lowerAt = ({ tokens }: Pick<Words, 'tokens'>, at: number): string => tokens[at]?.lower ?? '';

/** "Ana Duarte, a former teacher,", "Ana Duarte, who is the chair" */
function roleAfter(words: Words, name: NameMention): Apposition | null {
  const from = startAfter(words, name);
  if (from === null || !opensRole(words, from)) return null;
  const read = readRole(words, from);
  if (!read || !isClosed(words, read.to)) return null;
  let { to } = read;
  const { head } = read;
  if (!holdsPreposition(words, head, to)) while (to - 1 > head && isTrailing(words.tokens[to - 1])) to--;
  return { from, head, to };
}

/** Where the role behind a name begins, past ages, parties and determiners; null where none can. */
function startAfter(words: Words, name: NameMention): number | null {
  let at = afterName(words, name.last);
  if (at < 0) return null;
  const isCommaAt = (place: number): boolean => lowerAt(words, place) === ',';
  if (words.tokens[at]?.kind === 'number' && isCommaAt(at + 1)) at += 2;
  // "Rep. Ana Duarte, D-Iowa, the chair of …"
  if (/^[dri]-/.test(lowerAt(words, at)) && isCommaAt(at + 1)) at += 2;
  if (lowerAt(words, at) === 'whose') return null;
  return POSSESSIVES.has(lowerAt(words, at)) || DETERMINERS.has(lowerAt(words, at)) ? at + 1 : at;
}

/** May a role begin with this word? */
function opensRole(words: Words, from: number): boolean {
  const { lower = '', kind } = words.tokens[from] ?? {};
  if (AUXILIARIES.has(lower) || CONJUNCTIONS.has(lower)) return false;
  if (kind === 'word' && (SUBJECT_PRONOUNS.has(lower) || ADVERBS.has(lower))) return false;
  if (NO_ROLE.has(lower) && words.tokens[from + 1]?.kind !== 'number') return false;
  return !(lower.endsWith('ly') && !isRole(lowerAt(words, from + 1)) && !LY_ADJECTIVES.has(lower));
}

/** Reads a role up to what ends it; null when it is none. */
function readRole(words: Words, from: number): { readonly head: number; readonly to: number } | null {
  let head = -1;
  let at = from;
  for (; at < words.tokens.length && at - from < MAX_ROLE; at++) {
    const step = judgeRoleWord(words, at, head);
    if (step === 'none') return null;
    if (step === 'end') break;
    if (step === 'head' && (head < 0 || !holdsPreposition(words, head, at))) head = at;
  }
  return head < 0 ? null : { head, to: at };
}

/** What a word within what may be a role does: it may head it, go on with it, end it, or show that it is none. */
function judgeRoleWord(words: Words, at: number, head: number): 'head' | 'on' | 'end' | 'none' {
  const token = words.tokens[at];
  if (!token || token.kind === 'break' || (token.kind === 'mark' && token.lower !== '&')) return 'end';
  const { lower } = token;
  const cue = CUES.get(lower);
  if (cue && !cue.base) return 'none';
  if (CONJUNCTIONS.has(lower) && lower !== 'and') return 'end';
  // "Karl Wit, Council Leader Ana Duarte and others": somebody else; "is a star is itself": a sentence
  if (words.titled.has(at) || COPULAS.has(lower)) return 'none';
  if (PREPOSITIONS.has(lower)) {
    if (head < 0) return 'none';
    if (lower !== 'of' && lower !== 'for' && lower !== 'at') return 'end';
  }
  if (SUBJECT_PRONOUNS.has(lower) && token.kind === 'word') return 'none';
  if (ANYBODY.has(lower) || words.tokens[at + 1]?.kind === 'possessive') return 'on';
  const trade = head < 0 && /^an?$/.test(lowerAt(words, at - 1)) && isTrade(lower);
  return isRole(lower) || trade ? 'head' : 'on';
}

const holdsPreposition = ({ tokens }: Words, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower }) => PREPOSITIONS.has(lower));

/** Does not end a role: "analyst based (in Lund)", "student there". */
const TRAILING = /(?:ed|ing|ly)$/;

const isTrailing = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (TRAILING.test(token.lower) || ENDS_NO_ROLE.has(token.lower));

/** Where what a name is called may begin: `Ana Duarte, a …`, `Ana Duarte, who is the …`, `Ana Duarte became the …`; -1 for nowhere. */
function afterName(words: Words, last: number): number {
  let at = last;
  if (lowerAt(words, at) === ',') {
    at++;
    if (lowerAt(words, at) !== 'who') return at;
    at++;
  }
  return /^(?:is|became|remains)$/.test(lowerAt(words, at)) ? at + 1 : -1;
}

/** What is set beside a name ends with a sign; in "In Lund, the mayor said" nothing closes. */
function isClosed({ tokens }: Words, at: number): boolean {
  for (let end = at; end < at + CLOSE_REACH; end++) {
    const token = tokens[end];
    if (!token || token.kind === 'mark' || token.kind === 'break' || token.lower === 'who') return true;
    if (CUES.has(token.lower)) return false;
  }
  return false;
}

/** "the group's president, Ana Duarte,", "the Bishop of Lund, the Rt Rev Ana Duarte" */
function roleBefore(words: Words, name: NameMention): Apposition | null {
  const { tokens } = words;
  const comma = name.roleFirst - (lowerAt(words, name.roleFirst - 1) === 'the' ? 2 : 1);
  if (lowerAt(words, comma) !== ',' || name.quoted) return null;
  const closing = tokens[name.last];
  if (closing && closing.kind !== 'mark' && closing.kind !== 'break') return null;
  let head = -1;
  for (let from = comma; from > 0 && comma - from < MAX_ROLE; from--) {
    const token = tokens[from - 1];
    if (!token || token.kind === 'break' || token.kind === 'mark') return null;
    const owned = ownedRole(words, from, comma);
    if (owned) return owned;
    if (isRole(token.lower)) head = from - 1;
    if (DETERMINERS.has(token.lower) && token.lower !== 'former')
      return determinedRole(words, from, comma, head);
  }
  return null;
}

/** "Mexico's president, Ana Duarte,": the owner in front of a role. */
function ownedRole(words: Words, at: number, comma: number): Apposition | null {
  const { tokens } = words;
  const owned = tokens[at - 1]?.kind === 'possessive' && tokens[at - 2]?.kind === 'capital';
  if (!owned || !isRole(lowerAt(words, comma - 1))) return null;
  let from = at - 2;
  while (tokens[from - 1]?.kind === 'capital') from--;
  return { from, head: comma - 1, to: comma };
}

/** "the chair of the council, Ana Duarte,": what stands between a determiner and the comma, if a role heads it. */
function determinedRole(words: Words, from: number, comma: number, head: number): Apposition | null {
  // "Through a spokeswoman, Ana Duarte said"
  if (NOT_BESIDE.has(lowerAt(words, from - 2))) return null;
  if (isRole(lowerAt(words, comma - 1))) return { from, head: comma - 1, to: comma };
  const hung = head >= 0 && words.tokens.slice(head, comma).some(({ lower }) => /^(?:of|for)$/.test(lower));
  return hung ? { from, head, to: comma } : null;
}
