import { BODY_ACRONYMS, PARTICLES } from '../rules/name-words.ts';
import type { Gender } from '../rules/gender.ts';
import type { Entity, NameMention } from './entity.ts';
import { hasSuffix, isCapitals, isGivenName, surnameOf } from './name-keys.ts';

/** Of one surname: the bearer last named in full as a subject, where, and the one the bare surname meant first. */
export interface Focus {
  readonly entity: Entity;
  readonly at: number;
  readonly usual?: Entity;
}

/** A bare surname with the gender that it or the pronoun after it tells. */
export interface Told {
  readonly mention: NameMention;
  readonly gender: Gender | null;
}

/** How often the pronoun after a bare surname told a man or a woman. */
export type Votes = Readonly<Record<Gender, number>>;

/** For how many tokens a bearer named in full outweighs the one whom the bare surname usually means. */
const FOCUS_REACH = 40;

/** The bearer a surname alone means: the one in focus if it may be, else the main one. */
export function pickBearer(
  fitting: readonly Entity[],
  { mention, gender }: Told,
  focus: Focus | undefined,
  votes: Votes | undefined,
): Entity | undefined {
  const may = (entity: Entity): boolean => fitting.includes(entity) && !isOther(entity, gender);
  const near = focus && (!focus.usual || mention.first - focus.at <= FOCUS_REACH);
  if (focus && near && may(focus.entity)) return focus.entity;
  if (focus?.usual && may(focus.usual)) return focus.usual;
  return mainBearer(fitting, votes);
}

/**
 * Whom a surname alone means, where several bear it: the one of the gender that the pronouns after it tell, then the
 * one known for a person, then the one most often named in full, then the first.
 */
function mainBearer(bearers: readonly Entity[], votes: Votes | undefined): Entity | undefined {
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

/**
 * Of those who bear a surname, those who go by it: a second surname ("Gil" of "Ana Torres Gil") gives way to a first one,
 * "Berg" of "Karl van den Berg" to a plain "Berg".
 */
export function calledSo(bearers: readonly Entity[], mention: NameMention): readonly Entity[] {
  if (bearers.length < 2) return bearers;
  const surname = surnameOf(mention);
  const distance = ({ called, keys }: Entity): number => {
    if (called !== null) return called === surname ? 0 : 2;
    return PARTICLES.has(keys.at(-2) ?? '') && !PARTICLES.has(mention.keys[0] ?? '') ? 1 : 0;
  };
  const least = Math.min(...bearers.map(distance));
  return bearers.filter((entity) => distance(entity) === least);
}

/** Is somebody known for the other sex, by more than the given name? */
export const isOther = (entity: Entity, gender: Gender | null): boolean =>
  !entity.guessed && gender !== null && entity.gender !== null && entity.gender !== gender;

/** May a bare surname mean this bearer? */
export const fits = (entity: Entity, mention: NameMention): boolean =>
  // "US soldiers" are not of "Carry Us"
  !(BODY_ACRONYMS.has(mention.words[0] ?? '') && !isCapitals(entity.words.at(-1) ?? '')) &&
  !(entity.thing && mention.person) &&
  !(mention.gender && !mention.guessed && isOther(entity, mention.gender)) &&
  !(entity.thing && entity.words.length > 1);

/** The bearer of a first name alone. */
export function pickFirstName(
  bearers: readonly Entity[] | undefined,
  mention: NameMention,
): Entity | undefined {
  if (!bearers || mention.words.length > 1) return undefined;
  const known = bearers.filter(({ person }) => person);
  if (known.length > 0 && isGivenName(mention))
    return known.findLast((entity) => (entity.mentions[0]?.first ?? Infinity) < mention.first) ?? known[0];
  // "Chen Guanlu … Chen said": a family name that stands first is that of the one met first
  return known[0] ?? bearers[0];
}
