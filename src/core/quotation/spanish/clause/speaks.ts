import { isSpeakerNoun } from '../rules/nouns.ts';
import { QUANTIFIERS } from '../rules/words.ts';
import { lowerAt, type Line } from './line.ts';
import { readGoverned, type Phrase } from './read-phrase.ts';

/** Can a phrase speak: a name that is no place's, a pronoun, a noun for people or a body? */
export const canSpeak = ({ form, name, head }: Phrase): boolean =>
  form === 'name'
    ? name!.kind !== 'thing'
    : form === 'pronoun' || isSpeakerNoun(head) || QUANTIFIERS.has(head);

/** Tokens of the phrase behind «por». */
const AGENT_REACH = 12;

/** Whose text a phrase tells of: «el comunicado de la alcaldía», «el oficio remitido por la alcaldía»; null where it does not say. */
export function authorOf(line: Line, { from, to }: Phrase): Phrase | null {
  const agent =
    lowerAt(line, to) === 'por' && /(?:[ai]d|t|ch)[oa]$/.test(lowerAt(line, to - 1))
      ? readGoverned(line, to, Math.min(line.tokens.length, to + AGENT_REACH))
      : null;
  if (agent && canSpeak(agent)) return agent;
  for (let at = from + 1; at < to; at++) {
    const owner = /^del?$/.test(lowerAt(line, at)) ? readGoverned(line, at, to) : null;
    if (owner && canSpeak(owner)) return owner;
  }
  return null;
}
