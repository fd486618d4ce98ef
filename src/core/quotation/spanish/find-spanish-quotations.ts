import type { Sentence } from '../../text/sentences.ts';
import type { FoundQuotation, Mention } from '../quotation.ts';
import { markStep, speakerStep, type QuotedText } from '../steps.ts';
import type { QuotedSpan } from '../marks/find-quoted-spans.ts';
import type { Attribution } from './clause/attribute-clause.ts';
import { readStory } from './narrative/story.ts';
import { SURE, type Way } from './rules/sureness.ts';
import { noteSpoke } from './speakers/discourse.ts';
import { roleOf, type Identity } from './speakers/identity.ts';
import { findNested } from './ways/find-nested.ts';
import { whyNoSpeech } from './ways/no-speech.ts';
import { beginProgress, identityOf, type Candidate, type Progress } from './ways/progress.ts';
import { readTopic } from './ways/topic.ts';
import { solve } from './ways/ways.ts';

/** A text and its sentences. */
export interface ArticleText extends QuotedText {
  readonly sentences: readonly Sentence[];
}

/** Below so many words in small letters a quotation is a fragment. */
const FRAGMENT_WORDS = 5;
/** Ways by which a few words are quoted within paraphrase. */
const IN_PARAPHRASE: ReadonlySet<Way> = new Set(['fragment', 'cue-apart']);

/**
 * Finds the quotations of a Spanish article and who said each, in order of their start; a nested one follows the one
 * around it. Spanish leaves out its pronouns, so a verb without a subject is of the last who spoke or of whom the story
 * told since.
 */
export function findSpanishQuotations({ text, sentences, trace }: ArticleText): FoundQuotation[] {
  const story = readStory(text, sentences, trace);
  const progress = beginProgress(story);
  const found: FoundQuotation[] = [];
  let read = 0;
  progress.candidates.forEach((candidate, order) => {
    for (; read <= candidate.clause; read++) readTopic(progress, read);
    trace?.(markStep(text, candidate.span));
    found.push(...readQuotation(progress, candidate, order));
  });
  return found;
}

/** A quotation with those inside it; nothing where it is no speech. */
function readQuotation(progress: Progress, candidate: Candidate, order: number): FoundQuotation[] {
  const { story, discourse } = progress;
  const { clause, paragraph } = candidate;
  const { trace } = story;
  if (progress.reading(candidate.clause)?.denied.has(candidate.at)) {
    trace?.({ stage: 'speech', rule: 'denied', text: 'no speech' });
    noteDenied(progress, candidate);
    return [];
  }
  const solved = solve(progress, candidate, order);
  const noSpeech = solved ? whyNoSpeech(progress, solved) : 'nobody near';
  if (!solved || noSpeech !== null) {
    trace?.({ stage: 'speech', rule: noSpeech ?? 'nobody near', text: 'no speech' });
    return [];
  }
  const { way, identity, attribution, group, teller } = solved;
  if (attribution?.cue)
    trace?.({ stage: 'cue', rule: attribution.cue.verb, text: `takes ${attribution.cue.takes}` });
  trace?.(speakerStep('way', way, identity));
  progress.previous = progress.last;
  progress.last = solved;
  // who tells what another said goes on, not that other
  const spoke = teller ?? identity;
  const mixed =
    IN_PARAPHRASE.has(way) ||
    (way !== 'same-sentence' && isFragment(story.text.slice(candidate.span.start, candidate.span.end)));
  if (spoke.speaker)
    noteSpoke(discourse, {
      identity: spoke,
      clause,
      paragraph,
      body: spoke.kind === 'body',
      brief: mixed,
    });
  const outer = toQuotation(progress, candidate.span, { identity, attribution, group });
  const nested = findNested(progress, solved).map((inner): FoundQuotation => ({
    ...toQuotation(progress, inner.span, { ...inner, group: progress.groups++ }),
    type: 'nested',
    reportedBy: inner.reportedBy,
    confidence: Math.round(Math.min(inner.identity.sure, identity.sure) * SURE.withinLoss * 1000) / 1000,
  }));
  return [{ ...outer, type: mixed ? 'mixed' : 'direct', reportedBy: teller?.speaker ?? null }, ...nested];
}

const isFragment = (words: string): boolean =>
  /^\p{Ll}/u.test(words) && words.split(/\s+/).length < FRAGMENT_WORDS && !/[,.!?…]$/.test(words);

/** Who did not say something is told of all the same: «Lo que dijo fue: …» goes on with that one. */
function noteDenied(progress: Progress, candidate: Candidate): void {
  const { discourse } = progress;
  const cue = progress.reading(candidate.clause)?.cues.find(({ negated, subject }) => negated && subject);
  if (!cue?.subject) return;
  const identity = identityOf(progress, cue.subject, candidate.clause);
  const { clause, paragraph } = candidate;
  if (identity.speaker) noteSpoke(discourse, { identity, clause, paragraph, body: identity.kind === 'body' });
}

/** What is known of a quotation but its type. */
function toQuotation(
  { story: { text } }: Progress,
  { start, end }: QuotedSpan,
  told: { readonly identity: Identity; readonly attribution: Attribution | null; readonly group: number },
): FoundQuotation {
  const { identity, attribution, group } = told;
  const mention = (
    span: { readonly start: number; readonly end: number } | null | undefined,
  ): Mention | null =>
    span ? { start: span.start, end: span.end, text: text.slice(span.start, span.end) } : null;
  return {
    start,
    end,
    text: text.slice(start, end),
    type: 'direct',
    speaker: identity.speaker,
    speakerKind: identity.kind,
    speakerRole: roleOf(identity.person),
    mention: mention(attribution?.subject),
    cue: mention(attribution?.cue),
    reportedBy: null,
    group,
    confidence: identity.sure,
    why: identity.why,
  };
}
