import { isSpeakerNoun } from '../rules/nouns.ts';
import { isPlainWord, lowerAt, type Line } from './line.ts';
import { readGoverned, readPhrase } from './read-phrase.ts';
import { canSpeak } from './speaks.ts';

/** An infinitive, with its pronouns or without: «cerrar», «soltarle». */
const INFINITIVE = /^\p{L}{2,}(?:ar|er|ir)(?:me|te|se|le|les|lo|la|los|las|nos|selo|sela)?$/u;

/** Behind a preposition, an infinitive and its object: «sin soltarle | la mano | Duarte»; null where none stands. */
export function behindInfinitive(line: Line, at: number, to: number): number | null {
  const verb =
    /^(?:antes|después|luego|a|hasta)$/.test(lowerAt(line, at)) && lowerAt(line, at + 1) === 'de'
      ? at + 2
      : at + 1;
  if (verb >= to || !INFINITIVE.test(lowerAt(line, verb)) || !isPlainWord(line, verb)) return null;
  if (isSpeakerNoun(lowerAt(line, verb))) return null;
  const personal = /^al?$/.test(lowerAt(line, verb + 1));
  const object = personal ? readGoverned(line, verb + 1, to) : readPhrase(line, verb + 1, to);
  return object && object.form === 'description' && (personal || !canSpeak(object)) ? object.to : verb + 1;
}
