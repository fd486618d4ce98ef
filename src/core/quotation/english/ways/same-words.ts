import { speakerStep } from '../../steps.ts';
import { words } from '../../../text/words.ts';
import { trust } from '../speakers/confidence.ts';
import type { Shown } from '../rules/shown.ts';
import type { Narrative } from '../narrative/narrative.ts';
import type { Candidate, Progress, Solved } from './progress.ts';

/** Shorter ones may be anybody's. */
const MIN_WORDS = 3;

/** The way of what was first taken for no speech. */
export const SAME_WORDS: Shown = {
  rule: 'same words',
  example: '‘We have nothing left’: villagers count cost\n\n“We have nothing left,” said Ana Duarte.',
  speaker: 'Ana Duarte',
  counter: '‘We have nothing left’: villagers count cost\n\n“We have nothing to say,” said Ana Duarte.',
};

/**
 * The speaker of the same words elsewhere in the article: a headline, `‘We have nothing left’: villagers count cost`,
 * quotes what the story then attributes.
 */
export function fromSameWords({ narrative, solved }: Progress, candidates: readonly Candidate[]): Solved[] {
  const headlines = candidates.filter((candidate) => opensHeadline(narrative, candidate));
  if (headlines.length === 0) return [];
  const wordsOf = ({ span }: Candidate): string => {
    const found = words(narrative.text.slice(span.start, span.end));
    return found.length < MIN_WORDS ? '' : found.join(' ');
  };
  const known = new Map(solved.map((quotation) => [wordsOf(quotation.candidate), quotation]));
  return headlines.flatMap((candidate) => {
    const same = wordsOf(candidate) && known.get(wordsOf(candidate));
    if (!same || !same.identity.speaker) return [];
    const { identity, group, cue, mention } = same;
    const why = 'the same words are attributed elsewhere in the article';
    const sure = trust('same-words', identity.sure);
    const echo = { ...identity, sure, why };
    narrative.trace?.({ ...speakerStep('way', SAME_WORDS.rule, echo), at: candidate.span });
    return [{ candidate, way: 'same-words', identity: echo, group, cue, mention }];
  });
}

/** Does it stand first in one of the first lines? */
const opensHeadline = ({ clauses, paragraphOf }: Narrative, { at, clause }: Candidate): boolean =>
  (paragraphOf[clause] ?? 0) < 3 && clauses[clause]?.from === at;
