import { NOUN_OPENERS } from '../languages/en/function-words.ts';
import type { Span } from '../text/span.ts';
import { anyOf } from '../text/word-set.ts';
import { DEMONSTRATIVES } from './rules/phrase-words.ts';

/** Code units before what is told by the way in which the noun stands that it is told of. */
const REACH = 80;
const WORD = String.raw`[\p{L}\d’'.-]+`;
/** "Ada Grant", "Bank of Lorn", at the end. */
const NAME = /(?:\p{Lu}[\p{L}\d’'.-]*\s(?:(?:of|de|del|the|and)\s)?)*\p{Lu}[\p{L}\d’'.-]*$/u;
/** "the old mill", at the end: the last article has the fewest words behind it. */
const NOUN = new RegExp(
  String.raw`\b(?:${anyOf(NOUN_OPENERS, DEMONSTRATIVES)})\s(?:(?!(?:${anyOf(NOUN_OPENERS)})\s)${WORD}\s){0,4}?${WORD}$`,
  'iu',
);

/**
 * What is told by the way together with what it is told of: "the trial, which ran from 3 February to 18 April", to be read
 * without its sentence, up to the comma after its `date`; null where no noun phrase that can be told stands before it.
 */
export function withAntecedent(text: string, sentence: Span, way: Span, date: Span): Span | null {
  const from = Math.max(sentence.start, way.start - REACH);
  const before = text.slice(from, way.start).trimEnd();
  const phrase = NOUN.exec(before) ?? NAME.exec(before);
  if (phrase === null) return null;
  const start = from + phrase.index;
  // "who took over in January, knows": a verb that its form does not tell has not ended it
  const goesOn = text.slice(date.end, way.end).indexOf(',');
  const end = goesOn < 0 ? way.end : date.end + goesOn;
  const told = text.slice(way.start, end).replace(/[\s,.;:]+$/, '');
  const bracket = text[way.start] === '(' && text[way.end] === ')' ? 1 : 0;
  return { start, end: way.start + told.length + bracket };
}
