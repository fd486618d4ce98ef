import { NO_NAMES, namesWithin } from '../core/speaker/names-within.ts';
import {
  gatherIdentities,
  nameWords,
  resolveSpeaker,
  type Identity,
} from '../core/speaker/resolve-speaker.ts';
import { fold, words } from '../core/text/words.ts';
import type { Library } from '../store/library.ts';

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
  /** Nobody is. `alike`: these people's names are near it, else they are those quoted most. */
  | {
      readonly kind: 'nobody';
      readonly query: string;
      readonly people: readonly Identity[];
      readonly alike: boolean;
    };

/** Whom `query` names, perhaps with words behind the name. */
export async function findSpeaker(query: string, library: Library): Promise<OneSpeaker | UnclearSpeaker> {
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
      if (match.exact && asked.every((word) => own.includes(word)))
        return { kind: 'one', identity: match.identity, guessed: false, rest: null };
      const { people, parted, unknown, rest } = match.exact ? namesWithin(query, known) : NO_NAMES;
      return parted
        ? { kind: 'beside', people, unknown }
        : { kind: 'one', identity: match.identity, guessed: true, rest };
    }
    case 'several':
      return { kind: 'namesakes', query, people: match.identities };
    case 'none': {
      const { people, parted, unknown, rest } = namesWithin(query, known);
      if (rest !== null && people.length === 1)
        return { kind: 'one', identity: people[0]!, guessed: true, rest };
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
