import type { Attribution } from './attribute.ts';
import { readPhrase } from './noun-phrase.ts';
import { identify, type Identity } from './resolve-mention.ts';
import { DOCUMENTS } from './rules/titles.ts';
import type { Candidate, Search } from './search.ts';

/** Tokens between the verb of speech and "statement", and between that and the name. */
const STATEMENT_REACH = 8;
const STATEMENT_REACH_BACK = 20;
const NAME_REACH = 6;

/** `the chamber said in a statement released by spokeswoman Kate Moss`, or that before the chamber: the person who gave a body's words; else null. */
export function releasedBy(
  { scene }: Search,
  { clause }: Candidate,
  { kind }: Identity,
  cue: Attribution['cue'],
): Identity | null {
  const end = scene.clauses[clause]?.to ?? 0;
  if (kind !== 'body' || !cue) return null;
  const { tokens } = scene.line;
  const isStop = (at: number): boolean => tokens[at]?.kind === 'quotation' || tokens[at]?.lower === ';';
  const first = Math.max(scene.clauses[clause]?.from ?? 0, cue.from - STATEMENT_REACH_BACK);
  for (let at = first; at < Math.min(end, cue.to + STATEMENT_REACH); at++) {
    if (at >= cue.to && isStop(at)) return null;
    const noun = tokens[at]?.lower ?? '';
    if (!DOCUMENTS.has(noun)) continue;
    for (let by = at + 1; by < Math.min(end, at + NAME_REACH) && !isStop(by); by++) {
      if (!/^(?:by|from|through|via)$/.test(tokens[by]?.lower ?? '')) continue;
      const name = readPhrase(scene.line, by + 1, end)?.name;
      const entity = name && scene.entities.of(name);
      return entity?.person ? identify(entity, 0.95, `the one who gave the ${noun}`) : null;
    }
  }
  return null;
}
