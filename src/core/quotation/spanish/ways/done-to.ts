import type { Clause } from '../../marks/split-clauses.ts';
import { lowerAt } from '../clause/line.ts';
import type { Phrase } from '../clause/read-phrase.ts';
import { DONE_TO } from '../rules/words.ts';
import { lastTold } from '../speakers/discourse.ts';
import type { Progress } from './progress.ts';

/**
 * Whom several do something to, by a pronoun: «la detuvieron». A reader looks for somebody else than the one told of last
 * only where that one is of the other sex.
 */
export function doneTo({ story, discourse }: Progress, number: number, { from, to }: Clause): Phrase | null {
  const { line, paragraphOf } = story;
  const told = lastTold(discourse, paragraphOf[number] ?? 0)?.identity.gender;
  for (let at = from; at + 1 < to; at++) {
    const lower = lowerAt(line, at);
    if (!/^l[ao]$/.test(lower) || !DONE_TO.test(lowerAt(line, at + 1))) continue;
    const gender = lower === 'la' ? 'female' : 'male';
    const { start, end } = line.tokens[at]!;
    const head = gender === 'female' ? 'ella' : 'él';
    const none = { name: null, determiner: null, plural: false, extended: false };
    return told && told !== gender
      ? { ...none, form: 'pronoun', from: at, to: at + 1, start, end, head, gender }
      : null;
  }
  return null;
}
