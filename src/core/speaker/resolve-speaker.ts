import { editDistance } from '../text/edit-distance.ts';
import { fold, words } from '../text/words.ts';

/** A speaker as the store knows it. */
export interface KnownSpeaker {
  readonly id: number;
  readonly name: string;
  readonly kind: 'person' | 'body' | 'description';
  /** What articles call the speaker, most often first. */
  readonly role: string | null;
  readonly statements: number;
}

/** One identity: a name, and the speakers that are it (a full name, and the bare surname where no other bears it). */
export interface Identity {
  readonly name: string;
  readonly role: string | null;
  readonly kind: KnownSpeaker['kind'];
  readonly ids: readonly number[];
  readonly statements: number;
}

export type SpeakerMatch =
  | {
      readonly kind: 'one';
      readonly identity: Identity;
      /** False when spelling had to be guessed. */ readonly exact: boolean;
    }
  | { readonly kind: 'several'; readonly identities: readonly Identity[] }
  | { readonly kind: 'none'; readonly near: readonly Identity[] };

/** Words before a name that do not tell people apart. */
const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr prof professor president prime minister senator sen rep representative gov governor secretary sir dame lord lady judge justice mayor general gen col captain rev the ex former presidente presidenta señor señora sr sra don doña dad mum mam mom granny grandad auntie uncle aunt'
    .split(' ')
    .map(fold),
);
const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** A name's folded words, without titles and suffixes: "President Lucía Paz Jr." gives `lucia paz`. */
export function nameWords(name: string): string[] {
  const list = words(name.replace(/['’]s\b/g, '')).map((word) => word.replace(/\.$/, ''));
  const bare = list.filter(
    (word, i) => !(TITLES.has(word) && i < list.length - 1) && !(SUFFIXES.has(word) && i > 0),
  );
  return bare.length ? bare : list;
}

/**
 * May two names be one person's? Equal, or one is the other without first or middle names, or without a second surname; or
 * the family name stands first in one: "Paz Lucia".
 */
export const compatibleNames = (a: string, b: string): boolean => areCompatible(nameWords(a), nameWords(b));

/** `compatibleNames` of the names' words. */
export function areCompatible(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length > 1 && short.every((word, i) => word === long[i])) return true;
  if (isTurned(short, long) || isTurned(long, short)) return true;
  if (short.length === 0 || short.at(-1) !== long.at(-1)) return false;
  if (short.length === 1) return true;
  return short.every((word) =>
    long.some((other) => other === word || initialOf(word, other) || initialOf(other, word)),
  );
}

/** The same words, the last one first. */
const isTurned = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 1 && a.length === b.length && a.every((word, i) => word === b[(i + 1) % b.length]);

const initialOf = (initial: string, name: string): boolean =>
  initial.length === 1 && name.startsWith(initial);

/**
 * Whom a person means by `query`, among the speakers that a store fetched for it. Case, accents, titles, a missing first
 * name and (with one clear near name) typing errors do not matter. Bare surnames are folded into the one full name that
 * has them; two full names of one surname stay two.
 */
export function resolveSpeaker(query: string, known: readonly KnownSpeaker[]): SpeakerMatch {
  const asked = nameWords(query);
  if (asked.length === 0) return { kind: 'none', near: [] };
  const identities = gatherIdentities(known);
  const exact = identities.filter((identity) => matches(asked, nameWords(identity.name)));
  // "Ana Duarte Ruiz" may well be the Ana Duarte that is known.
  const holding =
    exact.length > 0 ? exact : identities.filter((identity) => isContained(nameWords(identity.name), asked));
  const best = ofOffice(query, preferExact(asked, holding));
  if (best.length === 1) return { kind: 'one', identity: best[0]!, exact: true };
  if (best.length > 1) return { kind: 'several', identities: best };
  const near = identities
    .map((identity) => ({ identity, distance: nameDistance(asked, nameWords(identity.name)) }))
    .filter(({ distance }) => distance <= 2)
    .sort((a, b) => a.distance - b.distance || b.identity.statements - a.identity.statements);
  const [first, second] = near;
  if (first && (!second || first.distance < second.distance))
    return { kind: 'one', identity: first.identity, exact: false };
  return { kind: 'none', near: near.map(({ identity }) => identity) };
}

/** Speakers under one name, and shorter names, bare surnames among them, with the only full name that they may be of. */
export function gatherIdentities(known: readonly KnownSpeaker[]): Identity[] {
  const byName = Map.groupBy(known, (speaker) => nameWords(speaker.name).join(' '));
  const groups = withTurned(
    [...byName].map(([key, speakers]) => ({ list: key.split(' '), speakers: [...speakers] })),
  );
  const full = groups
    .filter(({ list, speakers }) => list.length > 1 && speakers[0]!.kind === 'person')
    .toSorted((a, b) => b.list.length - a.list.length);
  // The longest name is folded into none, so that all that is folded is found again under it.
  const identities = groups
    .toSorted((a, b) => a.list.length - b.list.length)
    .filter((group) => {
      if (group.speakers[0]!.kind !== 'person') return true;
      const bearers = full.filter(
        ({ list }) => list.length > group.list.length && areCompatible(group.list, list),
      );
      const [fullest] = bearers;
      if (!fullest || !bearers.every(({ list }) => areCompatible(list, fullest.list))) return true;
      fullest.speakers.push(...group.speakers);
      return false;
    });
  return identities
    .map(({ speakers }) => {
      const named = speakers.toSorted((a, b) => b.name.length - a.name.length)[0]!;
      return {
        name: named.name,
        role: speakers.find(({ role }) => role)?.role ?? null,
        kind: named.kind,
        ids: speakers.map(({ id }) => id),
        statements: speakers.reduce((sum, { statements }) => sum + statements, 0),
      };
    })
    .sort((a, b) => b.statements - a.statements || (a.name < b.name ? -1 : 1));
}

interface NameGroup {
  readonly list: readonly string[];
  readonly speakers: KnownSpeaker[];
}

/** Groups of one person's name in both orders are one, under the order of most statements. */
function withTurned(groups: readonly NameGroup[]): NameGroup[] {
  const byWords = Map.groupBy(groups, ({ list, speakers }) =>
    speakers[0]!.kind === 'person' && list.length === 2 ? list.toSorted().join(' ') : list.join(' '),
  );
  return [...byWords.values()].map((same) => {
    const [first, ...others] = same.toSorted((a, b) => statementsOf(b) - statementsOf(a));
    return { list: first!.list, speakers: [first!, ...others].flatMap(({ speakers }) => speakers) };
  });
}

const statementsOf = ({ speakers }: NameGroup): number =>
  speakers.reduce((sum, { statements }) => sum + statements, 0);

/** Does a known name of several words open a longer one? */
const isContained = (name: readonly string[], asked: readonly string[]): boolean =>
  name.length > 1 && name.length < asked.length && name.every((word, i) => word === asked[i]);

/** Of people known by a first name alone, the one whom a full name that nobody has may mean: "Gonzalo" for "Gonzalo Ruiz". */
export function knownByFirstName(query: string, known: readonly KnownSpeaker[]): Identity | null {
  const [first, ...more] = nameWords(query);
  if (more.length === 0) return null;
  const bearers = gatherIdentities(known).filter(({ name }) => nameWords(name)[0] === first);
  const [only] = bearers;
  return bearers.length === 1 && only!.kind === 'person' && nameWords(only!.name).length === 1 ? only! : null;
}

/** Every asked word stands in the name. */
function matches(asked: readonly string[], name: readonly string[]): boolean {
  return asked.every((word) => name.includes(word));
}

/** Of several, the one who has the office asked for: "President Rivas". */
function ofOffice(query: string, found: readonly Identity[]): readonly Identity[] {
  const titles = words(query).filter((word) => TITLES.has(word));
  if (found.length < 2 || titles.length === 0) return found;
  const holders = found.filter(
    ({ role }) => role !== null && words(role).some((word) => titles.includes(word)),
  );
  return holders.length === 1 ? holders : found;
}

/** Of several, the ones whose whole name, else whose surname, is what was asked. */
function preferExact(asked: readonly string[], found: readonly Identity[]): readonly Identity[] {
  const whole = found.filter(({ name }) => nameWords(name).join(' ') === asked.join(' '));
  // A surname alone may be anybody's who bears it.
  const bearers =
    asked.length === 1
      ? found.filter(({ name, kind }) => kind === 'person' && nameWords(name).length > 1)
      : [];
  if (whole.length && bearers.length === 0) return whole;
  const surname = found.filter(
    ({ name, kind }) => kind === 'person' && nameWords(name).at(-1) === asked.at(-1),
  );
  return surname.length ? surname : found;
}

/** Typing errors between what was asked and the nearest words of a name; long words forgive two, short ones one. */
function nameDistance(asked: readonly string[], name: readonly string[]): number {
  let sum = 0;
  for (const word of asked) {
    const allowed = word.length >= 6 ? 2 : word.length >= 4 ? 1 : 0;
    const distance = Math.min(...name.map((other) => editDistance(word, other, allowed)));
    if (distance > allowed) return Infinity;
    sum += distance;
  }
  return sum;
}
