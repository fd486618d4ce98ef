import { trust } from './confidence.ts';
import { resolveMention } from './resolve-mention.ts';
import { placeOf, toMention, type Candidate, type Search, type Solved } from './search.ts';

/** The speaker whom the quotation's own sentence names: `"No," she said`. */
export function fromOwnSentence(search: Search, candidate: Candidate): Solved | null {
  const { scene, discourse } = search;
  const reading = search.reading(candidate.clause);
  const attribution = reading?.attributions.get(candidate.at);
  if (!attribution) return null;
  const { mention, cue, tie } = attribution;
  const identity = resolveMention(scene, discourse, mention, placeOf(search, mention), null);
  const last = search.solved.at(-1);
  const joined =
    last !== undefined &&
    last.candidate.clause === candidate.clause &&
    last.identity.speaker === identity.speaker;
  const first = cue && scene.line.tokens[cue.from];
  const end = cue && scene.line.tokens[cue.to - 1];
  return {
    candidate,
    way: tie,
    identity: { ...identity, sure: trust(tie, identity.sure) },
    mention: toMention(scene.text, mention),
    cue: first && end ? toMention(scene.text, { start: first.start, end: end.end }) : null,
    group: joined ? last.group : search.groups++,
  };
}
