import { CUES } from '../rules/cue-verbs.ts';
import { AUXILIARIES, PLAIN_VERBS } from '../rules/function-words.ts';
import { isQuotation, lowerAt, type NarrativeLine } from './narrative-line.ts';

/** Does a verb or a quotation stand within? */
export function hasVerb(line: NarrativeLine, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = lowerAt(line, at);
    const verb = CUES.has(word) || AUXILIARIES.has(word) || PLAIN_VERBS.has(word) || /[^e]ed$/.test(word);
    if (verb || isQuotation(line, at)) return true;
  }
  return false;
}
