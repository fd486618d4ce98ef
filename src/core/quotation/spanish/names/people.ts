import type { Token } from '../../../text/tokens.ts';
import { wordSet } from '../../../text/word-set.ts';
import { fold } from '../../../text/words.ts';
import { genderOfGiven, isGiven } from './given-name.ts';
import { FEMALE, MALE, NAME_LINKS } from '../rules/words.ts';
import {
  behindNickname,
  findNameRuns,
  isFollowedByVerb,
  kindOf,
  type NameRun,
  type NameText,
} from './find-names.ts';
import { findRole } from './find-roles.ts';
import type { Gender, NameMention, Person } from './name.ts';

/** The people and bodies of one article. */
export interface People {
  readonly people: readonly Person[];
  readonly mentions: readonly NameMention[];
  readonly of: (mention: NameMention) => Person | undefined;
}

/** An article tells of no more people: a list that goes on has nobody who speaks. */
const MAX_BEARERS = 30;

/** Reads the names of an article with their roles, and whom each means. */
export function findPeople(article: NameText): People {
  const { text, tokens, quoted } = article;
  const runs = findNameRuns(article);
  const named = new Uint8Array(tokens.length);
  for (const { first, last } of runs) named.fill(1, first, last);
  const nameAt = (index: number): boolean => named[index] === 1;
  const mentions = runs.map((run): NameMention => {
    const { first, last } = run;
    const { lead, role, determiner } = findRole({ text, tokens, nameAt }, run);
    const [start, end] = [tokens[first]!.start, tokens[last - 1]!.end];
    const kind = kindOf(tokens, run);
    const whole = withoutNickname(article, run);
    const words = whole.filter(({ lower }) => !NAME_LINKS.has(lower) && lower !== '.');
    return {
      first,
      last,
      lead,
      start,
      end,
      text: whole.length < last - first ? whole.map((token) => token.text).join(' ') : text.slice(start, end),
      keys: words.map(({ lower }) => fold(lower)),
      role,
      gender: kind === 'person' ? genderOf(determiner, role, words[0]?.lower ?? '') : null,
      kind: role !== null && kind === 'thing' ? 'person' : kind,
      acts: isFollowedByVerb(tokens, last),
      quoted: quoted(first),
    };
  });
  return tie(asSurnames(mentions), (mention) => PLACING.has(tokens[mention.first - 1]?.lower ?? ''));
}

/** The tokens of a name but those of its nickname. */
function withoutNickname(article: NameText, { first, last }: NameRun): readonly Token[] {
  const kept: Token[] = [];
  for (let at = first; at < last; at++) {
    at = behindNickname(article, at);
    if (at < last) kept.push(article.tokens[at]!);
  }
  return kept;
}

/** "Costa" of "Mariela Costa": what opens the name of a place elsewhere is a surname, where the article has it behind a given name. */
function asSurnames(mentions: readonly NameMention[]): readonly NameMention[] {
  const surnames = new Set(
    mentions.flatMap(({ keys, kind, acts, role }) =>
      kind === 'person' && keys.length > 1 && (acts || role !== null || isGiven(keys[0]!))
        ? keys.slice(1)
        : [],
    ),
  );
  return mentions.map((mention) =>
    mention.kind === 'thing' && mention.keys.length === 1 && surnames.has(mention.keys[0]!)
      ? { ...mention, kind: 'person' as const }
      : mention,
  );
}

/** Before a lone word that nothing else tells for a person's, each time, they tell of a place: «en Tumaco», «de Lund». */
const PLACING = wordSet('de del en a al desde hacia hasta por contra');

/** By the determiner, by the noun of a role behind «su», else by the given name. */
function genderOf(determiner: string | null, role: string | null, given: string): Gender | null {
  if (determiner && FEMALE.has(determiner)) return 'female';
  if (determiner && MALE.has(determiner)) return 'male';
  const known = genderOfGiven(given);
  const noun = role?.split(' ', 1)[0] ?? '';
  return (
    known ??
    (/^(?:madre|mujer)$/.test(noun) || (noun.endsWith('a') && !noun.endsWith('ista'))
      ? 'female'
      : /^padre$|o$/.test(noun)
        ? 'male'
        : null)
  );
}

/** Ties each mention to its bearer: full names first, so that a surname finds the one who is named in full later. */
function tie(mentions: readonly NameMention[], isPlaced: (mention: NameMention) => boolean): People {
  const people: Person[] = [];
  const byKey = new Map<string, Person[]>();
  const owner = new Map<NameMention, Person>();
  const give = (mention: NameMention, person: Person): void => {
    owner.set(mention, person);
    person.mentions.push(mention);
    person.gender ??= mention.gender;
    if (mention.role !== null && !person.roles.includes(mention.role)) person.roles.push(mention.role);
    if (mention.keys.length > person.keys.length)
      Object.assign(person, { name: mention.text, keys: mention.keys });
  };
  const enter = (mention: NameMention): void => {
    const { text, keys, gender, kind } = mention;
    const person: Person = { name: text, keys, gender, kind, roles: [], mentions: [] };
    people.push(person);
    for (const key of new Set(keys)) {
      const bearers = byKey.get(key) ?? [];
      if (bearers.length < MAX_BEARERS) bearers.push(person);
      byKey.set(key, bearers);
    }
    give(mention, person);
  };
  const full = mentions.filter(({ keys }) => keys.length > 1);
  for (const mention of full) {
    const known = (byKey.get(mention.keys[0]!) ?? []).find((person) => isSame(person.keys, mention.keys));
    if (known) give(mention, known);
    else enter(mention);
  }
  const lastFull = new Map<Person, number>();
  for (const mention of mentions) {
    const known = owner.get(mention);
    if (known) lastFull.set(known, mention.first);
    else if (mention.keys.length > 0) {
      const bearer = pickBearer(byKey.get(mention.keys[0]!) ?? [], mention, lastFull);
      if (bearer) give(mention, bearer);
      else enter(mention);
    }
  }
  for (const person of people) {
    person.mentions.sort((a, b) => a.first - b.first);
    const lone =
      person.kind === 'person' && person.keys.length === 1 && !person.gender && person.roles.length === 0;
    if (lone && person.mentions.every(isPlaced)) person.kind = 'thing';
  }
  return { people, mentions, of: (mention) => owner.get(mention) };
}

/** One given name, and all words of the shorter in the longer, in order: "Nuria Castaño", "Nuria Castaño Prieto". */
function isSame(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let from = 0;
  return short.every((word) => {
    const at = long.indexOf(word, from);
    from = at + 1;
    return at >= 0;
  });
}

/** For how many tokens a bearer named in full outweighs the one whom the bare surname usually means. */
const FOCUS_REACH = 60;

/** Whom a surname or given name alone means: the one named in full right before, else the one named first. */
function pickBearer(
  bearers: readonly Person[],
  { first, gender, kind, text }: NameMention,
  lastFull: ReadonlyMap<Person, number>,
): Person | undefined {
  const fitting = bearers.filter(
    (person) =>
      person.kind === 'person' &&
      kind === 'person' &&
      !(gender && person.gender && gender !== person.gender) &&
      text !== text.toUpperCase(),
  );
  if (fitting.length < 2) return fitting[0] ?? bearers.find((person) => person.keys.length === 1);
  const near = fitting
    .map((person) => ({ person, at: lastFull.get(person) ?? -Infinity }))
    .filter(({ at }) => first - at <= FOCUS_REACH)
    .sort((a, b) => b.at - a.at)[0];
  return near?.person ?? fitting[0];
}
