import { sexOfGivenName } from '../../../languages/given-names.ts';
import type { Token } from '../../../text/tokens.ts';
import { CUES } from '../rules/cue-verbs.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../rules/first-names.ts';
import { DETERMINERS, OPENERS, PREPOSITIONS } from '../rules/function-words.ts';
import { DEMONYMS } from '../rules/demonyms.ts';
import type { Gender } from '../rules/gender.ts';
import {
  BEFORE_NAME,
  BODY_ENDINGS,
  NAME_SUFFIXES,
  OFFICE_TAILS,
  OFFICE_WORDS,
  POST_NOMINALS,
  SURNAME_ENDINGS,
} from '../rules/name-words.ts';
import { PLACES } from '../rules/places.ts';
import { FIRM_ROLES, GENDERED, SURNAME_TITLES, TITLES } from '../rules/titles.ts';
import { isFirstName } from './capitals.ts';
import { isDescriptor, isGiven, isRankOrFirm, isTrade, keyOf } from './descriptors.ts';
import type { NameMention } from './entity.ts';
import {
  isAcronym,
  isBodyOf,
  isDateline,
  isDefiniteAlone,
  isPartOfBody,
  isSmallWord,
} from './name-shapes.ts';
import { isHyphenedGiven } from './name-keys.ts';
import { spellName } from './spell-name.ts';
import { isTitle, singular, smallRoleBefore } from './title-words.ts';

/** What the search for names needs to know of a token besides its letters. */
export interface NameContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Does the token open a sentence or a quotation? */
  readonly opens: (index: number) => boolean;
  /** Does the token stand inside quotation marks? */
  readonly quoted: (index: number) => boolean;
}

/** What the article shows of its own words. */
export interface NameWords extends NameContext {
  /** Words that it also writes with a small letter. */
  readonly common: ReadonlySet<string>;
  /** Openers and titles that are somebody's surname in it. */
  readonly surnames: ReadonlySet<string>;
}

/** A run of capitalised words, parted into what stands before the name and the name. Token numbers. */
export interface Run {
  readonly first: number;
  /** Where the name proper begins. */
  readonly start: number;
  /** Where its last word ends, without "Jr."; without letters of honour but with "Jr."; with all. */
  readonly nameEnd: number;
  readonly bare: number;
  readonly end: number;
  /** Does a title stand before the name, and where does it end? */
  readonly titled: boolean;
  readonly titleEnd: number;
}

/** Splits a run of capitalised words into role and name; null when it holds no name. */
export function splitRun(words: NameWords, first: number, end: number): NameMention | null {
  const run = partRun(words, first, end);
  if (!run || isNoName(words, run)) return null;
  const { tokens, text, quoted } = words;
  const { start } = run;
  const from = tokens[start];
  const to = tokens[end - 1];
  if (!from || !to) return null;
  const thing = isThing(words, run);
  const role = roleOfRun(words, run, thing);
  const spelled = spellName(words, run);
  const told = genderTold(words, run, role);
  const shares = run.nameEnd - start === 1 && spelled.words.length > 1;
  return {
    start: from.start,
    end: to.end,
    first: start,
    last: end,
    ...spelled,
    roleFirst: role.first,
    role:
      role.first < start
        ? singular(lowerAt(tokens, start - 1), text.slice(tokens[role.first]?.start, tokens[start - 1]?.end))
        : null,
    // "Peter and Ana Duarte" share a surname
    gender: told ?? genderOfName(words, run) ?? (shares ? sexOfGivenName(spelled.keys[0] ?? '') : null),
    guessed: told === null && !isFirstName(tokens[start]),
    thing,
    person: !thing && (run.titled || role.small !== null || (run.nameEnd - start > 1 && isGiven(from))),
    quoted: quoted(start),
    definite: lowerAt(tokens, start - 1) === 'the',
    possessive: tokens[end]?.kind === 'possessive',
  };
}

const lowerAt = (tokens: readonly Token[], index: number): string => tokens[index]?.lower ?? '';

/** Finds where the name begins in a run, and where it ends; null when no name can be left. */
function partRun(words: NameWords, first: number, end: number): Run | null {
  const { tokens } = words;
  let nameEnd = end;
  while (nameEnd > first + 2 && POST_NOMINALS.has(lowerAt(tokens, nameEnd - 1))) nameEnd--;
  const bare = nameEnd;
  while (nameEnd > first + 1 && NAME_SUFFIXES.has(lowerAt(tokens, nameEnd - 1))) nameEnd--;
  let titleEnd = lastTitle(tokens, first, nameEnd) + 1;
  if (titleEnd === 0) titleEnd = behindDescription(words, first, nameEnd);
  const titled = titleEnd > 0;
  // "Chief Executive Ana Duarte"
  if (titled) while (titleEnd < nameEnd - 1 && OFFICE_TAILS.has(lowerAt(tokens, titleEnd))) titleEnd++;
  const start = titled ? behindOffice(tokens, titleEnd, nameEnd) : behindAffiliation(words, first, nameEnd);
  if (titled && start !== null && isOffice(words, start, nameEnd)) return null; // "Deputy Governor"
  return start === null ? null : { first, start, nameEnd, bare, end, titled, titleEnd };
}

/** "German-born Tom Lacey", "the Dutchman Tom Lacey"; "Witness Tom Lacey", where the trade has a capital only because it opens the sentence: past it; 0 for none. */
function behindDescription({ tokens, opens }: NameWords, first: number, nameEnd: number): number {
  const opening = tokens[first];
  const count = nameEnd - first;
  const trade = count > 2 && opens(first) && isTrade(opening, tokens[first + 1]);
  const origin =
    DEMONYMS.has(lowerAt(tokens, first)) &&
    !isFirstName(opening) &&
    (count > 2 || lowerAt(tokens, first - 1) === 'the');
  return opening && count > 1 && (trade || origin || isDescriptor(opening)) ? first + 1 : 0;
}

/** The last title of a run before its name; -1 for none. */
function lastTitle(tokens: readonly Token[], first: number, nameEnd: number): number {
  for (let index = nameEnd - 2; index >= first; index--) {
    if (!isTitle(lowerAt(tokens, index))) continue;
    // "Martin King Smith" has no title; "Will Judge Roy" is rare enough.
    const middle = index > first && isFirstName(tokens[index - 1]) && index === nameEnd - 2;
    if (!middle) return index;
  }
  return -1;
}

/** "Secretary of State Ana Duarte": past what the office is of; null when nobody follows. */
function behindOffice(tokens: readonly Token[], titleEnd: number, nameEnd: number): number | null {
  let start = titleEnd;
  if (/^(?:of|for)$/.test(lowerAt(tokens, start))) {
    const office = ++start;
    while (start < nameEnd && (OFFICE_WORDS.has(lowerAt(tokens, start)) || lowerAt(tokens, start) === 'and'))
      start++;
    // "the Bishop of Lund" is an office; in "Archbishop of Lund Ana Duarte" its place stands before the name
    if (start === office && nameEnd - start === 1) return null;
    if (start === office) while (nameEnd - start > 2 && !isFirstName(tokens[start])) start++;
  }
  return start >= nameEnd ? null : start;
}

/** "Republican Ana Duarte", "But Duarte": past party, nation, firm and what opens the sentence; null for an office. */
function behindAffiliation(words: NameWords, first: number, nameEnd: number): number | null {
  const { tokens, opens } = words;
  let start = first;
  while (start < nameEnd - 1 && BEFORE_NAME.has(lowerAt(tokens, start))) start++;
  while (start < nameEnd - 2 && isRankOrFirm(tokens[start], tokens[start + 1])) start++;
  if (isOffice(words, start, nameEnd)) return null;
  while (start < nameEnd - 1 && opens(start) && isOpener(tokens[start])) start++;
  return start;
}

/** "Attorney General", "State Department Spokesperson": an office, not its bearer. */
function isOffice({ tokens, surnames }: NameWords, start: number, nameEnd: number): boolean {
  const last = lowerAt(tokens, nameEnd - 1);
  const opening = lowerAt(tokens, start);
  const surname =
    (nameEnd - start === 1 && surnames.has(opening)) ||
    (nameEnd - start === 2 && SURNAME_TITLES.has(last) && !BODY_ENDINGS.has(opening));
  return TITLES.has(last) && !surname && !isFirstName(tokens[start]);
}

/** Sentence openers that joined the run: "But Duarte", "When Duarte". */
const isOpener = (token: Token | undefined): boolean =>
  token !== undefined &&
  (OPENERS.has(token.lower) || PREPOSITIONS.has(token.lower) || CUES.get(token.lower)?.base === false) &&
  !isFirstName(token);

/** Does what is left tell nobody's name: "the Vermont independent", "Sadly", a common word at the start of a sentence? */
function isNoName({ tokens, opens, common, surnames }: NameWords, { start, nameEnd, titled }: Run): boolean {
  if (isFirstName(tokens[start])) return false;
  const last = lowerAt(tokens, nameEnd - 1);
  if (!titled && BEFORE_NAME.has(last) && !surnames.has(wholeName(tokens, start, nameEnd))) return true;
  if (nameEnd - start > 1 || !opens(start)) return false;
  return last.endsWith('ly') || (!titled && common.has(last));
}

function wholeName(tokens: readonly Token[], start: number, nameEnd: number): string {
  let whole = lowerAt(tokens, start);
  for (let index = start + 1; index < nameEnd; index++) whole += ` ${lowerAt(tokens, index)}`;
  return whole;
}

/** "Inland Australia", "Duarte New York"; "X". */
function isPlaceOrNetwork(tokens: readonly Token[], start: number, nameEnd: number): boolean {
  const last = lowerAt(tokens, nameEnd - 1);
  if (nameEnd - start === 1) return last === 'x';
  const place = PLACES.has(last) || PLACES.has(`${lowerAt(tokens, nameEnd - 2)} ${last}`);
  return place && !(isGiven(tokens[start]) && nameEnd - start === 2);
}

/** Does a name stand for a company, ministry, place or the like? */
function isThing({ tokens }: NameWords, { start, nameEnd, end, titled }: Run): boolean {
  if (PLACES.has(wholeName(tokens, start, nameEnd)) || isDateline(tokens, start, end)) return true;
  if (!titled && isPartOfBody(tokens, start, nameEnd)) return true;
  const known = isFirstName(tokens[start]);
  const several = nameEnd - start > 1;
  const last = lowerAt(tokens, nameEnd - 1);
  if (!titled && isPlaceOrNetwork(tokens, start, nameEnd)) return true;
  if (tokens.slice(start, nameEnd).some(({ text }) => text === '&')) return true;
  if (
    (several || titled) &&
    BODY_ENDINGS.has(last) &&
    !isSurname(tokens, start, nameEnd) &&
    !(titled && known)
  )
    return true;
  if (titled) return false;
  if (several)
    return (
      isBodyOf(tokens, start, nameEnd) ||
      (nameEnd - start > 2 && tokens.slice(start + 1, nameEnd - 1).some(isSmallWord))
    );
  if (!known && isDefiniteAlone(tokens, start)) return true;
  return isAcronym(tokens[start]?.text ?? '') && lowerAt(tokens, end) !== ':';
}

/** "Ana Hill ran", but "in Victoria Park" */
const isSurname = (tokens: readonly Token[], start: number, nameEnd: number): boolean =>
  nameEnd - start === 2 &&
  isGiven(tokens[start]) &&
  SURNAME_ENDINGS.has(lowerAt(tokens, nameEnd - 1)) &&
  !PREPOSITIONS.has(lowerAt(tokens, start - 1)) &&
  !DETERMINERS.has(lowerAt(tokens, start - 1));

/** Where the titles and the role before a name begin. */
interface RolePlace {
  readonly first: number;
  /** Where a role in small letters begins; null without one. */
  readonly small: number | null;
}

function roleOfRun({ tokens }: NameWords, { first, start, nameEnd, titled }: Run, thing: boolean): RolePlace {
  // "contractor Halden" may be a firm
  const firm =
    nameEnd - start === 1 &&
    !titled &&
    !isFirstName(tokens[start]) &&
    FIRM_ROLES.has(lowerAt(tokens, start - 1));
  const small = thing || firm ? null : smallRoleBefore(tokens, titled ? first : start);
  // "to the Foreign Policy Centre Mr Straw said": what stands before "Mr" is something else
  const addressed =
    titled &&
    small === null &&
    lowerAt(tokens, first - 1) === 'the' &&
    /^(?:mr|mrs|ms|miss)$/.test(lowerAt(tokens, start - 1));
  return { first: addressed ? start - 1 : (small ?? (titled ? first : start)), small };
}

/** Man or woman, by title or role. */
const genderTold = (
  { tokens }: NameWords,
  { first, start, titled, titleEnd }: Run,
  { small }: RolePlace,
): Gender | null =>
  genderIn(tokens, first, titled ? titleEnd : first) ??
  (small === null ? null : genderIn(tokens, small, start));

/** Man or woman, by the first name. */
function genderOfName({ tokens }: NameWords, { start, nameEnd, titled }: Run): Gender | null {
  if (nameEnd - start === 1 && !titled) return null;
  // "Hung Yi-chen": what stands first is the family's
  const last = tokens[nameEnd - 1];
  const familyFirst = nameEnd - start === 2 && last !== undefined && isHyphenedGiven(last.text);
  const first = familyFirst ? last : tokens[start];
  const given = first ? keyOf(first) : '';
  if (MALE_NAMES.has(given)) return 'male';
  if (FEMALE_NAMES.has(given)) return 'female';
  // "Judge Smith": many a surname is somebody's given name
  return nameEnd - start > 1 ? sexOfGivenName(given) : null;
}

function genderIn(tokens: readonly Token[], from: number, to: number): Gender | null {
  for (let index = from; index < to; index++) {
    const gender = GENDERED.get(lowerAt(tokens, index));
    if (gender) return gender;
  }
  return null;
}
