import type { Attribution } from '../clause/attribute-clause.ts';
import type { Narrative } from '../narrative/narrative.ts';
import type { Entity } from '../names/entity.ts';
import { lowerAt } from '../clause/narrative-line.ts';
import { readPhrase } from '../clause/read-phrase.ts';
import { SURE } from '../rules/sureness.ts';
import { identify, type Identity } from '../speakers/identity.ts';
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
  if (kind !== 'body' || !cue) return null;
  const { tokens } = narrative.line;
  const { from = 0, to = 0 } = narrative.clauses[clause] ?? {};
  const first = Math.max(from, cue.from - STATEMENT_REACH_BACK);
  for (let at = first; at < Math.min(to, cue.to + STATEMENT_REACH); at++) {
    if (at >= cue.to && isStop(narrative, at)) return null;
    const noun = tokens[at]?.lower ?? '';
    const giver = DOCUMENTS.has(noun) ? giverBehind(narrative, at, to) : undefined;
    if (giver !== undefined)
      return giver?.person ? identify(giver, SURE.released, `the one who gave the ${noun}`) : null;
  }
  return null;
}

const isStop = ({ line }: Narrative, at: number): boolean =>
  line.tokens[at]?.kind === 'quotation' || line.tokens[at]?.lower === ';';

/** "a statement released by Kate Moss": who is named behind a text with "by" or the like; undefined where nobody gave it. */
function giverBehind(narrative: Narrative, text: number, end: number): Entity | null | undefined {
  for (let at = text + 1; at < Math.min(end, text + NAME_REACH) && !isStop(narrative, at); at++) {
    if (!/^(?:by|from|through|via)$/.test(lowerAt(narrative.line, at))) continue;
    const name = readPhrase(narrative.line, at + 1, end)?.name;
    return (name && narrative.entities.of(name)) ?? null;
  }
  return undefined;
}
