import { fold } from '../../../text/words.ts';
import type { Token } from '../../../text/tokens.ts';
import {
  capitalsWithin,
  commonWords,
  headlineTokens,
  isAscii,
  isFirstName,
  oddSurnames,
} from './capitals.ts';
import type { NameMention } from './entity.ts';
import type { Gender } from '../rules/gender.ts';
import { CUES } from '../rules/cue-verbs.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../rules/first-names.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  MONTHS,
  OPENERS,
  PLAIN_VERBS,
  PREPOSITIONS,
  WEEKDAYS,
} from '../rules/function-words.ts';
import {
  BEFORE_NAME,
  BODY_ENDINGS,
  BODY_OF,
  NAME_SUFFIXES,
  OFFICE_WORDS,
  PARTICLES,
  PLACES,
  POST_NOMINALS,
} from '../rules/name-words.ts';
import { BODIES, FIRM_ROLES, GENDERED, ROLES, SURNAME_TITLES, TITLES } from '../rules/titles.ts';

/** What the search for names needs to know of a token besides its letters. */
export interface NameContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Does the token open a sentence or a quotation? */
  readonly opens: (index: number) => boolean;
  /** Does the token stand inside quotation marks? */
  readonly quoted: (index: number) => boolean;
}

/** Finds every name, in order: runs of capitalised words, with titles and roles before them split off. */
export function findNames(context: NameContext): NameMention[] {
  const { tokens } = context;
  const common = commonWords(tokens);
  const surnames = oddSurnames(tokens);
  const midSentence = capitalsWithin(tokens, context.opens);
  const headlines = headlineTokens(tokens);
  const names: NameMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'capital' || headlines[at]) continue;
    if (!mayStart(token, tokens[at + 1], context.opens(at), common) && !surnames.has(token.lower)) continue;
    const end = isHandle(tokens, at) ? at + 1 : runEnd(tokens, at);
    const name =
      !context.opens(at) || end > at + 1 || isPlausible(token, tokens[end], midSentence)
        ? split(context, at, end, common, surnames)
        : null;
    if (name) names.push(name);
    at = end - 1;
  }
  return names;
}

/** "@AnaDuarte" */
const isHandle = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === '@' && tokens[at - 1]?.end === tokens[at]?.start;

/** May the single word that opens a sentence be a name, given what follows: "Duarte said", not "Dismayed by"? */
function isPlausible(token: Token, next: Token | undefined, within: ReadonlySet<string>): boolean {
  if (within.has(token.lower) || isFirstName(token) || !next || next.kind !== 'word') return true;
  if (BODIES.has(token.lower) || (token.lower.endsWith('s') && ROLES.has(token.lower.slice(0, -1))))
    return false;
  const cue = CUES.get(next.lower);
  return (
    (cue !== undefined && !cue.base) ||
    AUXILIARIES.has(next.lower) ||
    PLAIN_VERBS.has(next.lower) ||
    /[^e]ed$/.test(next.lower)
  );
}

function mayStart(
  token: Token,
  next: Token | undefined,
  opens: boolean,
  common: ReadonlySet<string>,
): boolean {
  const { lower } = token;
  const followed = next?.kind === 'capital';
  if (followed && isFirstName(token)) return true;
  if (lower === 'new' && followed) return true;
  if (TITLES.has(lower) && (followed || BODY_OF.has(lower))) return true;
  if (OPENERS.has(lower)) {
    return (
      followed &&
      !opens &&
      !WEEKDAYS.has(lower) &&
      !MONTHS.has(lower) &&
      lower.length > 3 &&
      !DETERMINERS.has(lower)
    );
  }
  return !opens || followed || !common.has(lower);
}

/** Where the run of capitalised words from `at` ends. */
function runEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  for (;;) {
    const token = tokens[end];
    if (!token) return end;
    if (token.kind === 'capital') {
      if (WEEKDAYS.has(token.lower) || (MONTHS.has(token.lower) && !isFirstName(tokens[end - 1]))) return end;
      if (token.lower === 'i') return end;
      end++;
      continue;
    }
    if (isNicknamed(tokens, end)) {
      end += 3;
      continue;
    }
    if (token.kind !== 'word') return end;
    if (/^\p{Ll}{1,4}-\p{Lu}/u.test(token.text)) {
      end++; // "al-Amr"
      continue;
    }
    if (PARTICLES.has(token.lower) && tokens[end + 1]?.kind === 'capital' && token.lower !== 'e') {
      end += 2;
      continue;
    }
    if (
      PARTICLES.has(token.lower) &&
      PARTICLES.has(tokens[end + 1]?.lower ?? '') &&
      tokens[end + 2]?.kind === 'capital'
    ) {
      end += 3;
      continue;
    }
    const links =
      token.lower === 'of' || (token.lower === 'for' && BODY_OF.has(tokens[end - 1]?.lower ?? ''));
    if (links && BODY_OF.has(tokens[end - 1]?.lower ?? '')) {
      const the = tokens[end + 1]?.lower === 'the' ? 1 : 0;
      if (tokens[end + 1 + the]?.kind === 'capital') {
        end += 2 + the;
        continue;
      }
    }
    return end;
  }
}

/** Is what stands at `at` a nickname in single marks before a surname: "Karl 'Toto' Wit"? */
const isNicknamed = (tokens: readonly Token[], at: number): boolean =>
  /^['‘]$/.test(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.kind === 'capital' &&
  /^['’]$/.test(tokens[at + 2]?.text ?? '') &&
  tokens[at + 3]?.kind === 'capital' &&
  tokens[at]?.end === tokens[at + 1]?.start &&
  tokens[at + 1]?.end === tokens[at + 2]?.start;

/** Splits a run of capitalised words into role and name; null when it holds no name. */
function split(
  context: NameContext,
  first: number,
  end: number,
  common: ReadonlySet<string>,
  /** Openers and titles that are somebody's surname in this article. */
  surnames: ReadonlySet<string>,
): NameMention | null {
  const { tokens } = context;
  const lowerAt = (index: number): string => tokens[index]?.lower ?? '';
  let start = first;
  let gender: Gender | null = null;
  let titled = false;
  let nameEnd = end;
  while (nameEnd > first + 2 && POST_NOMINALS.has(lowerAt(nameEnd - 1))) nameEnd--;
  const bare = nameEnd; // without letters of honour, with "Jr."
  while (nameEnd > first + 1 && NAME_SUFFIXES.has(lowerAt(nameEnd - 1))) nameEnd--;
  for (let index = nameEnd - 2; index >= first; index--) {
    if (!isTitle(lowerAt(index))) continue;
    // "Martin King Smith" has no title; "Will Judge Roy" is rare enough.
    if (index > first && isFirstName(tokens[index - 1]) && index === nameEnd - 2) continue;
    start = index + 1;
    titled = true;
    break;
  }
  // "Witness Tom Lacey": a role in capitals only because it opens the sentence.
  if (!titled && nameEnd - first > 2 && context.opens(first) && ROLES.has(lowerAt(first))) {
    start = first + 1;
    titled = true;
  }
  if (titled) {
    // "Chief Executive Ana Duarte"
    while (start < nameEnd - 1 && OFFICE_TAILS.has(lowerAt(start))) start++;
    for (let index = first; index < start; index++) gender ??= GENDERED.get(lowerAt(index)) ?? null;
    if (lowerAt(start) === 'of' || lowerAt(start) === 'for') {
      const office = ++start;
      while (start < nameEnd && (OFFICE_WORDS.has(lowerAt(start)) || lowerAt(start) === 'and')) start++;
      // "the Bishop of Lund" is an office; in "Archbishop of Lund Ana Duarte" its place stands before the name
      if (start === office && nameEnd - start === 1) return null;
      if (start === office) while (nameEnd - start > 2 && !isFirstName(tokens[start])) start++;
    }
    if (start >= nameEnd) return null;
  } else {
    while (start < nameEnd - 1 && BEFORE_NAME.has(lowerAt(start))) start++;
    // "AEDS Paul Wit": a firm before the name of its head
    while (
      start < nameEnd - 2 &&
      isAcronym(tokens[start]?.text ?? '') &&
      lowerAt(start).length > 2 &&
      isFirstName(tokens[start + 1])
    )
      start++;
    // "Attorney General", "State Department Spokesperson": an office, not its bearer.
    const surname =
      (nameEnd - start === 1 && surnames.has(lowerAt(start))) ||
      (nameEnd - start === 2 &&
        SURNAME_TITLES.has(lowerAt(nameEnd - 1)) &&
        !BODY_ENDINGS.has(lowerAt(start)));
    if (TITLES.has(lowerAt(nameEnd - 1)) && !surname && !isFirstName(tokens[start])) return null;
  }
  // Sentence openers that joined the run: "But Duarte", "When Duarte".
  if (!titled)
    while (
      start < nameEnd - 1 &&
      context.opens(start) &&
      (OPENERS.has(lowerAt(start)) || CUES.get(lowerAt(start))?.base === false) &&
      !isFirstName(tokens[start])
    )
      start++;
  const last = lowerAt(nameEnd - 1);
  let whole = lowerAt(start);
  for (let index = start + 1; index < nameEnd; index++) whole += ` ${lowerAt(index)}`;
  const known = isFirstName(tokens[start]);
  if (!titled && BEFORE_NAME.has(last) && !known && !surnames.has(whole)) return null; // "the Vermont independent"
  if (nameEnd - start === 1 && context.opens(start) && last.endsWith('ly') && !known) return null;
  if (nameEnd - start === 1 && !titled && context.opens(start) && common.has(last) && !known) return null;
  // "Ana Hill ran", but "in Victoria Park"
  const isSurname =
    known &&
    nameEnd - start === 2 &&
    SURNAMES.has(last) &&
    !PREPOSITIONS.has(lowerAt(start - 1)) &&
    !DETERMINERS.has(lowerAt(start - 1));
  const thing =
    PLACES.has(whole) ||
    ((nameEnd - start > 1 || titled) && BODY_ENDINGS.has(last) && !isSurname && !(titled && known)) ||
    (!titled && isBodyOf(tokens, start, nameEnd)) ||
    (nameEnd - start === 1 && !titled && !known && isDefiniteAlone(tokens, start)) ||
    (!titled && nameEnd - start > 2 && tokens.slice(start + 1, nameEnd - 1).some(isSmallWord)) ||
    isDateline(tokens, start, end) ||
    (nameEnd - start === 1 && !titled && isAcronym(tokens[start]?.text ?? '') && lowerAt(end) !== ':');
  const words: string[] = [];
  const keys: string[] = [];
  for (let index = start; index < bare; index++) {
    const { kind, text = '', lower = '' } = tokens[index] ?? {};
    if (kind === 'mark') continue;
    const nickname =
      tokens[index - 1]?.kind === 'mark' && tokens[index + 1]?.kind === 'mark' && index > start;
    words.push(nickname ? context.text.slice(tokens[index - 1]?.start, tokens[index + 1]?.end) : text);
    keys.push(isAscii(lower) ? lower : fold(lower));
  }
  // "Kate and Karl Wit" share a surname
  const shared = tokens[end + 2];
  if (
    nameEnd - start === 1 &&
    known &&
    !titled &&
    lowerAt(end) === 'and' &&
    mayShare(tokens[end + 1], shared)
  )
    if (shared?.kind === 'capital' && tokens[end + 3]?.kind !== 'capital') {
      words.push(shared.text);
      keys.push(isAscii(shared.lower) ? shared.lower : fold(shared.lower));
    }
  const before = thing ? { roleFirst: start, found: false } : roleBefore(tokens, titled ? first : start);
  // "contractor Halden" may be a firm
  const firm = nameEnd - start === 1 && !titled && !known && FIRM_ROLES.has(lowerAt(start - 1));
  const { roleFirst, found } = firm ? { roleFirst: start, found: false } : before;
  if (found)
    for (let index = roleFirst; index < start; index++) gender ??= GENDERED.get(lowerAt(index)) ?? null;
  if (nameEnd - start > 1 || titled) {
    const firstWord = isAscii(lowerAt(start)) ? lowerAt(start) : fold(lowerAt(start));
    gender ??= MALE_NAMES.has(firstWord) ? 'male' : FEMALE_NAMES.has(firstWord) ? 'female' : null;
  }
  const from = tokens[start];
  const to = tokens[end - 1];
  if (!from || !to) return null;
  // "to the Foreign Policy Centre Mr Straw said": what stands before "Mr" is something else
  const addressed =
    titled && !found && lowerAt(first - 1) === 'the' && /^(?:mr|mrs|ms|miss)$/.test(lowerAt(start - 1));
  const roleStart = addressed ? start - 1 : titled || found ? (found ? roleFirst : first) : start;
  const role =
    roleStart < start
      ? singular(lowerAt(start - 1), context.text.slice(tokens[roleStart]?.start, tokens[start - 1]?.end))
      : null;
  return {
    start: from.start,
    end: to.end,
    first: start,
    last: end,
    words,
    keys,
    roleFirst: roleStart,
    role,
    gender,
    thing,
    person: !thing && (titled || found || (known && nameEnd - start > 1)),
    quoted: context.quoted(start),
    definite: lowerAt(start - 1) === 'the',
    possessive: tokens[end]?.kind === 'possessive',
  };
}

/** Second words of offices: "Chief Executive", "Lord Chief Justice". */
const OFFICE_TAILS: ReadonlySet<string> = new Set([
  'executive',
  'operating',
  'financial',
  'technology',
  'medical',
  'scientific',
  'justice',
  'constable',
  'inspector',
  'superintendent',
  'officer',
]);

/** May the two words after "Kate and" be a first name and the surname of both? */
const mayShare = (given: Token | undefined, surname: Token | undefined): boolean =>
  isFirstName(given) &&
  surname?.kind === 'capital' &&
  !isFirstName(surname) &&
  !PLACES.has(`${given?.lower} ${surname.lower}`) &&
  !BODY_ENDINGS.has(surname.lower) &&
  !PLACES.has(surname.lower);

/** "Coalition Against Duarte": a preposition with a capital. */
const isSmallWord = ({ kind, lower }: Token): boolean =>
  kind === 'capital' && (PREPOSITIONS.has(lower) || lower === 'and');

/** "Professor", and "Professors" before the first of several. */
const isTitle = (lower: string): boolean =>
  TITLES.has(lower) ||
  TITLES.has(lower.replace(/^(?:then|ex|acting|deputy|vice|co)-/, '')) ||
  (lower.length > 6 && lower.endsWith('s') && TITLES.has(lower.slice(0, -1)));

/** Words that end names of bodies and places and are surnames too. */
const SURNAMES: ReadonlySet<string> = new Set([
  'hill',
  'hall',
  'church',
  'day',
  'post',
  'lake',
  'bridge',
  'park',
  'house',
]);

const isAcronym = (text: string): boolean =>
  text.length > 1 && text.length < 7 && !/[a-z]/.test(text.charAt(1)) && /^[\p{Lu}&]+$/u.test(text);

/** "Senators" before one name is "Senator". */
const singular = (last: string, role: string): string =>
  last.endsWith('s') && isTitle(last) && !TITLES.has(last) ? role.slice(0, -1) : role;

/** "Institute of Marine Science", "University of Lund". */
function isBodyOf(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start + 1; at < end - 1; at++)
    if (/^(?:of|for)$/.test(tokens[at]?.lower ?? '') && BODY_ENDINGS.has(tokens[at - 1]?.lower ?? ''))
      return true;
  return false;
}

/** "the Herald", "her Toyota": one word with "the" or an owner and no noun after it ("the Duarte campaign") is nobody's name. */
function isDefiniteAlone(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:the|my|our|your|his|her|its|their)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  const next = tokens[at + 1];
  if (next?.kind !== 'word') return next?.kind !== 'capital' && next?.kind !== 'number';
  const cue = CUES.get(next.lower);
  return (
    (cue !== undefined && !cue.base) ||
    AUXILIARIES.has(next.lower) ||
    PLAIN_VERBS.has(next.lower) ||
    PREPOSITIONS.has(next.lower) ||
    CONJUNCTIONS.has(next.lower)
  );
}

/** "MILLBROOK — A public inquiry …", "LUND (Wire) —": where a report was written. */
export function isDateline(tokens: readonly Token[], start: number, end: number): boolean {
  if (start > 0 && tokens[start - 1]?.kind !== 'break') return false;
  const word = tokens[start]?.text ?? '';
  return word === word.toUpperCase() && word.length > 2 && /^(?:[—–(-]|--)$/.test(tokens[end]?.lower ?? '');
}

/** Reads small-letter roles before a name, "campaign manager", back to a determiner or other stop. */
function roleBefore(
  tokens: readonly Token[],
  name: number,
): { readonly roleFirst: number; readonly found: boolean } {
  const head = tokens[name - 1];
  if (head?.kind !== 'word' || !(ROLES.has(head.lower) || isTitle(head.lower)))
    return { roleFirst: name, found: false };
  let roleFirst = name - 1;
  while (roleFirst > 0 && name - roleFirst < 9) {
    const token = tokens[roleFirst - 1];
    if (!token) break;
    // "Republic of Lund manager", "British and Irish coach"
    const and =
      token.lower === 'and' && tokens[roleFirst]?.kind === 'capital' ? tokens[roleFirst - 2] : undefined;
    const of =
      token.lower === 'of' && tokens[roleFirst]?.kind === 'capital' ? tokens[roleFirst - 2] : undefined;
    if (of?.kind === 'capital' && BODY_OF.has(of.lower)) roleFirst -= 2;
    else if (and?.kind === 'capital' && BEFORE_NAME.has(and.lower)) roleFirst -= 2;
    else if (continuesRole(token)) roleFirst--;
    else break;
  }
  while (tokens[roleFirst]?.kind === 'possessive') roleFirst++;
  return { roleFirst, found: true };
}

function continuesRole({ kind, lower }: Token): boolean {
  if (kind === 'capital') return !OPENERS.has(lower) || lower === 'new' || lower === 'police';
  if (lower === 'police') return true;
  if (kind === 'possessive') return true;
  if (kind !== 'word') return false;
  return !(
    /^(?:message|statement|letter|day|week|month|year|morning|evening|night|weekend)$/.test(lower) ||
    (DETERMINERS.has(lower) && lower !== 'former') ||
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    AUXILIARIES.has(lower) ||
    ADVERBS.has(lower) ||
    (OPENERS.has(lower) && lower !== 'former') ||
    /(?:ed|ing)$/.test(lower)
  );
}
