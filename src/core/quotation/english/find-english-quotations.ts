import type { Span } from '../../text/span.ts';
import type { Trace } from '../../trace.ts';
import type { Sentence } from '../../text/sentences.ts';
import { SURE } from './rules/sureness.ts';
import { NOBODY } from './speakers/identity.ts';
import { weighLength } from './speakers/confidence.ts';
import { roleOf } from './names/entity.ts';
import type { Tie } from './rules/ways.ts';
import { findNested } from './ways/find-nested.ts';
import { isAlone, whyNoSpeech } from './ways/no-speech.ts';
import { WAYS } from './ways/ways.ts';
import { markStep, speakerStep, type QuotedText } from '../steps.ts';
import type { FoundQuotation } from '../quotation.ts';
import { readNarrative } from './narrative/narrative.ts';
import { note } from './speakers/discourse.ts';
import { readStory } from './ways/read-story.ts';
import { fromSameWords } from './ways/same-words.ts';
import { beginProgress, type Candidate, type Progress, type Solved } from './ways/progress.ts';

/** A text and its sentences. */
export interface ArticleText extends QuotedText {
  readonly sentences: readonly Sentence[];
}

/** Finds the quotations of an article and who said each, in order of their start; a nested one follows the one around it. */
export function findEnglishQuotations({ text, sentences, trace }: ArticleText): FoundQuotation[] {
  if (!/["“”„«»‘'`]/.test(text)) return [];
  const progress = beginProgress(readNarrative(text, sentences, trace));
  const found: FoundQuotation[] = [];
  const left: Candidate[] = [];
  let read = 0;
  for (const candidate of progress.candidates) {
    for (; read < candidate.clause; read++) readStory(progress, read);
    if (trace) explainSentence(progress, candidate, trace);
    const solved = solve(progress, candidate);
    const noSpeech = whyNoSpeech(progress, candidate, solved.way);
    if (noSpeech !== null) {
      trace?.({ stage: 'speech', rule: noSpeech, text: 'no speech' });
      left.push(candidate);
      continue;
    }
    progress.solved.push(solved);
    remember(progress, solved);
    found.push(toQuotation(progress, solved), ...findNested(progress, solved));
  }
  const echoes = fromSameWords(progress.narrative, found, left);
  if (echoes.length === 0) return found;
  found.push(...echoes);
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Notes who spoke, for the pronouns after it. */
function remember(
  { discourse, narrative }: Progress,
  { candidate: { clause, span }, identity, reportedBy }: Solved,
): void {
  const { entity, speaker, kind, gender } = identity;
  note(discourse, entity, clause, 'quoted');
  // who asks, "Are you tired?", hardly goes on
  const asks = narrative.text[span.end - 1] === '?';
  // nor does whoever is only told of
  const from = narrative.clauses[clause]?.from ?? 0;
  const told = (reportedBy ?? null) !== null && narrative.line.tokens[from]?.lower !== 'according';
  discourse.lastDescribed =
    !asks && !told && !entity && speaker && kind && gender !== undefined
      ? { speaker, kind, gender, clause }
      : null;
}

function solve(progress: Progress, candidate: Candidate): Solved {
  const { trace, turns } = progress.narrative;
  if (progress.reading(candidate.clause)?.denied.has(candidate.at))
    return unsolved(progress, candidate, 'denied');
  const untold = progress.reading(candidate.clause)?.untold.get(candidate.at);
  if (untold) return unsolved(progress, candidate, untold);
  const inTurn = turns.speakerOf(candidate.clause) !== null;
  for (const way of WAYS) {
    const solved = inTurn && !way.inTurn ? null : way.find(progress, candidate);
    if (!solved) continue;
    trace?.(speakerStep('way', way.rule, solved.identity));
    return solved;
  }
  return unsolved(progress, candidate, 'unknown');
}

/** Tells of a quotation's marks, of the cues of its sentence and of every offer. */
function explainSentence(
  { narrative, reading }: Progress,
  { span, clause, at }: Candidate,
  trace: Trace,
): void {
  const { text } = narrative;
  const words = ({ start, end }: Span): string => text.slice(start, end);
  trace(markStep(text, span));
  const { cues, offers, attributions, untold } = reading(clause) ?? {};
  for (const { verb, takes, rule, subject, inverted, negated } of cues ?? [])
    trace({
      stage: 'cue',
      rule: verb,
      text: `takes ${takes}, ${inverted ? 'before' : 'after'} ${subject ? `“${words(subject)}”` : 'no subject'} (${rule})${negated ? ', denied' : ''}`,
    });
  for (const { rule, score, tie, mention, cue } of offers?.get(at) ?? []) {
    const best = attributions?.get(at);
    const won = best ? best.rule === rule && best.mention === mention : cue?.untold && untold?.has(at);
    trace({
      stage: 'offer',
      rule,
      text: `${score} points for ${mention ? `“${words(mention)}”` : 'nobody'} (${tie})`,
      ...(won ? { won } : {}),
    });
  }
}

function unsolved(progress: Progress, candidate: Candidate, way: Tie | 'unknown' | 'denied'): Solved {
  return {
    candidate,
    way,
    identity: { ...NOBODY, sure: SURE.nobody, why: 'nobody is named as its speaker' },
    mention: null,
    cue: null,
    group: progress.groups++,
  };
}

function toQuotation(
  progress: Progress,
  { candidate, way, identity, mention, cue, group, reportedBy = null }: Solved,
): FoundQuotation {
  const { start, end } = candidate.span;
  const whole = way !== 'fragment' && way !== 'cue-apart';
  return {
    start,
    end,
    text: progress.narrative.text.slice(start, end),
    type: whole || isAlone(progress, candidate) ? 'direct' : 'mixed',
    speaker: identity.speaker,
    speakerKind: identity.kind,
    speakerRole: roleOf(identity.entity),
    mention,
    cue,
    reportedBy,
    group,
    confidence: weighLength(identity.sure, progress.narrative.text.slice(start, end)),
    why: identity.why,
  };
}
