import type { Narrative } from '../narrative/narrative.ts';
import { lowerAt } from '../clause/narrative-line.ts';
import { CORRECTING, FAKED, NEGATIONS, OLD_VERSIONS, SUPPOSING } from '../rules/negation.ts';
import type { Candidate } from './progress.ts';

/** Tokens of a sentence's opening in which an outlet says that it takes something back. */
const NOTICE_REACH = 12;
/** Tokens around a quotation in which its sentence tells that it was made up. */
const FAKED_REACH = 30;
/** Tokens behind a quotation in which "those words" are taken back. */
const TAKEN_BACK_REACH = 30;

/** "Imagine the minister said “…”": the sentence supposes. */
export const isSupposed = ({ clauses, line }: Narrative, { clause }: Candidate): boolean =>
  SUPPOSING.has(lowerAt(line, clauses[clause]?.from ?? 0));

/** "Correction: an earlier version quoted …", "Editor's note: we have removed …": a sentence that takes back what was printed. */
export function isTakenBack({ clauses, line }: Narrative, { clause }: Candidate): boolean {
  const from = clauses[clause]?.from ?? 0;
  const [opening, second, third] = [0, 1, 2].map((step) => lowerAt(line, from + step));
  if (CORRECTING.has(opening ?? '')) return true;
  if (/^(?:editor|editors|publisher)$/.test(opening ?? '') && (second === 'note' || third === 'note'))
    return true;
  for (let at = from; at < from + NOTICE_REACH; at++)
    if (OLD_VERSIONS.has(lowerAt(line, at)) && lowerAt(line, at + 1) === 'version') return true;
  return false;
}

/** "The post, in which she says “…”, is fake": its sentence tells that the words were made up. */
export function isFaked({ clauses, line }: Narrative, { clause, at: quotation }: Candidate): boolean {
  const { from = 0, to = 0 } = clauses[clause] ?? {};
  const end = Math.min(to, quotation + FAKED_REACH);
  for (let at = Math.max(from, quotation - FAKED_REACH); at < end; at++)
    if (FAKED.has(lowerAt(line, at)) && !isDenial(line, at)) return true;
  return false;
}

/** "It is not fake" */
const isDenial = (line: Narrative['line'], at: number): boolean =>
  [1, 2, 3].some((back) => NEGATIONS.has(lowerAt(line, at - back)));

/** `“…” Those words … were not hers`, `put “…” in her mouth`: what stands behind takes them from whoever is named. */
export function isDisowned({ line }: Narrative, { at }: Candidate): boolean {
  if (lowerAt(line, at + 1) === 'in') {
    for (let step = at + 2; step < at + 6; step++) if (/^mouths?$/.test(lowerAt(line, step))) return true;
  }
  if (!/^(?:those|these|the)$/.test(lowerAt(line, at + 1)) || lowerAt(line, at + 2) !== 'words') return false;
  for (let step = at + 3; step < at + TAKEN_BACK_REACH; step++) {
    const { kind, opens = false } = line.tokens[step] ?? { kind: 'break' as const };
    if (kind === 'break' || kind === 'quotation' || opens) return false;
    const after = lowerAt(line, step + 1);
    if (/^(?:were|are)$/.test(lowerAt(line, step)) && (NEGATIONS.has(after) || FAKED.has(after))) return true;
  }
  return false;
}
