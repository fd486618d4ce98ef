import type { Attribution } from '../clause/attribute-clause.ts';
import { readPhrase } from '../clause/read-phrase.ts';
import { identify, type Identity } from '../speakers/resolve-mention.ts';
import { DOCUMENTS } from '../rules/titles.ts';
import type { Candidate, Progress } from './progress.ts';

/** Tokens between the verb of speech and "statement", and between that and the name. */
const STATEMENT_REACH = 8;
const STATEMENT_REACH_BACK = 20;
const NAME_REACH = 6;

/** `the chamber said in a statement released by spokeswoman Kate Moss`, or that before the chamber: the person who gave a body's words; else null. */
export function releasedBy(
  { narrative }: Progress,
  { clause }: Candidate,
  { kind }: Identity,
  cue: Attribution['cue'],
): Identity | null {
  const end = narrative.clauses[clause]?.to ?? 0;
  if (kind !== 'body' || !cue) return null;
  const { tokens } = narrative.line;
  const isStop = (at: number): boolean => tokens[at]?.kind === 'quotation' || tokens[at]?.lower === ';';
  const first = Math.max(narrative.clauses[clause]?.from ?? 0, cue.from - STATEMENT_REACH_BACK);
  for (let at = first; at < Math.min(end, cue.to + STATEMENT_REACH); at++) {
    if (at >= cue.to && isStop(at)) return null;
    const noun = tokens[at]?.lower ?? '';
    if (!DOCUMENTS.has(noun)) continue;
    for (let by = at + 1; by < Math.min(end, at + NAME_REACH) && !isStop(by); by++) {
      if (!/^(?:by|from|through|via)$/.test(tokens[by]?.lower ?? '')) continue;
      const name = readPhrase(narrative.line, by + 1, end)?.name;
      const entity = name && narrative.entities.of(name);
      return entity?.person ? identify(entity, 0.95, `the one who gave the ${noun}`) : null;
    }
  }
  return null;
}
