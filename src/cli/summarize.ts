import { z } from 'zod';
import { pickSentences, toCandidates, type Candidate } from '../core/summary/rank-sentences.ts';
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
    const wordCount = (picked: readonly Candidate[]): number =>
      picked.reduce((sum, candidate) => sum + candidate.wordCount, 0);
    const sentences = pickSentences(candidates, title ?? null, (picked) => wordCount(picked) < maxWords).map(
      ({ candidate }) => candidate.text,
    );
    return { id, summary: sentences.join(' '), sentences };
  });
}
