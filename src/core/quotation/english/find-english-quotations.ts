import type { Sentence } from '../../text/sentences.ts';
import { weighLength } from './speakers/confidence.ts';
import {
  fromLaterPart,
  fromLineBelow,
  fromOpenParagraph,
  fromParagraphBefore,
  fromSameParagraph,
  fromSentenceBefore,
} from './ways/carry-over.ts';
import { roleOf } from './names/entity.ts';
import { findNested } from './ways/find-nested.ts';
import { isAlone, whyNoSpeech } from './ways/no-speech.ts';
import { fromOwnSentence } from './ways/own-sentence.ts';
import type { FoundQuotation } from '../quotation.ts';
import { readNarrative } from './narrative/narrative.ts';
import { note } from './speakers/discourse.ts';
import { readStory } from './ways/read-story.ts';
import { fromSameWords } from './ways/same-words.ts';
import { beginProgress, type Candidate, type Progress, type Solved } from './ways/progress.ts';

/** A text and its sentences. */
export interface ArticleText {
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

/**
 * The ways to a speaker, surest first: a verb of speech in the quotation's own sentence; a quotation left open in the
 * paragraph before; the verb of speech behind its last paragraph; then what stands nearest before it. The first that answers wins.
 */
const WAYS: readonly ((progress: Progress, candidate: Candidate) => Solved | null)[] = [
  fromOpenParagraph,
  fromOwnSentence,
  fromLaterPart,
  fromLineBelow,
  fromSameParagraph,
  fromSentenceBefore,
  fromParagraphBefore,
];

/** In an interview nobody speaks but who is said to. */
const WAYS_IN_TURN: typeof WAYS = [fromOpenParagraph, fromOwnSentence, fromLaterPart];

/** Finds the quotations of an article and who said each, in order of their start; a nested one follows the one around it. */
export function findEnglishQuotations({ text, sentences }: ArticleText): FoundQuotation[] {
  if (!/["“”„«»‘'`]/.test(text)) return [];
  const progress = beginProgress(readNarrative(text, sentences));
  const found: FoundQuotation[] = [];
  const left: Candidate[] = [];
  let read = 0;
  for (const candidate of progress.candidates) {
    for (; read < candidate.clause; read++) readStory(progress, read);
    const solved = solve(progress, candidate);
    if (whyNoSpeech(progress, candidate, solved.way) !== null) {
      left.push(candidate);
      continue;
    }
    progress.solved.push(solved);
    const { entity, speaker, kind, gender } = solved.identity;
    note(progress.discourse, entity, candidate.clause, 'quoted');
    progress.discourse.lastDescribed =
      !entity && speaker && kind && gender !== undefined
        ? { speaker, kind, gender, clause: candidate.clause }
        : null;
    found.push(toQuotation(progress, solved), ...findNested(progress, solved));
  }
  const echoes = fromSameWords(progress, left);
  if (echoes.length === 0) return found;
  found.push(...echoes.map((solved) => toQuotation(progress, solved)));
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function solve(progress: Progress, candidate: Candidate): Solved {
  const denied = progress.reading(candidate.clause)?.denied.has(candidate.at);
  if (denied) return unsolved(progress, candidate, 'denied');
  const inTurn = progress.narrative.turns.speakerOf(candidate.clause) !== null;
  for (const way of inTurn ? WAYS_IN_TURN : WAYS) {
    const solved = way(progress, candidate);
    if (solved) return solved;
  }
  return unsolved(progress, candidate, 'unknown');
}

function unsolved(progress: Progress, candidate: Candidate, way: 'unknown' | 'denied'): Solved {
  return {
    candidate,
    way,
    identity: { entity: null, speaker: null, kind: null, sure: 0.1, why: 'nobody is named as its speaker' },
    mention: null,
    cue: null,
    group: progress.groups++,
  };
}

function toQuotation(
  progress: Progress,
  { candidate, way, identity, mention, cue, group }: Solved,
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
    reportedBy: null,
    group,
    confidence: weighLength(identity.sure, progress.narrative.text.slice(start, end)),
    why: identity.why,
  };
}
