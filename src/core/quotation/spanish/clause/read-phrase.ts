import type { Span } from '../../../text/span.ts';
import { wordSet } from '../../../text/word-set.ts';
import type { Gender, NameMention } from '../names/name.ts';
import { CUE_OF } from '../rules/cue-verbs.ts';
import { BODIES, isListedNoun, isSpeakerNoun, VERB_OR_NOUN } from '../rules/nouns.ts';
import {
  ADVERBS,
  CLITICS,
  DETERMINERS,
  FEMALE,
  LINKS,
  PLURALS,
  PREPOSITIONS,
  PRONOUNS,
  QUANTIFIERS,
  SUBORDINATORS,
} from '../rules/words.ts';
import { isPlainWord, lowerAt, type Line } from './line.ts';

/** The words that stand for somebody. `from` to `to` are places in the narrative. */
export interface Phrase extends Span {
  readonly form: 'name' | 'pronoun' | 'description';
  readonly from: number;
  readonly to: number;
  readonly name: NameMention | null;
  /** The pronoun, or the head noun of a description. */
  readonly head: string;
  readonly determiner: string | null;
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** Hangs something on the head: «del edificio»? */
  readonly extended: boolean;
}

/** Longest description, in tokens. */
const MAX_PHRASE = 14;
/** Words between a determiner and its noun. */
const BEFORE_NOUN =
  /^(?:ex|primer|primera|nuevo|nueva|mismo|misma|propio|propia|joven|actual|entonces|flamante|histórico|histórica|viejo|vieja|gran|mejor|segundo|segunda|tercer|tercera|otro|otra|otros|otras|veterano|veterana|alto|alta|\d+)$/u;
/** Endings of adjectives that tell of an office, a home or a state. */
const ADJECTIVE =
  /^\p{Ll}+(?:al|ales|or|ora|ano|ana|ario|aria|ico|ica|ivo|iva|nte|ado|ada|ados|adas|ido|ida|idos|idas|ense|és|esa|eño|eña|ino|ina|oso|osa|ista|ero|era|ales|iles|il|able|ible)s?$/u;

/** Reads the noun phrase that begins at a place; null where none does. Names end before `to`. */
export function readPhrase(line: Line, at: number, to: number): Phrase | null {
  const token = line.tokens[at];
  if (!token || at >= to) return null;
  const lead = line.leadAt(token.index);
  if (lead) return named(line, at, to, lead);
  if (line.nameAt(token.index) || !isPlainWord(line, at)) return null;
  const { lower } = token;
  const gender = PRONOUNS.get(lower);
  const last = gender !== undefined && /^últim[oa]$/.test(lowerAt(line, at + 1));
  const noun = last ? null : readDescription(line, at, to, DETERMINERS.has(lower) ? lower : null);
  if (noun) return noun;
  if (!gender)
    return /^otr[oa]$/.test(lowerAt(line, at + 1)) && isFinite(lowerAt(line, at + 2))
      ? otherAt(line, at)
      : null;
  return {
    form: 'pronoun',
    from: at,
    to: last ? at + 2 : at + 1,
    start: token.start,
    end: line.tokens[last ? at + 1 : at]!.end,
    name: null,
    head: lower,
    determiner: null,
    gender: gender === 'male' || gender === 'female' ? gender : null,
    plural: gender === 'group',
    extended: false,
  };
}

/** «se quejaba uno.»: one of many, without a noun, at the end of what a verb tells; null where none stands. */
export function readAlone(line: Line, at: number): Phrase | null {
  const { start, end, lower } = line.tokens[at]!;
  if (!/^(?:uno|una|otro|otra|alguno|alguna)$/.test(lower) || isPlainWord(line, at + 1))
    return isPlainWord(line, at + 2) ? null : otherAt(line, at);
  return {
    form: 'description',
    from: at,
    to: at + 1,
    start,
    end,
    name: null,
    head: lower,
    determiner: null,
    gender: lower.endsWith('a') ? 'female' : 'male',
    plural: false,
    extended: false,
  };
}

/** «la otra», «el segundo»: one of several told of, without a noun; null where none stands. */
function otherAt(line: Line, at: number): Phrase | null {
  const { start, lower = '' } = line.tokens[at] ?? {};
  const head = lowerAt(line, at + 1);
  if (!/^(?:el|la)$/.test(lower) || !/^(?:otr|primer|segund|tercer)[oa]$/.test(head)) return null;
  return {
    form: 'description',
    from: at,
    to: at + 2,
    start: start!,
    end: line.tokens[at + 1]!.end,
    name: null,
    head,
    determiner: lower,
    gender: lower === 'la' ? 'female' : 'male',
    plural: false,
    extended: false,
  };
}

/** Reads the noun phrase that a preposition at a place governs: «a la alcaldesa», «al alcalde», «del ministro, Hugo Wit». */
export function readGoverned(line: Line, at: number, to: number): Phrase | null {
  const lower = lowerAt(line, at);
  const contracted = lower === 'al' || lower === 'del';
  const phrase = readPhrase(line, at + 1, to);
  return phrase || !contracted || at >= to ? phrase : readDescription(line, at, to, 'el');
}

/** A name with the determiner, title and role before it. */
function named(line: Line, at: number, to: number, name: NameMention): Phrase | null {
  let end = at;
  while (end < to && (line.tokens[end]?.index ?? Infinity) < name.last) end++;
  if ((line.tokens[end - 1]?.index ?? -1) < name.last - 1) return null;
  const { lower } = line.tokens[at]!;
  return {
    form: 'name',
    from: at,
    to: end,
    start: name.start,
    end: name.end,
    name,
    head: name.role?.split(' ')[0]?.toLowerCase() ?? '',
    determiner: name.lead < name.first ? lower : null,
    gender: name.gender,
    plural: false,
    extended: false,
  };
}

/** «la ministra de Salud», «una vecina del barrio», «fuentes del ministerio», «uno de los vecinos», «el Gobierno». */
function readDescription(line: Line, at: number, to: number, determiner: string | null): Phrase | null {
  const lower = lowerAt(line, at);
  let head = determiner === null ? at : at + 1;
  if (determiner !== null) {
    // «la propia Duarte», «el viejo Wit»
    if (isNameAt(line, head + 1) && BEFORE_NOUN.test(lowerAt(line, head))) head++;
    const body = line.tokens[head] && line.leadAt(line.tokens[head]!.index);
    if (body && head < to) {
      const phrase = named(line, head, to, body);
      return phrase && { ...phrase, from: at, determiner };
    }
    while (head + 1 < to && isBeforeNoun(line, head)) head++;
  }
  const noun = lowerAt(line, head);
  const quantified = QUANTIFIERS.has(lower) && /^de(?:l)?$/.test(lowerAt(line, at + 1));
  if (quantified) head = at;
  else if (head >= to || !isPlainWord(line, head) || !(isHead(noun, determiner) || isNounOf(line, head)))
    return null;
  const end = extend(line, head + 1, Math.min(to, at + MAX_PHRASE));
  // the article of «al alcalde» stands in the preposition
  const { start } = line.tokens[determiner !== null && lower !== determiner ? at + 1 : at]!;
  return {
    form: 'description',
    from: at,
    to: end,
    start,
    end: line.tokens[end - 1]!.end,
    name: null,
    head: quantified ? lower : noun,
    determiner,
    gender: determiner === null ? null : genderOf(determiner, noun),
    plural: PLURALS.has(determiner ?? '') || (determiner === null && noun.endsWith('s')),
    extended: end > head + 1,
  };
}

/** «la nueva ministra», but «el joven dijo» */
const isBeforeNoun = (line: Line, at: number): boolean =>
  (/^señora?$/.test(lowerAt(line, at)) && isListedNoun(lowerAt(line, at + 1)) && isPlainWord(line, at + 1)) ||
  (BEFORE_NOUN.test(lowerAt(line, at)) &&
    isPlainWord(line, at + 1) &&
    !(isSpeakerNoun(lowerAt(line, at)) && isFinite(lowerAt(line, at + 1))));

const isNameAt = (line: Line, at: number): boolean => {
  const token = line.tokens[at];
  return token !== undefined && line.nameAt(token.index)?.first === token.index;
};

/** May a word be the noun of a phrase; without a determiner only one for somebody who speaks, in the plural. */
const isHead = (word: string, determiner: string | null): boolean =>
  determiner === null
    ? isSpeakerNoun(word) && (word.endsWith('s') || BODIES.has(word)) && !/^junt[oa]s$/.test(word)
    : !LINKS.has(word) &&
      !ADVERBS.has(word) &&
      !DETERMINERS.has(word) &&
      !PREPOSITIONS.has(word) &&
      !SUBORDINATORS.has(word) &&
      !CLITICS.has(word) &&
      (isSpeakerNoun(word) || !isFinite(word));

/** «la denuncia de Duarte»: a noun, though a form of a verb is written so. */
const isNounOf = (line: Line, at: number): boolean =>
  VERB_OR_NOUN.has(lowerAt(line, at)) && /^del?$/.test(lowerAt(line, at + 1));

/** Verbs that no ending tells. */
const IRREGULAR = wordSet(
  'es era fue son eran fueron está estaba están estaban ha había han tiene tenía dio hizo puso vino tuvo quiso pudo supo trajo va iba',
);

const isFinite = (word: string): boolean =>
  IRREGULAR.has(word) || CUE_OF.get(word)?.mood === 'finite' || /(?:ó|aron|ieron)$/.test(word);

const genderOf = (determiner: string, noun: string): Gender | null =>
  FEMALE.has(determiner) || (/^(?:su|mi|tu)s?$/.test(determiner) && /(?:a|^madre|^mujer)$/.test(noun))
    ? 'female'
    : /^(?:el|un|este|ese|nuestro|otro)$/.test(determiner) || noun.endsWith('o')
      ? 'male'
      : null;

/** Where a description ends: over adjectives, and «de» and «del» with what belongs to them. */
function extend(line: Line, from: number, to: number): number {
  let end = from;
  while (end < to) {
    const lower = lowerAt(line, end);
    const token = line.tokens[end]!;
    if (lower === 'de' || lower === 'del') {
      const next = afterLink(line, end + 1, to);
      if (next === end + 1) break;
      end = next;
    } else if (token.kind === 'word' && isAdjective(lower)) end++;
    else break;
  }
  return end;
}

const isAdjective = (word: string): boolean =>
  ADJECTIVE.test(word) && !isFinite(word) && !ADVERBS.has(word) && !PREPOSITIONS.has(word);

/** Behind the noun or name that «de» leads to. */
function afterLink(line: Line, from: number, to: number): number {
  let at = from;
  while (at < to && (DETERMINERS.has(lowerAt(line, at)) || BEFORE_NOUN.test(lowerAt(line, at)))) at++;
  const token = line.tokens[at];
  if (!token || at >= to) return from;
  const name = line.nameAt(token.index);
  if (name) {
    while (at < to && (line.tokens[at]?.index ?? Infinity) < name.last) at++;
    return at;
  }
  return token.kind === 'word' || token.kind === 'number' || token.kind === 'capital' ? at + 1 : from;
}
