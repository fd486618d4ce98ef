import { fold } from '../../../text/words.ts';
import type { Entity, NameMention, Role } from './entity.ts';
import type { Gender } from '../rules/gender.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../rules/first-names.ts';
import { BODY_ENDINGS, NAME_SUFFIXES } from '../rules/name-words.ts';
import { FIRST_NAME_TITLES, HONORIFICS, ROLES, TITLES } from '../rules/titles.ts';

/** The people and bodies of one article. */
export interface EntityTable {
  readonly entities: readonly Entity[];
  readonly of: (mention: NameMention) => Entity | undefined;
  /** Is the mention a bare surname that several people of the article bear? */
  readonly isContested: (mention: NameMention) => boolean;
  /** The one body whose full name holds a noun: "institute" is the Institute of Marine Science, if no other is named. */
  readonly onlyBody: (noun: string) => Entity | undefined;
}

/**
 * Merges the names of an article: fuller names first, then surnames (and first names) alone into the fuller name
 * that was last met before them, or the first one after.
 */
export function buildEntities(
  mentions: readonly NameMention[],
  genderAfter: (mention: NameMention) => Gender | null,
  isSubject: (mention: NameMention) => boolean,
  /** Is the one named brought in as somebody's kin? */
  isKin: (mention: NameMention) => boolean,
): EntityTable {
  const entities: Entity[] = [];
  const byMention = new Map<NameMention, Entity>();
  const contested = new Set<NameMention>();
  const bySurname = new Map<string, Entity[]>();
  const byWhole = new Map<string, Entity>();
  const byFirst = new Map<string, Entity[]>();
  const byNoun = new Map<string, Entity[]>();
  const byInitials = new Map<string, Entity>();
  const onlyBody = (noun: string): Entity | undefined => {
    const bodies = byNoun.get(noun);
    return bodies?.length === 1 ? bodies[0] : undefined;
  };

  const definiteBody = ({ definite, keys }: NameMention): Entity | undefined =>
    definite ? onlyBody(keys.join(' ')) : undefined;

  const create = (mention: NameMention): Entity => {
    const entity: Entity = {
      id: entities.length,
      name: nameText(mention),
      words: mention.words,
      keys: mention.keys,
      gender: null,
      person: false,
      thing: mention.thing,
      definite: mention.definite,
      speaks: false,
      roles: [],
      mentions: [],
    };
    entities.push(entity);
    list(bySurname, surnameOf(mention)).push(entity);
    if (!mention.thing && mention.words.length > 1) {
      list(byFirst, mention.keys[0] ?? '').push(entity);
      const nickname = mention.words.findIndex((word) => /^['‘]/.test(word));
      if (nickname > 0) list(byFirst, mention.keys[nickname] ?? '').push(entity);
    }
    const letters = initials(mention);
    if (letters.length > 2 && !byInitials.has(letters)) byInitials.set(letters, entity);
    if (mention.thing && mention.words.length > 1)
      for (const key of new Set(mention.keys)) if (BODY_ENDINGS.has(key)) list(byNoun, key).push(entity);
    return entity;
  };
  const assign = (mention: NameMention, entity: Entity): void => {
    byMention.set(mention, entity);
    entity.mentions.push(mention);
    entity.person ||= mention.person;
    entity.gender ??= mention.gender;
    if (mention.role) addRole(entity, mention.role);
    if (mention.words.length > entity.words.length && !mention.thing) {
      entity.words = mention.words;
      entity.keys = mention.keys;
      entity.name = nameText(mention);
    }
    // "ADLEY — The council of Adley": capitals of a dateline
    if (
      mention.keys.length === entity.keys.length &&
      isCapitals(entity.name) &&
      !isCapitals(nameText(mention))
    )
      entity.name = nameText(mention);
  };

  for (const mention of mentions) {
    if (mention.words.length < 2) continue;
    const whole = mention.keys.join(' ');
    let entity = byWhole.get(whole);
    if (!entity) {
      entity = mention.thing
        ? undefined
        : (bySurname.get(surnameOf(mention)) ?? [])
            .slice(0, MAX_BEARERS)
            .find((other) => !other.thing && sameName(other.keys, mention.keys));
      entity ??= create(mention);
      byWhole.set(whole, entity);
    }
    assign(mention, entity);
  }
  const votes = new Map<string, { male: number; female: number }>();
  for (const mention of mentions) {
    if (byMention.has(mention) || (bySurname.get(surnameOf(mention))?.length ?? 0) < 2) continue;
    const gender = mention.gender ?? genderAfter(mention);
    const count = votes.get(surnameOf(mention)) ?? { male: 0, female: 0 };
    if (gender) count[gender]++;
    votes.set(surnameOf(mention), count);
  }
  const focus = new Map<string, Focus>();
  for (const mention of mentions) {
    const last = surnameOf(mention);
    const full = byMention.get(mention);
    if (full) {
      if (full.person && isSubject(mention))
        focus.set(last, { ...focus.get(last), entity: full, at: mention.last });
      continue;
    }
    const told: Told = { mention, gender: mention.gender ?? genderAfter(mention) };
    const fitting = (bySurname.get(last) ?? [])
      .slice(0, MAX_BEARERS)
      .filter((entity) => fits(entity, mention));
    if (fitting.filter(({ thing }) => !thing).length > 1) contested.add(mention);
    // "President Duarte … he" is not Ana Duarte, who has no such office
    const own = fitting.filter(
      ({ gender, roles, mentions: [met] }) =>
        // "Rivas spoke. Her sister, Elena Rivas, left": the sister is not who spoke
        !(met && met.first > mention.first && isKin(met)) &&
        (!mention.role ||
          !told.gender ||
          !gender ||
          gender === told.gender ||
          roles.some(({ words }) => words.includes(lastWord(mention.role ?? '')))),
    );
    const bearer = pickBearer(own, told, focus.get(last), votes.get(last));
    const focused = focus.get(last);
    if (bearer && focused && !focused.usual) focus.set(last, { ...focused, usual: bearer });
    const byFirstName = !mention.role || FIRST_NAME_TITLES.has(lastWord(mention.role));
    const entity =
      bearer ??
      byInitials.get(mention.words.length === 1 ? (mention.words[0] ?? '') : '') ??
      (mention.thing || !byFirstName
        ? definiteBody(mention)
        : pickFirstName(byFirst.get(mention.keys[0] ?? ''), mention)) ??
      create(mention);
    assign(mention, entity);
  }
  for (const entity of entities) {
    entity.mentions.sort((a, b) => a.first - b.first);
    const honorific =
      entity.words.length === 1 &&
      entity.mentions.find(
        ({ role }) => /(?:^|\s)\p{Lu}[\p{L}-]+$/u.test(role ?? '') && HONORIFICS.has(lastWord(role ?? '')),
      );
    if (honorific) entity.name = `${/[\p{L}-]+$/u.exec(honorific.role ?? '')?.[0]} ${entity.name}`;
    // "Herald editor Ana Duarte", then "the Herald"
    if (entity.thing || entity.person || entity.gender || entity.words.length > 1) continue;
    entity.thing = entity.mentions.some(({ thing }) => thing);
    entity.definite = entity.thing && entity.mentions.some(({ thing, definite }) => thing && definite);
  }
  return {
    entities,
    of: (mention) => byMention.get(mention),
    isContested: (mention) => contested.has(mention),
    onlyBody,
  };
}

const isCapitals = (name: string): boolean =>
  name.length > 1 && !/[a-z]/.test(name.charAt(1)) && name === name.toUpperCase();

/** Of one surname or name for a role, no more are looked at. */
const MAX_BEARERS = 50;
const MAX_ROLES = 12;

/** Other words for an office. */
const SAME_ROLE: ReadonlyMap<string, readonly string[]> = new Map([
  ['gov', ['governor']],
  ['sen', ['senator', 'lawmaker', 'legislator']],
  ['senator', ['lawmaker', 'legislator']],
  ['rep', ['representative', 'congressman', 'congresswoman', 'lawmaker', 'legislator']],
  ['congressman', ['lawmaker', 'representative', 'legislator']],
  ['congresswoman', ['lawmaker', 'representative', 'legislator']],
  ['pres', ['president']],
  ['gen', ['general']],
  ['col', ['colonel']],
  ['lt', ['lieutenant']],
  ['sgt', ['sergeant']],
  ['capt', ['captain']],
  ['adm', ['admiral']],
  ['prof', ['professor']],
  ['dr', ['doctor']],
  ['rev', ['reverend', 'pastor']],
  ['chairman', ['chair']],
  ['chairwoman', ['chair']],
  ['justice', ['judge']],
  ['judge', ['justice']],
  ['mp', ['lawmaker', 'legislator', 'parliamentarian']],
  ['premier', ['minister']],
  ['manager', ['boss', 'coach']],
  ['coach', ['boss', 'manager']],
  ['emir', ['ruler']],
  ['ruler', ['emir', 'king', 'sultan']],
  ['attorney', ['lawyer']],
  ['lawyer', ['attorney']],
  ['spokesman', ['spokesperson']],
  ['spokeswoman', ['spokesperson']],
]);

/** A rank or form of address after an office: "spokeswoman Lieutenant", "director Sir". */
const ADDRESS =
  /(?<=\S)\s(?:mr|mrs|ms|sen|rep|gov|sir|dame|lord|lady|dr|prof|professor|rev|reverend|sister|brother|father|msgr|lieutenant|lt|captain|capt|colonel|col|major|maj|sergeant|sgt|corporal|cpl|commander|cmdr|officer|detective)\.?$/i;

export function addRole(entity: Entity, written: string): void {
  const text = isHeaded(written.replace(ADDRESS, '')) ? written.replace(ADDRESS, '') : written;
  if (entity.roles.length >= MAX_ROLES || entity.roles.some((known) => known.text === text)) return;
  const words = (fold(written).match(/[\p{L}\p{N}.-]+/gu) ?? []).flatMap((word) => {
    const short = word.replace(/\.$/, '');
    return [short, ...(SAME_ROLE.get(short) ?? [])];
  });
  const role: Role = { text, words };
  if (words.length > 0) entity.roles.push(role);
}

/** "Undersecretary for Education" is headed by what stands before its preposition. */
function isHeaded(role: string): boolean {
  const head = lastWord(role.replace(/(?<=\S)\s(?:of|for|at|in|to)\s.*/, ''));
  return ROLES.has(head) || TITLES.has(head);
}

/** Of one surname: the bearer last named in full as a subject, where, and the one the bare surname meant first. */
interface Focus {
  readonly entity: Entity;
  readonly at: number;
  readonly usual?: Entity;
}

/** A bare surname with the gender that it or the pronoun after it tells. */
interface Told {
  readonly mention: NameMention;
  readonly gender: Gender | null;
}

/** For how many tokens a bearer named in full outweighs the one whom the bare surname usually means. */
const FOCUS_REACH = 40;

/** The bearer a surname alone means: the one in focus if it may be, else the main one. */
function pickBearer(
  fitting: readonly Entity[],
  { mention, gender }: Told,
  focus: Focus | undefined,
  votes: { readonly male: number; readonly female: number } | undefined,
): Entity | undefined {
  const may = (entity: Entity): boolean =>
    fitting.includes(entity) && !(gender && entity.gender && entity.gender !== gender);
  const near = focus && (!focus.usual || mention.first - focus.at <= FOCUS_REACH);
  if (focus && near && may(focus.entity)) return focus.entity;
  if (focus?.usual && may(focus.usual)) return focus.usual;
  return mainBearer(fitting, votes);
}

/**
 * Whom a surname alone means, where several bear it: the one of the gender that the pronouns after it tell, then the
 * one known for a person, then the one most often named in full, then the first.
 */
function mainBearer(
  bearers: readonly Entity[],
  votes: { readonly male: number; readonly female: number } | undefined,
): Entity | undefined {
  const gender = !votes || votes.male === votes.female ? null : votes.male > votes.female ? 'male' : 'female';
  const rank = (entity: Entity): number =>
    (gender && entity.gender === gender ? 1000 : 0) +
    (entity.person ? 500 : 0) +
    (hasSuffix(entity.keys) ? 0 : 50) +
    Math.min(40, entity.mentions.filter((mention) => mention.words.length > 1).length);
  return bearers.reduce<Entity | undefined>(
    (best, entity) => (best && rank(best) >= rank(entity) ? best : entity),
    undefined,
  );
}

const fits = (entity: Entity, mention: NameMention): boolean =>
  // "US soldiers" are not of "Carry Us"
  !(/^(?:US|EU|UN|UK|IT|ID)$/.test(mention.words[0] ?? '') && !isCapitals(entity.words.at(-1) ?? '')) &&
  !(entity.thing && mention.person) &&
  !(mention.gender && entity.gender && mention.gender !== entity.gender) &&
  !(entity.thing && entity.words.length > 1);

function pickFirstName(bearers: readonly Entity[] | undefined, mention: NameMention): Entity | undefined {
  if (!bearers || mention.words.length > 1) return undefined;
  const known = bearers.filter(({ person }) => person);
  if (known.length > 0 && isGivenName(mention))
    return known.findLast((entity) => (entity.mentions[0]?.first ?? Infinity) < mention.first) ?? known[0];
  // "Chen Guanlu … Chen said": a family name that stands first is that of the one met first
  return known[0] ?? bearers[0];
}

/** "GOSH" for "Great Ormond Street Hospital", without its small words. */
const initials = ({ words, thing }: NameMention): string =>
  thing
    ? words
        .filter((word) => /^\p{Lu}/u.test(word))
        .map((word) => word[0])
        .join('')
    : '';

const isGivenName = ({ keys }: NameMention): boolean =>
  MALE_NAMES.has(keys[0] ?? '') || FEMALE_NAMES.has(keys[0] ?? '');

const lastWord = (role: string): string => /[\p{L}-]+$/u.exec(role)?.[0].toLowerCase() ?? '';

/** One surname, and first names that do not differ: "Karl Wit" is not "Ana Wit", "J. Smith" may be "Jane Smith". */
function sameName(a: readonly string[], b: readonly string[]): boolean {
  if (hasSuffix(a) !== hasSuffix(b) && a.length !== b.length) return false;
  const [x = '', y = ''] = [a[0], b[0]];
  if (x === y) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.every((word, index) => word === long.at(index - short.length))) return true;
  return (x.length === 1 || y.length === 1) && x[0] === y[0];
}

const hasSuffix = (words: readonly string[]): boolean => NAME_SUFFIXES.has(words.at(-1) ?? '');

/** The last word; the first in East Asian names such as "Seo Min-ji". */
const surnameOf = ({ words, keys }: NameMention): string =>
  words.length === 2 && words[1]?.includes('-') && /^\p{Lu}\p{L}*-\p{Ll}/u.test(words[1] ?? '')
    ? (keys[0] ?? '')
    : surname(keys);

function surname(words: readonly string[]): string {
  let last = words.length - 1;
  while (last > 0 && NAME_SUFFIXES.has(words[last] ?? '')) last--;
  return words[last] ?? '';
}

function nameText(mention: NameMention): string {
  return mention.words.join(' ');
}

function list<T>(map: Map<string, T[]>, at: string): T[] {
  const known = map.get(at);
  if (known) return known;
  const fresh: T[] = [];
  map.set(at, fresh);
  return fresh;
}
