import { words } from '../../../text/words.ts';
import { trust } from '../speakers/confidence.ts';
import type { Narrative } from '../narrative/narrative.ts';
import type { Candidate, Progress, Solved } from './progress.ts';

/** Shorter ones may be anybody's. */
const MIN_WORDS = 3;

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
    return [
      {
        candidate,
        way: 'same-words',
        identity: { ...identity, sure: trust('same-words', identity.sure), why },
        group,
        cue,
        mention,
      },
    ];
  });
}

/** Does it stand first in one of the first lines? */
const opensHeadline = ({ clauses, paragraphOf }: Narrative, { at, clause }: Candidate): boolean =>
  (paragraphOf[clause] ?? 0) < 3 && clauses[clause]?.from === at;
