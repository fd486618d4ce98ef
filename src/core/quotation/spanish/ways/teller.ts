import type { Attribution } from '../clause/attribute-clause.ts';
import type { Cue } from '../clause/find-cues.ts';
import { phrasesIn } from '../clause/find-subject.ts';
import { lowerAt, standAt, type Line } from '../clause/line.ts';
import type { Phrase } from '../clause/read-phrase.ts';
import { canSpeak } from '../clause/speaks.ts';
import { viewIn } from '../clause/views.ts';
import { DOCUMENTS, UTTERANCES } from '../rules/nouns.ts';
import { lastTold } from '../speakers/discourse.ts';
import type { Identity } from '../speakers/identity.ts';
import { identityOf, type Candidate, type Progress } from './progress.ts';

/** How far before what is told its teller stands, in tokens. */
const TELLER_REACH = 60;
/** How far behind the noun for a text «en el que» stands, in tokens: «un mensaje de WhatsApp en el que». */
const DOCUMENT_REACH = 6;

/**
 * Who tells that another said it, in the quotation's own sentence: «Duarte admitió que su marido le había dicho «No»»,
 * «Según Duarte, su padre anunció: «No»», «Su jefe, cuenta, le dijo «No»»; null where the story itself does.
 */
export function tellerOf(
  progress: Progress,
  candidate: Candidate,
  { subject, cue }: Attribution,
  { speaker }: Identity,
): Identity | null {
  if (!subject || !cue) return null;
  const { clause, paragraph } = candidate;
  const { line, clauses } = progress.story;
  const from = Math.min(subject.from, cue.from);
  const start = Math.max(clauses[clause]!.from, from - TELLER_REACH);
  const outer = leaderOf(progress, candidate, cue, from);
  const told = outer?.subject ?? viewIn(line, start, from) ?? readerOf(line, start, from);
  if (!told && !outer) return null;
  const teller = told
    ? identityOf(progress, told, clause)
    : lastTold(progress.discourse, paragraph, (one) => one.speaker !== speaker)?.identity;
  return teller?.speaker && teller.speaker !== speaker ? teller : null;
}

/** The verb by which another tells what stands from a place on: one that leads to it, or an aside. */
function leaderOf(progress: Progress, { clause }: Candidate, inner: Cue, from: number): Cue | null {
  const cues = progress.reading(clause)?.cues ?? [];
  for (let number = cues.indexOf(inner) - 1; number >= 0; number--) {
    const one = cues[number]!;
    if (one.at < from - TELLER_REACH) return null;
    const leads = one.aside ? one.to <= inner.from : leadsOver(progress.story.line, one, from);
    if (leads && !one.negated && !one.first) return one;
  }
  return null;
}

/** Leads a verb with «que» to what begins at a place? Not over a quotation of its own, nor to the next half: «dijo que no y Wit respondió». */
function leadsOver(line: Line, { to, reports }: Cue, from: number): boolean {
  if (!reports || to > from || lowerAt(line, from - 1) === 'y') return false;
  return !line.tokens.slice(to, from).some(({ kind }) => kind === 'quotation');
}

/** Who shows another's text: «La fiscal leyó un mensaje en el que el acusado escribía: «No»». */
function readerOf(line: Line, start: number, from: number): Phrase | null {
  for (let at = start + 1; at < from; at++) {
    if (!DOCUMENTS.has(lowerAt(line, at)) && !UTTERANCES.has(lowerAt(line, at))) continue;
    for (let next = at; next < Math.min(from, at + DOCUMENT_REACH); next++)
      if (standAt(line, next, ['en', 'el', 'que']) || standAt(line, next, ['en', 'la', 'que']))
        return phrasesIn(line, start, at).findLast(canSpeak) ?? null;
  }
  return null;
}
