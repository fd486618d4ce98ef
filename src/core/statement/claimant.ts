import { anyOf } from '../text/word-set.ts';
import { ROLE_HOOKS, SPEAKING_PRONOUNS, TELLS_NOBODY } from './rules/claim-words.ts';
import { CUES } from '../quotation/english/rules/cue-verbs.ts';
import { MONTHS, PRONOUNS, WEEKDAYS } from '../quotation/english/rules/function-words.ts';
import { DOCUMENTS, ROLES, TITLES } from '../quotation/english/rules/titles.ts';
import { nameWords } from '../speaker/resolve-speaker.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { words } from '../text/words.ts';

/** Who is supposed to have said a claim's words, as far as that can be told. */
export interface Claimant {
  /** `person`, `body` and `role` can be wrong; `nobody` was named, or nobody who can be told: anybody may have said it. */
  readonly kind: 'person' | 'body' | 'role' | 'nobody';
  /** As it was written; null for nobody. */
  readonly name: string | null;
  /** What was not understood, or understood with a guess: to be said beside the verdict. */
  readonly remark: ClaimantRemark | null;
}

export type ClaimantRemark =
  /** Nobody is called `written`: `name` is taken to be meant. */
  | { readonly kind: 'taken'; readonly name: string; readonly written: string }
  | { readonly kind: 'outlet'; readonly name: string }
  | { readonly kind: 'unclear'; readonly written: string }
  | { readonly kind: 'unknown'; readonly name: string };

export const NOBODY: Claimant = { kind: 'nobody', name: null, remark: null };

export const person = (name: string): Claimant => ({ kind: 'person', name, remark: null });

export const unclear = (written: string): Claimant => ({ ...NOBODY, remark: { kind: 'unclear', written } });

export const unknownPerson = (name: string): Claimant => ({
  kind: 'person',
  name,
  remark: { kind: 'unknown', name },
});

/** A known full name within a longer one: said so. */
export const withRest = (claimant: Claimant, text: string): Claimant =>
  claimant.kind === 'person' &&
  claimant.name !== null &&
  isAllCapitals(text) &&
  claimant.name !== trimmed(text)
    ? { ...claimant, remark: { kind: 'taken', name: claimant.name, written: text } }
    : claimant;

const isAllCapitals = (text: string): boolean => (text.match(/\S+/g) ?? []).every(isCapital);

/** Without the marks and spaces around. */
export const trimmed = (text: string): string =>
  text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/\s+/g, ' ');

const HOOKED = new RegExp(String.raw`\s(?:${anyOf(ROLE_HOOKS)})\s.*`, 'su');

/** "mayor" for "the mayor of Harbour Bay"; null for what is no role, as "Mayor Duarte". */
export function roleNoun(text: string): string | null {
  const noun = words(text.replace(HOOKED, '')).at(-1) ?? '';
  return (ROLES.has(noun) || TITLES.has(noun)) && !DOCUMENTS.has(noun) ? noun : null;
}

/** So few words say nothing but the name: it counts in small letters as well. */
const FEW = 3;

/**
 * The one of `people` whom the tokens of a text name, whole or in part, as it is written there; null for several: nobody
 * can tell which is meant. "Rossi" is a part of a name, "Peter Rossi" is another one.
 */
export function nameWritten(tokens: readonly string[], people: readonly string[]): string | null {
  const list = tokens.map(firstWord);
  const few = list.filter(tellsWho).length <= FEW;
  const named = people.flatMap((name) => {
    const own = nameWords(name);
    const at = list.flatMap((word, i) => (own.includes(word) ? [i] : []));
    const whole = own.length > 1 && own.every((word) => list.includes(word));
    // In prose "will" and "grant" are verbs: a part of a name counts there with its capital letter only.
    const capital = at.some((i) => isCapital(tokens[i]));
    const ofAnother =
      goesOn(tokens[at[0]! - 1], tokens[at[0]!], capital) ||
      (capital && goesOn(tokens[at.at(-1)!], tokens[at.at(-1)! + 1], true));
    return whole || (at.length > 0 && (few || capital) && !ofAnother) ? [at] : [];
  });
  const most = Math.max(0, ...named.map((at) => at.length));
  const texts = new Set(
    named.filter((at) => at.length === most).map((at) => at.map((i) => tokens[i]!).join(' ')),
  );
  const [name] = texts;
  return texts.size === 1 && name !== undefined ? trimmed(name) : null;
}

/** The folded word that a token begins with; empty where it holds none. */
export const firstWord = (token: string): string => words(token)[0] ?? '';

export const isCapital = (token: string | undefined): boolean => /^\P{L}*\p{Lu}/u.test(token ?? '');

/** Are two words side by side parts of one name: "Peter Rossi", "peter rossi", but not "so, Rossi" or "Mayor Rossi"? */
function goesOn(before: string | undefined, after: string | undefined, capital: boolean): boolean {
  if (before === undefined || after === undefined || /[,;:).!?–—-]$/.test(before)) return false;
  return [before, after].every((token) => {
    const word = firstWord(token);
    return tellsWho(word) && !TITLES.has(word) && !ROLES.has(word) && (!capital || isCapital(token));
  });
}

/** Does a word tell something about who spoke, rather than that, when and how? */
export const tellsWho = (word: string): boolean =>
  word !== '' &&
  !STOP_WORDS.has(word) &&
  !CUES.has(word) &&
  !WEEKDAYS.has(word) &&
  !MONTHS.has(word) &&
  !PRONOUNS.has(word) &&
  !TELLS_NOBODY.has(word) &&
  !/^\d+$/.test(word);

/** "he said", "said she": somebody, and nobody who is named. */
export const saysPronoun = (list: readonly string[]): boolean =>
  list.some(
    (word, i) => SPEAKING_PRONOUNS.has(word) && (CUES.has(list[i + 1] ?? '') || CUES.has(list[i - 1] ?? '')),
  );

/** Is the whole text a pronoun, or no name at all? */
export const namesNobody = (text: string): boolean => {
  const asked = nameWords(text);
  return asked.length === 0 || PRONOUNS.has(asked.join(' '));
};

/** Have two names a word in common? */
export const shareWord = (a: string, b: string): boolean => {
  const known = nameWords(b);
  return nameWords(a).some((word) => known.includes(word));
};
