import type { Token } from '../../../text/tokens.ts';
import { addRole, type EntityTable } from './build-entities.ts';
import type { Entity, NameMention } from './entity.ts';
import type { Gender } from '../rules/gender.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../rules/function-words.ts';
import { CUES } from '../rules/cue-verbs.ts';
import { GENDERED, ROLES, TITLES } from '../rules/titles.ts';

const MAX_ROLE = 12;
const isRole = (lower: string): boolean => ROLES.has(lower) || TITLES.has(lower);

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
  for (const name of names) {
    const entity = table.of(name);
    if (!entity || name.possessive || name.thing) continue;
    roleAfter(tokens, text, name, entity, titled);
    roleBefore(tokens, text, name, entity);
  }
}

function roleAfter(
  tokens: readonly Token[],
  text: string,
  name: NameMention,
  entity: Entity,
  /** Where names with a title begin. */
  titled: ReadonlySet<number>,
): void {
  let at = afterName(tokens, name.last);
  if (at < 0) return;
  if (tokens[at]?.kind === 'number' && tokens[at + 1]?.lower === ',') at += 2;
  // "Rep. Ana Duarte, D-Iowa, the chair of …"
  if (/^[dri]-/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === ',') at += 2;
  if (tokens[at]?.lower === 'whose') return;
  if (POSSESSIVES.has(tokens[at]?.lower ?? '') || DETERMINERS.has(tokens[at]?.lower ?? '')) at++;
  const from = at;
  const opener = tokens[from]?.lower ?? '';
  if (
    AUXILIARIES.has(opener) ||
    (SUBJECT_PRONOUNS.has(opener) && tokens[from]?.kind === 'word') ||
    (NO_ROLE.test(opener) && tokens[from + 1]?.kind !== 'number') ||
    (ADVERBS.has(opener) && tokens[from]?.kind === 'word') ||
    (/(?:ly)$/.test(opener) &&
      !isRole(tokens[from + 1]?.lower ?? '') &&
      !/^(?:elderly|early|weekly|daily|monthly|friendly|family|italy)$/.test(opener))
  )
    return;
  if (CONJUNCTIONS.has(opener)) return;
  let head = -1;
  for (; at < tokens.length && at - from < MAX_ROLE; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'break' || (token.kind === 'mark' && token.lower !== '&')) break;
    const { lower } = token;
    const cue = CUES.get(lower);
    if (cue && !cue.base) return;
    if (CONJUNCTIONS.has(lower) && lower !== 'and') break;
    // "Karl Wit, Council Leader Ana Duarte and others": somebody else; "is a star is itself": a sentence
    if (titled.has(at) || /^(?:is|are|was|were|has|had)$/.test(lower)) return;
    if (PREPOSITIONS.has(lower) && head < 0) return;
    if (PREPOSITIONS.has(lower) && lower !== 'of' && lower !== 'for' && lower !== 'at') break;
    if (SUBJECT_PRONOUNS.has(lower) && token.kind === 'word') return;
    if (NO_OFFICE.test(lower) || tokens[at + 1]?.kind === 'possessive') continue;
    if (isRole(lower) && (head < 0 || !tokens.slice(head, at).some((word) => PREPOSITIONS.has(word.lower))))
      head = at;
  }
  if (head < 0 || !isClosed(tokens, at)) return;
  if (!tokens.slice(head, at).some(({ lower }) => PREPOSITIONS.has(lower)))
    while (at - 1 > head && isTrailing(tokens[at - 1])) at--;
  addRole(entity, text.slice(tokens[from]?.start, tokens[at - 1]?.end));
  entity.gender ??= genderOf(tokens[head]?.lower);
  entity.person = true;
}

/** Nouns for anybody: "the right person to lead". */
const NO_OFFICE = /^(?:person|man|woman|boy|girl|guy)$/;
/** Opens what is no role: "not really a liberal", "her own woman". */
const NO_ROLE = /^(?:not|never|hardly|no|own)$/;
/** Does not end a role: "analyst based (in Lund)", "student there". */
const TRAILING = /(?:ed|ing|ly)$|^(?:there|here|too|also|now|then)$/;

const isTrailing = (token: Token | undefined): boolean =>
  token?.kind === 'word' && TRAILING.test(token.lower);

/** Where what a name is called may begin: `Ana Duarte, a …`, `Ana Duarte, who is the …`, `Ana Duarte became the …`; -1 for nowhere. */
function afterName(tokens: readonly Token[], last: number): number {
  const lowerAt = (at: number): string => tokens[at]?.lower ?? '';
  let at = last;
  if (lowerAt(at) === ',') {
    at++;
    if (lowerAt(at) !== 'who') return at;
    at++;
  }
  return /^(?:is|became|remains)$/.test(lowerAt(at)) ? at + 1 : -1;
}

/** What is set beside a name ends with a sign; in "In Lund, the mayor said" nothing closes. */
function isClosed(tokens: readonly Token[], at: number): boolean {
  for (let end = at; end < at + 10; end++) {
    const token = tokens[end];
    if (!token || token.kind === 'mark' || token.kind === 'break' || token.lower === 'who') return true;
    if (CUES.has(token.lower)) return false;
  }
  return false;
}

function roleBefore(tokens: readonly Token[], text: string, name: NameMention, entity: Entity): void {
  // "the Bishop of Lund, the Rt Rev Ana Duarte"
  const comma = name.roleFirst - (tokens[name.roleFirst - 1]?.lower === 'the' ? 2 : 1);
  if (tokens[comma]?.lower !== ',' || name.quoted) return;
  const closing = tokens[name.last];
  if (closing?.kind !== 'mark' && closing?.kind !== 'break' && closing !== undefined) return;
  let from = comma;
  let head = -1;
  while (from > 0 && comma - from < MAX_ROLE) {
    const token = tokens[from - 1];
    if (!token || token.kind === 'break' || token.kind === 'mark') break;
    if (
      token.kind === 'possessive' &&
      tokens[from - 2]?.kind === 'capital' &&
      isRole(tokens[comma - 1]?.lower ?? '')
    ) {
      // "Mexico's president, Ana Duarte,"
      from -= 2;
      while (tokens[from - 1]?.kind === 'capital') from--;
      addRole(entity, text.slice(tokens[from]?.start, tokens[comma - 1]?.end));
      entity.gender ??= genderOf(tokens[comma - 1]?.lower);
      entity.person = true;
      return;
    }
    if (isRole(token.lower)) head = from - 1;
    if (DETERMINERS.has(token.lower) && token.lower !== 'former') {
      // "Through a spokeswoman, Ana Duarte said"
      if (/^(?:through|via|unlike|like|besides)$/.test(tokens[from - 2]?.lower ?? '')) return;
      const last = tokens[comma - 1]?.lower ?? '';
      const headed = isRole(last) ? comma - 1 : head;
      if (headed < 0) return;
      if (
        !isRole(last) &&
        !tokens.slice(headed, comma).some((word) => word.lower === 'of' || word.lower === 'for')
      )
        return;
      addRole(entity, text.slice(tokens[from]?.start, tokens[comma - 1]?.end));
      entity.gender ??= genderOf(tokens[headed]?.lower);
      entity.person = true;
      return;
    }
    from--;
  }
}

const genderOf = (word: string | undefined): Gender | null => GENDERED.get(word ?? '') ?? null;
