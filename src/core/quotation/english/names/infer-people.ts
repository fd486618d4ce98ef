import { sexOfGivenName } from '../../../languages/given-names.ts';
import type { Token } from '../../../text/tokens.ts';
import { teachSex, type Entity, type NameMention } from './entity.ts';
import type { Gender } from '../rules/gender.ts';
import { CUES } from '../rules/cue-verbs.ts';
import { PREPOSITIONS } from '../rules/function-words.ts';
import { PLACES } from '../rules/places.ts';
import { DOING_TO } from '../rules/verbs.ts';

const PRONOUN_GENDER: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['his', 'male'],
  ['him', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['herself', 'female'],
]);
/** How far after a name its pronoun is looked for, in tokens. */
const REACH = 14;

/**
 * Learns of names without title or known first name what the story tells: who speaks or is "who" is a person, and the
 * first pronoun after a name, before any other, tells man or woman.
 */
export function inferPeople(
  tokens: readonly Token[],
  entities: readonly Entity[],
  named: (index: number) => boolean,
): void {
  for (const entity of entities) {
    if (entity.thing) continue;
    const votes = { male: 0, female: 0 };
    for (const mention of entity.mentions) {
      if (isWho(tokens, mention)) entity.person = true;
      const called = sexOfCalled(tokens, mention);
      entity.person ||= called !== null;
      teachSex(entity, called);
      if (isSpeaker(tokens, mention)) entity.speaks = true;
      if (entity.gender || !maybeFollowed(entity, mention)) continue;
      const gender = pronounAfter(tokens, mention.last, named);
      if (gender) votes[gender]++;
    }
    if (!entity.gender && votes.male !== votes.female)
      entity.gender = votes.male > votes.female ? 'male' : 'female';
    // "Rosalind said", "I caught Rosalind": somebody, though "in Victoria" is a town
    if (entity.words.length === 1 && !entity.gender && (entity.speaks || !isPlaced(tokens, entity))) {
      entity.gender = sexOfGivenName(entity.keys[0] ?? '');
      entity.person ||= entity.gender !== null;
    }
  }
}

/** "lost her keys", not "made her sing", "told him": does a pronoun behind a verb own what follows? */
const isOwner = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower !== 'him' && !(tokens[at]?.lower === 'her' && DOING_TO.has(tokens[at - 1]?.lower ?? ''));

/** "in Victoria", "the Victoria", "Victoria's": is a single name that of a place or thing, for all that the text tells? */
const isPlaced = (tokens: readonly Token[], { mentions, keys }: Entity): boolean =>
  PLACES.has(keys[0] ?? '') ||
  mentions.some(
    ({ roleFirst, definite, possessive }) =>
      definite || possessive || PREPOSITIONS.has(tokens[roleFirst - 1]?.lower ?? ''),
  );

/** "I will call her Duarte": the sex, where a name is given so. */
function sexOfCalled(tokens: readonly Token[], { roleFirst }: NameMention): Gender | null {
  const calls = /^(?:call|calls|called|calling|named)$/.test(tokens[roleFirst - 2]?.lower ?? '');
  return calls ? (PRONOUN_GENDER.get(tokens[roleFirst - 1]?.lower ?? '') ?? null) : null;
}

/** "Duarte, who"; not "a plumber from Lund who", of whom that is told */
const isWho = (tokens: readonly Token[], { roleFirst, last, words }: NameMention): boolean =>
  (tokens[last]?.lower === 'who' &&
    !(words.length === 1 && /^(?:from|in|near)$/.test(tokens[roleFirst - 1]?.lower ?? ''))) ||
  (tokens[last]?.lower === ',' && tokens[last + 1]?.lower === 'who');

/** "Duarte said" */
function isSpeaker(tokens: readonly Token[], { last }: NameMention): boolean {
  const cue = CUES.get(tokens[last]?.lower ?? '');
  return cue !== undefined && !cue.base && cue.takes !== 'fragment';
}

/** Is the pronoun after a mention likely to mean the one named? "The Silver Heron" is nobody. */
const maybeFollowed = (
  { person, speaks, words }: Entity,
  { quoted, possessive, definite }: NameMention,
): boolean => !quoted && !possessive && (person || speaks || (words.length > 1 && !definite));

/** The man or woman that the first pronoun after a name tells, before any other name or quotation; null without one. */
export function pronounAfter(
  tokens: readonly Token[],
  from: number,
  named: (index: number) => boolean,
): Gender | null {
  for (let at = from; at < from + REACH; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'break' || named(at) || /^["“”:;]/.test(token.lower)) return null;
    const gender = PRONOUN_GENDER.get(token.lower);
    // "Duarte made her sing": somebody else
    if (gender && at === from + 1 && !isOwner(tokens, at)) return null;
    if (gender) return gender;
  }
  return null;
}
