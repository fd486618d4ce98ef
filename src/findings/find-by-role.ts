import { calledSo, officeForms } from '../core/speaker/called-so.ts';
import {
  gatherIdentities,
  nameWords,
  resolveSpeaker,
  type Identity,
} from '../core/speaker/resolve-speaker.ts';
import type { Day } from '../core/article/article.ts';
import type { Library, OfficeDays } from '../store/library.ts';

/** The days of the articles in which somebody was called so; null where those are undated. */
export interface CalledDays {
  readonly first: Day | null;
  readonly last: Day | null;
}

/** Somebody whom articles call by a role. */
export interface Holder {
  readonly identity: Identity;
  readonly called: CalledDays;
}

/** What is longer is no role, nor a role with a name. */
const MAX_ROLE_CHARS = 100;

/** Whom articles call so by name: "the mayor", "president of Mexico". By the number of statements. */
export async function findHolders(role: string, library: Library): Promise<Holder[]> {
  const forms = role.length > MAX_ROLE_CHARS ? [] : officeForms(role);
  if (forms.length === 0) return [];
  const rows = (await library.speakersInOffice(forms)).filter((row) => calledSo(role, row.role) === 'yes');
  const speakers = await library.speakersById([...new Set(rows.map(({ speaker }) => speaker))]);
  return gatherIdentities(speakers).map((identity) => ({
    identity,
    called: daysOf(rows.filter(({ speaker }) => identity.ids.includes(speaker))),
  }));
}

function daysOf(rows: readonly OfficeDays[]): CalledDays {
  const firsts = rows.flatMap(({ first }) => first ?? []).sort();
  const lasts = rows.flatMap(({ last }) => last ?? []).sort();
  return { first: firsts[0] ?? null, last: lasts.at(-1) ?? null };
}

/** The one whom a role before a name means: "chief Duarte", "fire chief Emil Duarte". Null for nobody, or for several. */
export async function findTitled(query: string, library: Library): Promise<Identity | null> {
  const list = query.length > MAX_ROLE_CHARS ? [] : (query.match(/\S+/g) ?? []);
  for (let length = 1; length < list.length; length++) {
    const [role, name] = [list.slice(0, length).join(' '), list.slice(length).join(' ')];
    const known = await library.speakersNamed(nameWords(name));
    const match = resolveSpeaker(name, known);
    const people = match.kind === 'one' ? [match.identity] : match.kind === 'several' ? match.identities : [];
    const holders = await findHolders(role, library);
    const both = people.filter(({ name: own }) => holders.some(({ identity }) => identity.name === own));
    if (both.length === 1) return both[0]!;
  }
  return null;
}
