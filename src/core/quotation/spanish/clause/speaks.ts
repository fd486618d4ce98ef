import { isSpeakerNoun } from '../rules/nouns.ts';
import { QUANTIFIERS } from '../rules/words.ts';
import { lowerAt, type Line } from './line.ts';
import { readGoverned, type Phrase } from './read-phrase.ts';

/** Can a phrase speak: a name that is no place's, a pronoun, a noun for people or a body? */
export const canSpeak = ({ form, name, head }: Phrase): boolean =>
  form === 'name'
    ? name!.kind !== 'thing'
    : form === 'pronoun' || isSpeakerNoun(head) || QUANTIFIERS.has(head);

/** Whose text a phrase tells of: «el comunicado de la alcaldía»; null where it does not say. */
export function authorOf(line: Line, { from, to }: Phrase): Phrase | null {
  for (let at = from + 1; at < to; at++) {
    const owner = /^del?$/.test(lowerAt(line, at)) ? readGoverned(line, at, to) : null;
    if (owner && canSpeak(owner)) return owner;
  }
  return null;
}
