import { BODIES } from '../rules/nouns.ts';
import { STANCES } from '../rules/words.ts';
import type { Attribution, QuotationPlace } from './attribute-clause.ts';
import { phrasesIn } from './find-subject.ts';
import { isComma, lowerAt, wordsAt } from './line.ts';
import { isFinite } from './views.ts';

/** Fewest words of a quotation that has the verb of its sentence. */
const FEWEST = 3;

/**
 * `El consejo, reunido de urgencia, «condena los hechos» y pide calma`: the verb of the sentence stands in the quotation,
 * one by which a body takes a stand, so that the words are its own.
 */
export function offerOfPredicate({ line, at, since }: QuotationPlace): Attribution | null {
  const words = wordsAt(line, at).split(/\s+/);
  if (words.length < FEWEST || !STANCES.test(words[0]!)) return null;
  const subject = phrasesIn(line, since, at).findLast(
    ({ name, head, form }) => name?.kind === 'body' || (form === 'description' && BODIES.has(head)),
  );
  const beside = subject && (subject.to === at || (isComma(line, subject.to) && isComma(line, at - 1)));
  if (!beside) return null;
  for (let place = subject.to; place < at; place++) if (isFinite(lowerAt(line, place))) return null;
  return { way: 'fragment', subject, cue: null };
}
