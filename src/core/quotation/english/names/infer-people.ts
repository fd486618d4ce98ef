import type { Token } from '../../../text/tokens.ts';
import type { Entity } from './entity.ts';
import type { Gender } from '../rules/gender.ts';
import { CUES } from '../rules/cue-verbs.ts';

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
    let male = 0;
    let female = 0;
    for (const mention of entity.mentions) {
      const next = tokens[mention.last];
      const cue = CUES.get(next?.lower ?? '');
      if (next?.lower === 'who' || (next?.lower === ',' && tokens[mention.last + 1]?.lower === 'who'))
        entity.person = true;
      if (cue && !cue.base && cue.takes !== 'fragment') entity.speaks = true;
      if (
        entity.gender ||
        mention.quoted ||
        mention.possessive ||
        !(entity.person || entity.speaks || entity.words.length > 1)
      )
        continue;
      const gender = pronounAfter(tokens, mention.last, named);
      if (gender === 'male') male++;
      if (gender === 'female') female++;
    }
    if (!entity.gender && male !== female) entity.gender = male > female ? 'male' : 'female';
  }
}

export function pronounAfter(
  tokens: readonly Token[],
  from: number,
  named: (index: number) => boolean,
): Gender | null {
  for (let at = from; at < from + REACH; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'break' || named(at) || /^["“”:;]/.test(token.lower)) return null;
    const gender = PRONOUN_GENDER.get(token.lower);
    if (gender) return gender;
  }
  return null;
}
