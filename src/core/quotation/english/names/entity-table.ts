import { BODY_ENDINGS } from '../rules/name-words.ts';
import type { Entity, NameMention } from './entity.ts';
import { firstSurname, initials, isCapitals, nameText, surnameOf } from './name-keys.ts';
import { addRole } from './roles.ts';

/** The people and bodies of one article. */
export interface EntityTable {
  readonly entities: readonly Entity[];
  readonly of: (mention: NameMention) => Entity | undefined;
  /** Where the mention is a bare surname that several people of the article bear: all of them. */
  readonly rivalsOf: (mention: NameMention) => readonly Entity[];
  /** The one body whose full name holds a noun: "institute" is the Institute of Marine Science, if no other is named. */
  readonly onlyBody: (noun: string) => Entity | undefined;
}

/** Entities while they are gathered, with what they are looked up by. */
export interface EntityIndex {
  readonly entities: Entity[];
  readonly byMention: Map<NameMention, Entity>;
  readonly bySurname: Map<string, Entity[]>;
  /** By the first of two surnames. */
  readonly byFirstSurname: Map<string, Entity[]>;
  readonly byFirst: Map<string, Entity[]>;
  readonly byInitials: Map<string, Entity>;
  /** Bodies by the nouns in their names. */
  readonly byNoun: Map<string, Entity[]>;
}

export const openIndex = (): EntityIndex => ({
  entities: [],
  byMention: new Map(),
  bySurname: new Map(),
  byFirstSurname: new Map(),
  byFirst: new Map(),
  byInitials: new Map(),
  byNoun: new Map(),
});

/** The only body with a noun in its name; undefined when there is none or more than one. */
export function onlyBody({ byNoun }: EntityIndex, noun: string): Entity | undefined {
  const bodies = byNoun.get(noun);
  return bodies?.length === 1 ? bodies[0] : undefined;
}

/** Enters a new entity under its names. */
export function create(index: EntityIndex, mention: NameMention): Entity {
  const { words, keys, thing, definite } = mention;
  const entity: Entity = {
    id: index.entities.length,
    name: nameText(mention),
    words,
    keys,
    called: firstSurname(mention),
    gender: null,
    guessed: true,
    person: false,
    thing,
    definite,
    speaks: false,
    roles: [],
    mentions: [],
  };
  index.entities.push(entity);
  list(index.bySurname, surnameOf(mention)).push(entity);
  if (entity.called !== null) list(index.byFirstSurname, entity.called).push(entity);
  if (!thing && words.length > 1) {
    list(index.byFirst, keys[0] ?? '').push(entity);
    const nickname = words.findIndex((word) => /^['‘]/.test(word));
    if (nickname > 0) list(index.byFirst, keys[nickname] ?? '').push(entity);
  }
  const letters = initials(mention);
  if (letters.length > 2 && !index.byInitials.has(letters)) index.byInitials.set(letters, entity);
  if (thing && words.length > 1)
    for (const key of new Set(keys)) if (BODY_ENDINGS.has(key)) list(index.byNoun, key).push(entity);
  return entity;
}

/** Notes that a mention means an entity, and takes over what it tells. */
export function assign(index: EntityIndex, mention: NameMention, entity: Entity): void {
  index.byMention.set(mention, entity);
  entity.mentions.push(mention);
  entity.person ||= mention.person;
  if (mention.gender && (entity.gender === null || (entity.guessed && !mention.guessed))) {
    entity.gender = mention.gender;
    entity.guessed = mention.guessed;
  }
  if (mention.role) addRole(entity, mention.role);
  if (mention.words.length > entity.words.length && !mention.thing) {
    entity.words = mention.words;
    entity.keys = mention.keys;
    entity.name = nameText(mention);
  }
  // "ADLEY — The council of Adley": capitals of a dateline
  const same = mention.keys.length === entity.keys.length;
  if (same && isCapitals(entity.name) && !isCapitals(nameText(mention))) entity.name = nameText(mention);
}

function list<T>(map: Map<string, T[]>, at: string): T[] {
  const known = map.get(at);
  if (known) return known;
  const fresh: T[] = [];
  map.set(at, fresh);
  return fresh;
}
