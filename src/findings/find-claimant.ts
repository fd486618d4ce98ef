import { nameWords, resolveSpeaker, type KnownSpeaker } from '../core/speaker/resolve-speaker.ts';
import type { Claim } from '../core/statement/claim.ts';
import {
  firstWord,
  isCapital,
  tellsWho,
  NOBODY,
  namesNobody,
  nameWritten,
  person,
  roleNoun,
  saysPronoun,
  shareWord,
  trimmed,
  unclear,
  unknownPerson,
  withRest,
  type Claimant,
} from '../core/statement/claimant.ts';
import { fold } from '../core/text/words.ts';
import { OptionError } from '../errors.ts';
import type { Library } from '../store/library.ts';

/** Candidates fetched for a misspelt name. */
const NEAR_CANDIDATES = 60;
/** Words beside a claim that are looked up as names: more is somebody's prose. */
const MAX_BESIDE = 16;

/** Whom a claim names: by the option `speaker:`, which stands above the text, or in the text around the words. */
export async function findClaimant(claim: Claim, library: Library): Promise<Claimant> {
  const inText = await namedInText(claim, library);
  if (claim.given === null) return inText;
  const given = await namedByOption(claim.given, library);
  const [a, b] = [given.name, inText.name];
  if (inText.kind === 'person' && a !== null && b !== null && !shareWord(a, b))
    throw new OptionError('speaker', claim.given, ({ mistakes }) => mistakes.twoSpeakers(b, a));
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
  const list = written.map(firstWord);
  if (!list.some(tellsWho) || saysPronoun(list)) return NOBODY;
  const whole = trimmed(beside);
  const known =
    written.length > MAX_BESIDE
      ? null
      : ((await lookUp(whole, library)) ?? (await nameAmong(whole, library)));
  return known ?? unclear(whole);
}

/** "Rossi or Wit": one of them may be right. */
const SEVERAL = /\s(?:and|or|y|&)\s/iu;

const isSurname = async (name: string, library: Library): Promise<boolean> => {
  const surname = nameWords(name).at(-1);
  return surname !== undefined && (await library.speakersNamed([surname])).some(isPerson);
};

async function namedByOption(text: string, library: Library): Promise<Claimant> {
  const known = await lookUp(text, library);
  if (known) return known.name === null && known.remark === null ? unclear(text) : known;
  const asked = nameWords(text);
  const near = resolveSpeaker(text, await library.speakersNear(asked, NEAR_CANDIDATES));
  if (near.kind === 'one') {
    const { name } = near.identity;
    return { kind: 'person', name, remark: { kind: 'taken', name, written: text } };
  }
  return withRest((await nameAmong(text, library)) ?? unknownPerson(text), text);
}

/** A text that is a name, an outlet or a role as a whole; null when it is none that is known. */
async function lookUp(text: string, library: Library): Promise<Claimant | null> {
  // "Rossi, leader of the union"
  const [ahead = '', behind] = text.split(',');
  if (behind !== undefined) return lookUp(ahead, library);
  if (namesNobody(text)) return NOBODY;
  const asked = nameWords(text);
  const role = roleNoun(text) !== null;
  const known = await library.speakersNamed(asked);
  // "Troy King" is a name, "the king" is none.
  if ((!role || asked.length > 1) && known.some(isPerson)) return person(text);
  const bare = fold(text).replace(ARTICLE, '');
  if (known.some(({ kind, name }) => kind === 'body' && fold(name).replace(ARTICLE, '') === bare))
    return { kind: 'body', name: text, remark: null };
  const outlet = (await library.sources()).find(({ source }) => fold(source).replace(ARTICLE, '') === bare);
  if (outlet) return { ...NOBODY, remark: { kind: 'outlet', name: outlet.source } };
  return role ? { kind: 'role', name: text, remark: null } : null;
}

const ARTICLE = /^(?:the|an?|el|la) /;
const isPerson = ({ kind }: Pick<KnownSpeaker, 'kind'>): boolean => kind === 'person';

/** The one known person some words name, whole or in part; with several nobody can tell which is meant. */
async function nameAmong(text: string, library: Library): Promise<Claimant | null> {
  const tokens = (text.match(/\S+/g) ?? []).slice(0, 2 * MAX_BESIDE);
  const asked = [...new Set(tokens.map(firstWord).filter(tellsWho))];
  const found = (await Promise.all(asked.map((word) => library.speakersNamed([word])))).flat();
  const name = nameWritten(
    tokens,
    found.filter(isPerson).map((speaker) => speaker.name),
  );
  return name === null ? null : person(name);
}
