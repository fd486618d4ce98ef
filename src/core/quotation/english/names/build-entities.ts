import type { Gender } from '../rules/gender.ts';
import { FIRST_NAME_TITLES, HONORIFICS } from '../rules/titles.ts';
import { calledSo, fits, pickBearer, pickFirstName, type Focus, type Told, type Votes } from './bearers.ts';
import { assign, create, onlyBody, openIndex, type EntityIndex, type EntityTable } from './entity-table.ts';
import { isCourtesy, type Entity, type NameMention } from './entity.ts';
import { PARTICLES } from '../rules/name-words.ts';
import { sameName, surnameOf } from './name-keys.ts';
import { lastWord } from './roles.ts';

/** Of one surname no more are looked at. */
const MAX_BEARERS = 50;

/** What the article tells of a mention by the words around it. */
export interface Surroundings {
  /** The man or woman of the first pronoun after it. */
  readonly genderAfter: (mention: NameMention) => Gender | null;
  readonly isSubject: (mention: NameMention) => boolean;
  /** Is the one named brought in as somebody's kin? */
  readonly isKin: (mention: NameMention) => boolean;
}

/**
 * Merges the names of an article: fuller names first, then surnames (and first names) alone into the fuller name
 * that was last met before them, or the first one after.
 */
export function buildEntities(mentions: readonly NameMention[], around: Surroundings): EntityTable {
  const index = openIndex();
  mergeFullNames(index, mentions);
  const contested = mergeBareNames(index, mentions, around);
  for (const entity of index.entities) complete(entity);
  return {
    entities: index.entities,
    of: (mention) => index.byMention.get(mention),
    rivalsOf: (mention) => contested.get(mention) ?? [],
    onlyBody: (noun) => onlyBody(index, noun),
  };
}

/** "Ana Duarte", "A. Duarte" and "Ana M. Duarte" are one. */
function mergeFullNames(index: EntityIndex, mentions: readonly NameMention[]): void {
  const byWhole = new Map<string, Entity>();
  const surnames = particled(mentions);
  for (const mention of mentions) {
    const whole = mention.keys.join(' ');
    // "Dos Santos" at the start of a sentence
    if (mention.words.length < 2 || surnames.has(whole)) continue;
    let entity = byWhole.get(whole);
    if (!entity) {
      const namesakes = mention.thing ? [] : bearersOf(index, mention);
      entity = namesakes.find((other) => !other.thing && sameName(other.keys, mention.keys));
      entity ??= create(index, mention);
      byWhole.set(whole, entity);
    }
    assign(index, mention, entity);
  }
}

/** The surnames that stand behind a small particle within a name, with it: "dos santos" of "Edson dos Santos Rivarola". */
const particled = (mentions: readonly NameMention[]): ReadonlySet<string> =>
  new Set(
    mentions.flatMap(({ words, keys }) =>
      words.flatMap((word, at) => (at > 0 && PARTICLES.has(word) ? [`${word} ${keys[at + 1]}`] : [])),
    ),
  );

const bearersOf = (index: EntityIndex, mention: NameMention): readonly Entity[] =>
  [
    ...(index.bySurname.get(surnameOf(mention)) ?? []),
    ...(index.byFirstSurname.get(surnameOf(mention)) ?? []),
  ].slice(0, MAX_BEARERS);

/** Gives each name of one word to its bearer; returns who else bears those that several do. */
function mergeBareNames(
  index: EntityIndex,
  mentions: readonly NameMention[],
  around: Surroundings,
): ReadonlyMap<NameMention, readonly Entity[]> {
  const votes = countVotes(index, mentions, around);
  const focus = new Map<string, Focus>();
  const contested = new Map<NameMention, readonly Entity[]>();
  for (const mention of mentions) {
    const last = surnameOf(mention);
    const full = index.byMention.get(mention);
    if (full) {
      if (full.person && around.isSubject(mention))
        focus.set(last, { ...focus.get(last), entity: full, at: mention.last });
      continue;
    }
    const told: Told = { mention, gender: mention.gender ?? around.genderAfter(mention) };
    const bearers = bearersOf(index, mention).filter((entity) => mention.quoted || !isHearsay(entity));
    const fitting = calledSo(bearers, mention).filter((entity) => fits(entity, mention));
    const people = ofSex(
      fitting.filter(({ thing }) => !thing),
      mention.guessed ? null : mention.gender,
    );
    if (people.length > 1) contested.set(mention, people);
    const own = ofSex(
      introduced(
        fitting.filter((entity) => mayBear(entity, told, around)),
        mention,
      ),
      told.gender,
    );
    const bearer = pickBearer(own, told, focus.get(last), votes.get(last));
    const focused = focus.get(last);
    if (bearer && focused && !focused.usual) focus.set(last, { ...focused, usual: bearer });
    assign(index, mention, bearer ?? otherBearer(index, mention) ?? create(index, mention));
  }
  return contested;
}

/** Of several bearers those whom the article has named in full before, if any. */
function introduced(bearers: readonly Entity[], { first }: NameMention): readonly Entity[] {
  const known = bearers.filter(({ mentions: [met] }) => met && met.first < first);
  return known.length > 0 ? known : bearers;
}

/** Of several bearers those of a sex, if any: a given name may mislead where there is no other. */
function ofSex(bearers: readonly Entity[], gender: Gender | null): readonly Entity[] {
  const same = bearers.filter((entity) => !gender || !entity.gender || entity.gender === gender);
  return same.length > 0 ? same : bearers;
}

/** Words that only stand in quotations and that nothing shows to be a person's name: “Team Roxy” is not Roxy. */
const isHearsay = ({ person, mentions }: Entity): boolean =>
  !person && mentions.every(({ quoted }) => quoted);

/** For each surname that several bear, what the pronouns after it tell. */
function countVotes(
  index: EntityIndex,
  mentions: readonly NameMention[],
  { genderAfter }: Surroundings,
): ReadonlyMap<string, Votes> {
  const votes = new Map<string, Record<Gender, number>>();
  for (const mention of mentions) {
    const last = surnameOf(mention);
    if (index.byMention.has(mention) || (index.bySurname.get(last)?.length ?? 0) < 2) continue;
    const gender = mention.gender ?? genderAfter(mention);
    const count = votes.get(last) ?? { male: 0, female: 0 };
    if (gender) count[gender]++;
    votes.set(last, count);
  }
  return votes;
}

/** "President Duarte … he" is not Ana Duarte, who has no such office; "Rivas spoke. Her sister, Elena Rivas, left": the sister is not who spoke. */
function mayBear(entity: Entity, told: Told, { isKin }: Surroundings): boolean {
  const { gender, guessed, roles, mentions } = entity;
  const { mention } = told;
  const met = mentions[0];
  if (met && met.first > mention.first && isKin(met)) return false;
  if (!mention.role || !told.gender || !gender || gender === told.gender) return true;
  // "Mr Duarte" may be somebody whose given name seemed a woman's
  if (guessed && isCourtesy(mention.role)) return true;
  return roles.some(({ words }) => words.includes(lastWord(mention.role ?? '')));
}

/** Whom a word means that is nobody's surname: initials, the noun of a body, a first name. */
function otherBearer(index: EntityIndex, mention: NameMention): Entity | undefined {
  const { words, keys, role, thing, definite } = mention;
  const letters = index.byInitials.get(words.length === 1 ? (words[0] ?? '') : '');
  if (letters) return letters;
  const byFirstName = !role || FIRST_NAME_TITLES.has(lastWord(role));
  if (!thing && byFirstName) return pickFirstName(index.byFirst.get(keys[0] ?? ''), mention);
  return definite ? onlyBody(index, keys.join(' ')) : undefined;
}

/** What an entity's mentions tell together. */
function complete(entity: Entity): void {
  entity.mentions.sort((a, b) => a.first - b.first);
  const honorific =
    entity.words.length === 1 &&
    entity.mentions.find(
      ({ role }) => /(?:^|\s)\p{Lu}[\p{L}-]+$/u.test(role ?? '') && HONORIFICS.has(lastWord(role ?? '')),
    );
  if (honorific) entity.name = `${/[\p{L}-]+$/u.exec(honorific.role ?? '')?.[0]} ${entity.name}`;
  // "Herald editor Ana Duarte", then "the Herald"
  if (entity.thing || entity.person || entity.gender || entity.words.length > 1) return;
  entity.thing = entity.mentions.some(({ thing }) => thing);
  entity.definite = entity.thing && entity.mentions.some(({ thing, definite }) => thing && definite);
}
