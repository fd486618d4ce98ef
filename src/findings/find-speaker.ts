import { COURTESIES } from '../core/quotation/english/rules/titles.ts';
import { calledSo } from '../core/speaker/called-so.ts';
import { NO_NAMES, namesWithin } from '../core/speaker/names-within.ts';
import {
  gatherIdentities,
  knownByFirstName,
  nameWords,
  resolveSpeaker,
  type Identity,
} from '../core/speaker/resolve-speaker.ts';
import { fold, words } from '../core/text/words.ts';
import type { Library } from '../store/library.ts';
import { findHolders, findTitled, type CalledDays } from './find-by-role.ts';

/** Candidates fetched for a misspelt name. */
const NEAR_CANDIDATES = 60;
const OFFERED = 5;
/** Candidates fetched for the beginning of a name. */
const STARTING = 100;

export interface OneSpeaker {
  readonly kind: 'one';
  readonly identity: Identity;
  /** Set when nobody is called just so. */
  readonly guessed: boolean;
  /** Words behind the name that are no part of it; null where there are none. */
  readonly rest: string | null;
  /** For whom the query names by a role, when articles called them so; else null. */
  readonly called: CalledDays | null;
}

/** Whom a query names is not clear. */
export type UnclearSpeaker =
  /** It names several beside each other, and perhaps some whom nobody knows. */
  | {
      readonly kind: 'beside';
      readonly people: readonly Identity[];
      readonly unknown: readonly string[];
    }
  /** Several are called so. */
  | { readonly kind: 'namesakes'; readonly query: string; readonly people: readonly Identity[] }
  /** Several are called so by their role. */
  | {
      readonly kind: 'holders';
      readonly query: string;
      readonly people: readonly Identity[];
      readonly called: readonly CalledDays[];
    }
  /** Nobody is. `alike`: these people's names are near it, else they are those quoted most. */
  | {
      readonly kind: 'nobody';
      readonly query: string;
      readonly people: readonly Identity[];
      readonly alike: boolean;
    };

/** Whom `query` names, by a name, perhaps with words behind it, or by a role: "the mayor", "chief Duarte". */
export async function findSpeaker(query: string, library: Library): Promise<OneSpeaker | UnclearSpeaker> {
  const named = await findNamed(query, library);
  if (isName(named)) return named.kind === 'one' ? withTitle(query, named, library) : named;
  const bare = query.replace(ARTICLE, '');
  const holders = await findHolders(bare, library);
  if (holders.length > 1)
    return {
      kind: 'holders',
      query,
      people: holders.map(({ identity }) => identity),
      called: holders.map(({ called }) => called),
    };
  const [holder] = holders;
  if (holder) return one(holder.identity, { called: holder.called });
  const titled = await findTitled(bare, library);
  if (titled) return one(titled);
  const asWritten = named.kind === 'one' && !named.guessed;
  return bare === query || asWritten ? named : findNamed(bare, library);
}

const ARTICLE = /^(?:the|an?|el|la|un|una)\s+/iu;

/** Is it clear by the name alone? A description, "the mayor", is not: it may be known whom it means. */
const isName = (found: OneSpeaker | UnclearSpeaker): boolean =>
  found.kind === 'one'
    ? !found.guessed && found.identity.kind !== 'description'
    : found.kind === 'namesakes' && found.people.some(({ kind }) => kind === 'person');

/** "Mayor Duarte" for somebody whom the articles call the fire chief, and no mayor, is a guess. */
async function withTitle(query: string, found: OneSpeaker, library: Library): Promise<OneSpeaker> {
  const own = nameWords(query);
  const titles = words(query).filter(
    (word) => !own.includes(word) && !COURTESIES.has(word) && word !== 'the',
  );
  if (titles.length === 0) return found;
  const roles = await library.rolesOf(found.identity.ids);
  const contradicted =
    roles.length > 0 && roles.every(({ role }) => calledSo(titles.join(' '), role) === 'no');
  return contradicted ? { ...found, guessed: true } : found;
}

const one = (identity: Identity, more: Partial<OneSpeaker> = {}): OneSpeaker => ({
  kind: 'one',
  identity,
  guessed: false,
  rest: null,
  called: null,
  ...more,
});

async function findNamed(query: string, library: Library): Promise<OneSpeaker | UnclearSpeaker> {
  const asked = nameWords(query);
  const named = await library.speakersNamed(asked);
  // A bare surname may be one of several people, and a known name shorter than the one typed.
  const bearers = (
    await Promise.all([...new Set(asked)].map((word) => library.speakersNamed([word])))
  ).flat();
  const known = [...new Map([...named, ...bearers].map((speaker) => [speaker.id, speaker])).values()];
  const found = resolveSpeaker(query, known);
  const match =
    found.kind === 'none' ? resolveSpeaker(query, await library.speakersNear(asked, NEAR_CANDIDATES)) : found;
  switch (match.kind) {
    case 'one': {
      const own = nameWords(match.identity.name);
      if (match.exact && asked.every((word) => own.includes(word))) return one(match.identity);
      const { people, parted, unknown, rest } = match.exact ? namesWithin(query, known) : NO_NAMES;
      return parted ? { kind: 'beside', people, unknown } : one(match.identity, { guessed: true, rest });
    }
    case 'several': {
      // "A spokesman" beside "A spokesman for Kestrin": the one called just so, as an answer offers it
      const [called, ...others] = match.identities.filter(({ name }) => fold(name) === fold(query));
      const isDescribed = called?.kind === 'description' && others.length === 0 && ARTICLE.test(query);
      return isDescribed ? one(called) : { kind: 'namesakes', query, people: match.identities };
    }
    case 'none': {
      const bare = knownByFirstName(query, known);
      if (bare) return one(bare, { guessed: true });
      const { people, parted, unknown, rest } = namesWithin(query, known);
      if (rest !== null && people.length === 1) return one(people[0]!, { guessed: true, rest });
      if (parted) return { kind: 'beside', people, unknown };
      const near = match.near.length > 0 ? match.near : people;
      const offered = near.length > 0 ? near : gatherIdentities(await library.speakersStarting('', OFFERED));
      return { kind: 'nobody', query, people: offered.slice(0, OFFERED), alike: near.length > 0 };
    }
    default:
      return match satisfies never;
  }
}

/** Speakers to offer while a person types. */
export async function findSpeakersStarting(typed: string, library: Library): Promise<Identity[]> {
  const asked = words(typed);
  const starting = await library.speakersStarting(fold(asked.at(-1) ?? ''), STARTING);
  // Nothing begins so: perhaps a slip of the finger.
  const known = starting.length > 0 ? starting : await library.speakersNear(asked, OFFERED);
  return gatherIdentities(known).filter(({ name }) => {
    const list = words(name);
    return asked.slice(0, -1).every((word) => list.includes(word));
  });
}
