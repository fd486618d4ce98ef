import { isGiven } from '../names/given-name.ts';
import { MEDIA } from '../rules/nouns-before-names.ts';
import { ADVERBS, CLITICS, DETERMINERS, PREPOSITIONS, TIMES } from '../rules/words.ts';
import { lowerAt, type Line } from './line.ts';
import { canSpeak } from './speaks.ts';
import { readGoverned, readPhrase, type Phrase } from './read-phrase.ts';

/** «el martes», «esta mañana», «dos horas después» */
export const isTime = (line: Line, { form, head, to, determiner }: Phrase): boolean =>
  form === 'description' &&
  (TIMES.has(head) ||
    TIMES.has(head.replace(/s$/, '')) ||
    (determiner !== null && TIMES.has(lowerAt(line, to - 1))));

/** Behind a preposition and the phrase it governs. */
export function behindGoverned(line: Line, at: number, to: number): number {
  const contracted = readGoverned(line, at, to);
  if (contracted) {
    // «al ejido Las Lomas», but «dijo al diario Duarte»
    const thing = /^(?:al|del)$/.test(lowerAt(line, at)) && !canSpeak(contracted);
    return (
      (thing ? behindNameBeside(line, contracted.to, to) : behindNameOfThing(line, contracted, to)) ??
      contracted.to
    );
  }
  let next = at + 1;
  while (next < to && (PREPOSITIONS.has(lowerAt(line, next)) || ADVERBS.has(lowerAt(line, next)))) next++;
  // «con medio pueblo»
  if (next === at + 1 && /^medi[oa]$/.test(lowerAt(line, next))) next++;
  // «treinta y un alumnos»
  if (lowerAt(line, next + 1) === 'y' && DETERMINERS.has(lowerAt(line, next))) next += 2;
  const phrase = readPhrase(line, next, to);
  if (phrase) return phrase.to;
  while (next < to && DETERMINERS.has(lowerAt(line, next))) next++;
  // «en nueve municipios», «por 12.000 viajeros»
  if (line.tokens[next]?.kind === 'number' && line.tokens[next + 1]?.kind === 'word') next++;
  const { kind, lower = '' } = line.tokens[next] ?? {};
  const noun = kind === 'word' || kind === 'number' || kind === 'capital';
  if (!noun || CLITICS.has(lower)) return Math.max(next, at + 1);
  return behindLinked(line, next + 1, to);
}

/** Behind the name that a phrase ends before, «en la calle | Mayor», «a radio | Costa Azul»; null where it is nobody's but a speaker's. */
function behindNameOfThing(line: Line, { to: at }: Phrase, to: number): number | null {
  const token = line.tokens[at];
  const name = token && at < to ? line.leadAt(token.index) : undefined;
  if (!name || name.acts) return null;
  const medium =
    MEDIA.has(lowerAt(line, at - 1)) &&
    name.lead === name.first &&
    name.keys.length > 1 &&
    !isGiven(token!.lower);
  return medium || name.kind === 'thing' ? (readPhrase(line, at, to)?.to ?? null) : null;
}

/** Behind the name right behind a noun, «al ejido Las Lomas»; null for none. */
function behindNameBeside(line: Line, at: number, to: number): number | null {
  const token = line.tokens[at];
  const name = token && at < to ? line.leadAt(token.index) : undefined;
  return name && !name.acts ? (readPhrase(line, at, to)?.to ?? null) : null;
}

/** «rueda de prensa», «medios de comunicación» */
function behindLinked(line: Line, from: number, to: number): number {
  let at = from;
  while (at + 1 < to && /^(?:de|del|y)$/.test(lowerAt(line, at)) && line.tokens[at + 1]?.kind === 'word') {
    // «de recuerdo y la doctora lo atajó»
    if (lowerAt(line, at) === 'y' && DETERMINERS.has(lowerAt(line, at + 1))) break;
    at++;
    while (at + 1 < to && DETERMINERS.has(lowerAt(line, at))) at++;
    at++;
  }
  return at;
}
