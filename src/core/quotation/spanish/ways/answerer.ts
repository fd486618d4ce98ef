import type { Cue } from '../clause/find-cues.ts';
import { governedIn } from '../clause/find-subject.ts';
import { lowerAt } from '../clause/line.ts';
import { ANSWERING } from '../rules/words.ts';
import type { Identity } from '../speakers/identity.ts';
import { identityOf, type Candidate, type Progress } from './progress.ts';

/** «Ríos se lo dio a la jueza, quien lo leyó. «No», contestó»: who answers is whom the sentence before goes on to with «quien». */
export function answererOf(progress: Progress, { clause }: Candidate, cue: Cue | null): Identity | null {
  const { line, clauses, paragraphOf } = progress.story;
  const before = clauses[clause - 1];
  if (!cue || !before || !ANSWERING.has(cue.verb) || paragraphOf[clause - 1] !== paragraphOf[clause])
    return null;
  const at = line.tokens.slice(before.from, before.to).findLastIndex(({ lower }) => lower === 'quien');
  if (at < 1 || lowerAt(line, before.from + at - 1) !== ',') return null;
  const whom = governedIn(line, before.from, before.from + at).at(-1);
  return whom && !whom.plural ? identityOf(progress, whom, clause - 1) : null;
}
