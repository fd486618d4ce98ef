import { BEARS_NAME, MAKERS, NAMING, PERFORMS, PLACE_NOUNS, WORKS } from '../rules/nouns.ts';
import { DETERMINERS } from '../rules/words.ts';
import type { QuotationPlace } from './attribute-clause.ts';
import { subjectBefore } from './find-subject.ts';
import { isComma, lowerAt, standAt, wordsAt, type Line } from './line.ts';
import type { Phrase } from './read-phrase.ts';

/** How far before the marks a noun or verb of naming may stand, in tokens. */
const NAMING_REACH = 4;

/**
 * `la novela «`, `apodado «`, `lo que llaman «`, `no se trata de «`: what stands in the marks is a name, a title or no
 * word of anybody's. After a noun for a work only what begins with a capital is.
 */
export function nameBefore({ line, at, since }: QuotationPlace): 'named' | null {
  let lead = at - 1;
  while (
    lead > since &&
    at - lead < NAMING_REACH &&
    (isComma(line, lead) ||
      DETERMINERS.has(lowerAt(line, lead)) ||
      /^(?:de|como|del|a)$/.test(lowerAt(line, lead)))
  )
    lead--;
  const word = lowerAt(line, lead);
  if (lead < since || lowerAt(line, at - 1) === ':') return null;
  const capital = /^\P{L}*\p{Lu}/u.test(wordsAt(line, at).slice(0, 4));
  if (WORKS.has(word)) return capital || NAMED.test(word) ? 'named' : null;
  if (capital && (isTitled(line, lead, at) || isMade(line, lead))) return 'named';
  // «rechazó lo que llama «»»: the word of one told of
  if (
    /^(?:llama|llamó|llamaba|denomina|denominó|considera)$/.test(word) &&
    standAt(line, lead - 2, ['lo', 'que'])
  )
    return null;
  // «lo que Duarte llama «» is Duarte's word for it
  if (NAMING.has(word))
    return capital || (hasThat(line, since, lead) && !namerOf(line, since, lead)) ? 'named' : null;
  // «le dicen «»: without «que» a name is given
  if (/^(?:dicen|decían)$/.test(word) && lead === at - 1 && /^les?$/.test(lowerAt(line, lead - 1)))
    return 'named';
  return isNot(line, lead) ? 'named' : null;
}

/** «la autora de «Marejada»» */
const isMade = (line: Line, lead: number): boolean =>
  MAKERS.has(lowerAt(line, lead)) && lowerAt(line, lead + 1) === 'de';

/** Words of the longest name that stands in quotation marks behind its noun. */
const NAME_WORDS = 4;

/** Stands right before the marks what is done with a work, «cantó», or what has a name, «la banda»? */
function isTitled(line: Line, lead: number, at: number): boolean {
  if (lead !== at - 1) return false;
  const word = lowerAt(line, at - 1);
  const short = wordsAt(line, at).split(/\s+/).length <= NAME_WORDS;
  return PERFORMS.test(word) || ((BEARS_NAME.has(word) || PLACE_NOUNS.has(word)) && short);
}

/** Who gives the name: «el plan que ella llama «», «Duarte, que llegó tarde, lo llamó «». */
const namerOf = (line: Line, from: number, verb: number): Phrase | null =>
  /(?:n|se)$/.test(lowerAt(line, verb)) || lowerAt(line, verb - 1) === 'se'
    ? null
    : subjectBefore(line, { from, to: verb }, verb);

/** «el llamado «», «la denominada «» */
const NAMED =
  /^(?:(?:llamad|denominad|bautizad|apodad|conocid|titulad|rebautizad)[oa]s?|alias|apodo|mote|sobrenombre)$/;

const hasThat = (line: Line, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (/^(?:que|se|donde|quien|quienes)$/.test(lowerAt(line, at)) || line.tokens[at]?.kind === 'quotation')
      return true;
  return false;
};

/** «no se trata de «», «no es un «» */
const isNot = (line: Line, at: number): boolean =>
  (lowerAt(line, at) === 'trata' && lowerAt(line, at - 2) === 'no') ||
  (/^(?:es|era|fue|son)$/.test(lowerAt(line, at)) && lowerAt(line, at - 1) === 'no');
