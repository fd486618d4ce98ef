import { CUES } from '../core/quotation/english/rules/cue-verbs.ts';
import { MONTHS, PRONOUNS, WEEKDAYS } from '../core/quotation/english/rules/function-words.ts';
import { DOCUMENTS, ROLES, TITLES } from '../core/quotation/english/rules/titles.ts';
import { nameWords, resolveSpeaker, type KnownSpeaker } from '../core/speaker/resolve-speaker.ts';
import { shorten } from '../core/text/shorten.ts';
import { STOP_WORDS } from '../core/text/stop-words.ts';
import { fold, words } from '../core/text/words.ts';
import { OptionError } from '../errors.ts';
import type { Library } from '../store/library.ts';
import type { Claim } from './check-quotation.ts';

/** Who is supposed to have said a claim's words, as far as that can be told. */
export interface Claimant {
  /** `person`, `body` and `role` can be wrong; `nobody` was named, or nobody who can be told: anybody may have said it. */
  readonly kind: 'person' | 'body' | 'role' | 'nobody';
  /** As it was written; null for nobody. */
  readonly name: string | null;
  /** What was not understood, or understood with a guess: to be said beside the verdict. */
  readonly remark: string | null;
}

const NOBODY: Claimant = { kind: 'nobody', name: null, remark: null };
/** Candidates fetched for a misspelt name. */
const NEAR_CANDIDATES = 60;
/** Words beside a claim that are looked up as names: more is somebody's prose. */
const MAX_BESIDE = 16;
/** So few words say nothing but the name: it counts in small letters as well. */
const FEW = 3;

/** Whom a claim names: by the option `speaker:`, which stands above the text, or in the text around the words. */
export async function findClaimant(claim: Claim, library: Library): Promise<Claimant> {
  const inText = await namedInText(claim, library);
  if (claim.given === null) return inText;
  const given = await namedByOption(claim.given, library);
  const [a, b] = [given.name, inText.name];
  if (inText.kind === 'person' && a !== null && b !== null && !shareWord(a, b))
    throw new OptionError(
      'speaker',
      claim.given,
      'one speaker',
      `The text says “${b}” and speaker: says “${a}”. Give one of them.`,
    );
  return given;
}

async function namedInText({ speaker, described, beside }: Claim, library: Library): Promise<Claimant> {
  const named = speaker ?? described;
  if (named !== null) {
    if (SEVERAL.test(named) && (await lookUp(named, library))?.kind !== 'body') return unclear(named);
    const known = (await lookUp(named, library)) ?? (await nameAmong(named, library));
    if (known) return withRest(known, named);
    // "said Napoleon", whom nobody here knows; not words in small letters that a cue happened to stand before
    return speaker !== null && (isCapital(speaker) || (await isSurname(speaker, library)))
      ? unknownPerson(speaker)
      : unclear(named);
  }
  const written = beside.match(/\S+/g) ?? [];
  const list = written.map((token) => words(token)[0] ?? '');
  if (!list.some(isTelling) || saysPronoun(list)) return NOBODY;
  const whole = trimmed(beside);
  const known =
    written.length > MAX_BESIDE
      ? null
      : ((await lookUp(whole, library)) ?? (await nameAmong(whole, library)));
  return known ?? unclear(whole);
}

/** "Rossi or Wit": one of them may be right. */
const SEVERAL = /\s(?:and|or|y|&)\s/iu;

/** A full name that is known within a longer one: said so. */
const withRest = (claimant: Claimant, text: string): Claimant =>
  claimant.kind === 'person' &&
  claimant.name !== null &&
  isAllCapitals(text) &&
  claimant.name !== trimmed(text)
    ? { ...claimant, remark: takenFor(claimant.name, text) }
    : claimant;

const isAllCapitals = (text: string): boolean => (text.match(/\S+/g) ?? []).every(isCapital);

const takenFor = (name: string, text: string): string =>
  `Taken for ${name}: nobody is called “${shorten(text, 80)}”.`;

const isSurname = async (name: string, library: Library): Promise<boolean> => {
  const surname = nameWords(name).at(-1);
  return surname !== undefined && (await library.speakersNamed([surname])).some(isPerson);
};

/** Without the marks and spaces around. */
const trimmed = (text: string): string =>
  text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/\s+/g, ' ');

async function namedByOption(text: string, library: Library): Promise<Claimant> {
  const known = await lookUp(text, library);
  if (known) return known.name === null && known.remark === null ? unclear(text) : known;
  const asked = nameWords(text);
  const near = resolveSpeaker(text, await library.speakersNear(asked, NEAR_CANDIDATES));
  if (near.kind === 'one')
    return {
      kind: 'person',
      name: near.identity.name,
      remark: takenFor(near.identity.name, text),
    };
  return withRest((await nameAmong(text, library)) ?? unknownPerson(text), text);
}

/** A text that is a name, an outlet or a role as a whole; null when it is none that is known. */
async function lookUp(text: string, library: Library): Promise<Claimant | null> {
  // "Rossi, leader of the union"
  const [ahead = '', behind] = text.split(',');
  if (behind !== undefined) return lookUp(ahead, library);
  const asked = nameWords(text);
  if (asked.length === 0 || PRONOUNS.has(asked.join(' '))) return NOBODY;
  const role = roleNoun(text) !== null;
  const known = await library.speakersNamed(asked);
  // "Troy King" is a name, "the king" is none.
  if ((!role || asked.length > 1) && known.some(isPerson)) return person(text);
  const bare = fold(text).replace(ARTICLE, '');
  if (known.some(({ kind, name }) => kind === 'body' && fold(name).replace(ARTICLE, '') === bare))
    return { kind: 'body', name: text, remark: null };
  const outlet = (await library.sources()).find(({ source }) => fold(source).replace(ARTICLE, '') === bare);
  if (outlet)
    return { ...NOBODY, remark: `“${outlet.source}” is an outlet and no speaker: checked for anybody.` };
  return role ? { kind: 'role', name: text, remark: null } : null;
}

const ARTICLE = /^(?:the|an?|el|la) /;
const isPerson = ({ kind }: Pick<KnownSpeaker, 'kind'>): boolean => kind === 'person';

/** "mayor" for "the mayor of Harbour Bay"; null for what is no role, as "Mayor Duarte". */
export function roleNoun(text: string): string | null {
  const noun = words(text.replace(/\s(?:of|for|from|in|at)\s.*/su, '')).at(-1) ?? '';
  return (ROLES.has(noun) || TITLES.has(noun)) && !DOCUMENTS.has(noun) ? noun : null;
}

/**
 * The one known person some words name, whole or in part; with several nobody can tell which is meant. "Rossi" is a part
 * of a name, "Peter Rossi" is another one.
 */
async function nameAmong(text: string, library: Library): Promise<Claimant | null> {
  const tokens = (text.match(/\S+/g) ?? []).slice(0, 2 * MAX_BESIDE);
  const list = tokens.map((token) => words(token)[0] ?? '');
  const few = list.filter(isTelling).length <= FEW;
  const asked = [...new Set(list.filter(isTelling))];
  const found = (await Promise.all(asked.map((word) => library.speakersNamed([word])))).flat();
  const named = found.filter(isPerson).flatMap(({ name }) => {
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
  return texts.size === 1 && name !== undefined ? person(trimmed(name)) : null;
}

const isCapital = (token: string | undefined): boolean => /^\P{L}*\p{Lu}/u.test(token ?? '');

/** Are two words side by side parts of one name: "Peter Rossi", "peter rossi", but not "so, Rossi" or "Mayor Rossi"? */
function goesOn(before: string | undefined, after: string | undefined, capital: boolean): boolean {
  if (before === undefined || after === undefined || /[,;:).!?–—-]$/.test(before)) return false;
  return [before, after].every((token) => {
    const word = words(token)[0] ?? '';
    return isTelling(word) && !TITLES.has(word) && !ROLES.has(word) && (!capital || isCapital(token));
  });
}

/** Does a word tell something about who spoke, rather than that, when and how? */
const isTelling = (word: string): boolean =>
  word !== '' &&
  !STOP_WORDS.has(word) &&
  !CUES.has(word) &&
  !WEEKDAYS.has(word) &&
  !MONTHS.has(word) &&
  !PRONOUNS.has(word) &&
  !/^(?:yesterday|today|tonight|really|quote|according|attributed|\d+)$/.test(word);

/** "he said", "said she": somebody, and nobody who is named. */
const saysPronoun = (list: readonly string[]): boolean =>
  list.some(
    (word, i) =>
      /^(?:he|she|they|i|we)$/.test(word) && (CUES.has(list[i + 1] ?? '') || CUES.has(list[i - 1] ?? '')),
  );

const shareWord = (a: string, b: string): boolean => {
  const known = nameWords(b);
  return nameWords(a).some((word) => known.includes(word));
};

const person = (name: string): Claimant => ({ kind: 'person', name, remark: null });

const unclear = (text: string): Claimant => ({
  ...NOBODY,
  remark: `I could not tell who is meant by “${shorten(text, 80)}”, so this was checked for anybody. speaker: names one person.`,
});

const unknownPerson = (name: string): Claimant => ({
  kind: 'person',
  name,
  remark: `Nobody called “${shorten(name, 80)}” is quoted in the articles.`,
});
