import { CONJUNCTIONS } from '../rules/words.ts';
import type { Attribution, QuotationPlace } from './attribute-clause.ts';
import { behindAdjuncts } from './find-subject.ts';
import { isComma, lowerAt } from './line.ts';
import { readPhrase } from './read-phrase.ts';
import { canSpeak } from './speaks.ts';

const isJoint = (word: string): boolean => word === ';' || CONJUNCTIONS.has(word);

/** `que Duarte considera «poco» y Wit, en cambio, «mucho»`: a second subject of the same verb, which is not said again. */
export function offerOfGap({ line, at, since, before }: QuotationPlace): Attribution | null {
  if (!before?.cue || before.cue.at >= since || !isJoint(lowerAt(line, since))) return null;
  const subject = readPhrase(line, since + 1, at);
  if (!subject || !canSpeak(subject) || !(subject.to === at || isComma(line, subject.to))) return null;
  const apart = subject.to === at ? at : behindAdjuncts(line, subject.to + 1, at);
  return apart === at || (apart === at - 1 && isComma(line, apart))
    ? { way: 'fragment', subject, cue: before.cue }
    : null;
}
