import type { Clause } from '../../marks/split-clauses.ts';
import { lowerAt, type Line } from './line.ts';
import { readPhrase, type Phrase } from './read-phrase.ts';
import { canSpeak } from './speaks.ts';

/** Longest subject between «que» and its verb, in tokens. */
const OWN_REACH = 8;

/** «un plazo que Duarte considera», «dijo que la empresa ve»: who stands between «que» and the verb. */
export function ownOfRelative(line: Line, { from }: Clause, verb: number): Phrase | null {
  for (let at = verb - 2; at >= Math.max(from, verb - OWN_REACH); at--) {
    if (lowerAt(line, at) !== 'que') continue;
    const phrase = readPhrase(line, at + 1, verb);
    return phrase?.to === verb && canSpeak(phrase) ? phrase : null;
  }
  return null;
}
