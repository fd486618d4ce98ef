import { lowerAt } from '../clause/narrative-line.ts';
import type { Clause } from '../clause/split-clauses.ts';
import type { Narrative } from '../narrative/narrative.ts';
import { VOICE_NOUNS, VOICE_PLACES } from '../rules/voices.ts';
import type { Candidate, Progress } from './progress.ts';

/** Tokens from "from" to where the voice comes from: "from the very back". */
const PLACE_REACH = 4;

/**
 * `“Not for us!” was shouted from the back of the hall.`, `“When?” The question came from the floor.`: words of somebody in
 * the hall whom nobody names, so not of the one last told of.
 */
export function isUnnamedVoice({ narrative }: Progress, { clause }: Candidate): boolean {
  const own = narrative.clauses[clause];
  if (own && comesFromHall(narrative, own)) return true;
  const behind = narrative.clauses[clause + 1];
  const lead = behind && /^(?:an?|the|it)$/.test(lowerAt(narrative.line, behind.from));
  if (!behind || !lead || !narrative.isQuotationOnly(clause)) return false;
  const opens =
    VOICE_NOUNS.has(lowerAt(narrative.line, behind.from + 1)) ||
    lowerAt(narrative.line, behind.from) === 'it';
  const came = [1, 2].some((step) => lowerAt(narrative.line, behind.from + step) === 'came');
  return opens && came && comesFromHall(narrative, behind);
}

/** "from the back of the hall" */
function comesFromHall({ line }: Narrative, { from, to }: Clause): boolean {
  for (let at = from; at < to; at++) {
    if (lowerAt(line, at) !== 'from') continue;
    for (let place = at + 1; place <= at + PLACE_REACH && place < to; place++)
      if (VOICE_PLACES.has(lowerAt(line, place))) return true;
  }
  return false;
}
