import { isPersonNoun, type SpeakerMention } from '../clause/speaker-mention.ts';
import type { Entity, NameMention } from '../names/entity.ts';
import { isShortFor } from '../names/short-role.ts';
import type { Narrative } from '../narrative/narrative.ts';
import { wordSet } from '../../../text/word-set.ts';
import { NATIONS } from '../rules/demonyms.ts';
import { BODY_ENDINGS, INCORPORATED } from '../rules/name-words.ts';
import { PLACES } from '../rules/places.ts';
import { SURE } from '../rules/sureness.ts';
import { identify, NOBODY, type Identity } from './identity.ts';

/** The one who bears the name; less sure where several might, and both where nothing tells them apart. */
export function resolveName(narrative: Narrative, { name }: SpeakerMention): Identity {
  const entity = name && narrative.entities.of(name);
  if (!entity) return NOBODY;
  const called = calledAfterOrigin(narrative, entity) ?? holderOf(narrative, entity);
  if (called)
    return identify(called, SURE.role, `"${name.words.join(' ')}": what the article calls this person`);
  const body = wholeBody(narrative, entity, name);
  if (body) return identify(body, SURE.onlyBody, `the ${body.name} that the article names`);
  const rivals = narrative.entities.rivalsOf(name);
  const living = isDead(narrative, entity, name)
    ? rivals.find(
        (other) => !isDead(narrative, other, name) && lastNamed(other, name) > lastNamed(entity, name),
      )
    : undefined;
  if (living) return identify(living, SURE.contested, 'the name');
  // "the Swiss said": a nation, or one of it
  const nation = entity.definite && NATIONS.has(entity.keys.join(' '));
  if (rivals.length === 0) return identify(entity, nation ? SURE.renamed : SURE.name, 'the name');
  return eitherOf(narrative, rivals, name) ?? identify(entity, SURE.contested, 'the name');
}

/** Is it told before a name that its bearer is dead? */
const isDead = ({ dead }: Narrative, entity: Entity, { first }: NameMention): boolean =>
  (dead.get(entity) ?? Infinity) < first;

/** Where somebody was named in full last before a name; -1 for nowhere. */
const lastNamed = ({ mentions }: Entity, { first }: NameMention): number =>
  mentions.findLast(({ words, first: at }) => words.length > 1 && at < first)?.first ?? -1;

/** Endings of words for where somebody is from. */
const DEMONYM = /(?:an|ish|ese|ch|ss|ic|li|ni|ti|pi)$/;

/** "the Swiss", of "Swiss climber Paul Wit": the only person whom the article calls so. */
function calledAfterOrigin({ entities }: Narrative, { thing, definite, keys }: Entity): Entity | null {
  if (!thing || !definite || keys.length !== 1 || !DEMONYM.test(keys[0] ?? '')) return null;
  const called = entities.entities.filter(
    ({ person, roles }) => person && roles.some(({ words }) => words[0] === keys[0] && words.length > 1),
  );
  return called.length === 1 ? (called[0] ?? null) : null;
}

/** "the PM", of "Prime Minister Ana Duarte": the only person whose role has these initials. */
function holderOf({ entities }: Narrative, { words, definite, mentions }: Entity): Entity | null {
  const [letters = ''] = words;
  if (words.length !== 1 || !/^\p{Lu}{2,4}$/u.test(letters) || !(definite || mentions[0]?.definite))
    return null;
  const holders = entities.entities.filter(
    ({ person, roles }) => person && roles.some(({ words: role }) => isShortFor(letters, role)),
  );
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

/** What a body is called by its first words: how its full name goes on. */
const WHOLE_ENDINGS = wordSet(
  INCORPORATED,
  'limited group association trust society club charity university college cooperative co-operative resources',
);

/** "the Arsenal Supporters Trust", "the Home Office Staff Association": a body of people about another. */
const isOfPeople = ({ keys }: Entity, short: number): boolean =>
  keys
    .slice(short, -1)
    .some(
      (key) => /^(?:staff|fans|owners)$/.test(key) || (key.endsWith('s') && isPersonNoun(key.slice(0, -1))),
    );

/** "Kestrin", of "Kestrin Aviation Systems": the only body named before whose name begins so. */
function wholeBody({ entities }: Narrative, entity: Entity, { first }: NameMention): Entity | null {
  const { keys, person, gender } = entity;
  if (person || gender !== null || PLACES.has(keys.join(' ')) || BODY_ENDINGS.has(keys.at(-1) ?? ''))
    return null;
  const begun = entities.entities.filter(
    (other) =>
      other !== entity && other.keys.length > keys.length && keys.every((key, i) => other.keys[i] === key),
  );
  const [whole, ...others] = begun.filter(({ mentions }) => (mentions[0]?.first ?? Infinity) < first);
  const ends = WHOLE_ENDINGS.has(whole?.keys.at(-1) ?? '');
  const named = others.length === 0 && whole?.thing && ends && !isOfPeople(whole, keys.length);
  const somebody =
    named && entities.entities.some((other) => other.person && other.keys.includes(keys[0] ?? ''));
  return named && !somebody ? whole : null;
}

/** "Neil and Dana Marlow farm the hill. “No,” Marlow said.": one of two who were named together last, and nothing tells which. */
function eitherOf(narrative: Narrative, rivals: readonly Entity[], name: NameMention): Identity | null {
  const [a, b, ...others] = rivals;
  if (!a || !b || others.length > 0) return null;
  const clauseOf = (entity: Entity): number => {
    const last = entity.mentions.findLast(({ words, first }) => words.length > 1 && first < name.first);
    return last ? (narrative.clauseOf[last.first] ?? -1) : -1;
  };
  if (clauseOf(a) < 0 || clauseOf(a) !== clauseOf(b)) return null;
  const speaker = `${a.words.slice(0, -1).join(' ')} or ${b.name}`;
  return { entity: null, speaker, kind: 'description', sure: SURE.contested, why: 'two bear the name' };
}
