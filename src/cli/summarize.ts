import { z } from 'zod';
import { toCandidates, type Candidate } from '../core/summary/candidate.ts';
import { pickSentences } from '../core/summary/pick-sentences.ts';
import { rankCandidates } from '../core/summary/rank-candidates.ts';
import { findSentences } from '../core/text/sentences.ts';
import { eachJsonLine } from './lines.ts';

const rowSchema = z.object({
  id: z.string().min(1),
  title: z.string().nullish(),
  text: z.string(),
  docs: z.array(z.string()).nullish(),
});

/** `summarize --jsonl --words N`: the sentences of one or several articles that tell most, best first. */
export function summarizeLines(maxWords: number): Promise<boolean> {
  return eachJsonLine(process.stdin, rowSchema, ({ id, title, text, docs }) => {
    const texts = docs && docs.length > 0 ? docs : [text];
    const candidates = texts.flatMap((doc, origin) => toCandidates(doc, findSentences(doc), origin));
    const short = (picked: readonly Candidate[]): boolean =>
      picked.reduce((sum, { stems }) => sum + stems.length, 0) < maxWords;
    const sentences = (
      texts.length > 1
        ? pickSentences(candidates, title ?? null, short)
        : takeWhile(
            rankCandidates(candidates, title ?? null).map(({ candidate }) => candidate),
            short,
          )
    ).map((candidate) => candidate.text);
    return { id, summary: sentences.join(' '), sentences };
  });
}

/** Items from the front, as long as those taken so far leave room. */
function takeWhile<Item>(list: readonly Item[], more: (taken: readonly Item[]) => boolean): Item[] {
  const taken: Item[] = [];
  for (const item of list) {
    if (!more(taken)) break;
    taken.push(item);
  }
  return taken;
}
