import { anyOf, wordSet } from '../text/word-set.ts';
import { resolveSpeaker, type Identity, type KnownSpeaker } from './resolve-speaker.ts';

/** What parts several names: "Duarte and Wit", "Duarte, Wit". */
const JOINING = wordSet('and or y vs vs. versus');
const BETWEEN_NAMES = new RegExp(String.raw`\s*[,;&+/]\s*|\s+(?:${anyOf(JOINING)})\s+`, 'i');

export interface NamesWithin {
  readonly people: readonly Identity[];
  /** Does the query name several, one beside the other? */
  readonly parted: boolean;
  /** Parts of such a query that are nobody's name. */
  readonly unknown: readonly string[];
  /** What stands behind the name of the only one; null when words stand before it: they may be another first name. */
  readonly rest: string | null;
}

/** More words are no names beside each other. */
const MAX_QUERY_WORDS = 16;

export const NO_NAMES: NamesWithin = { people: [], parted: false, unknown: [], rest: null };

/** The names within a query that is no name as a whole. */
export function namesWithin(query: string, known: readonly KnownSpeaker[]): NamesWithin {
  const written = query.match(/\S+/g) ?? [];
  if (written.length > MAX_QUERY_WORDS) return NO_NAMES;
  const parts = query.split(BETWEEN_NAMES).filter((part) => part.trim() !== '');
  const resolved = parts.map((part) => resolveSpeaker(part, known));
  const people = resolved.flatMap((match) =>
    match.kind === 'one' && match.exact ? [match.identity] : match.kind === 'several' ? match.identities : [],
  );
  if (parts.length > 1 && people.length > 0)
    return {
      people: [...new Set(people)],
      parted: true,
      unknown: parts.filter((_, i) => resolved[i]!.kind === 'none'),
      rest: null,
    };
  // The longest beginning that is a name.
  for (let length = written.length - 1; length > 0; length--) {
    const match = resolveSpeaker(written.slice(0, length).join(' '), known);
    if (match.kind !== 'one' || !match.exact) continue;
    const rest = written.slice(length).join(' ');
    const second = resolveSpeaker(rest, known);
    return second.kind === 'one' && second.exact && second.identity.name !== match.identity.name
      ? { people: [match.identity, second.identity], parted: true, unknown: [], rest: null }
      : { people: [match.identity], parted: false, unknown: [], rest: rest.replace(/["“”]/g, '') };
  }
  const surname = resolveSpeaker(written.at(-1) ?? '', known);
  const bearers =
    surname.kind === 'one' ? [surname.identity] : surname.kind === 'several' ? surname.identities : [];
  return { ...NO_NAMES, people: bearers };
}
