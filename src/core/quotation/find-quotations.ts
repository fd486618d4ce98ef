import { findSpanishQuotations } from './spanish/find-spanish-quotations.ts';
import type { Sentence } from '../text/sentences.ts';
import { weighLength } from './confidence.ts';
import {
  fromLaterPart,
  fromLineBelow,
  fromOpenParagraph,
  fromParagraphBefore,
  fromSameParagraph,
  fromSentenceBefore,
} from './carry-over.ts';
import { roleOf } from './entity.ts';
import { findNested } from './find-nested.ts';
import { isAlone, isSpeech } from './judge.ts';
import { fromOwnSentence } from './own-sentence.ts';
import type { FoundQuotation } from './quotation.ts';
import { buildScene } from './scene.ts';
import { note } from './discourse.ts';
import { readStory } from './read-story.ts';
import { fromSameWords } from './same-words.ts';
import { beginSearch, type Candidate, type Search, type Solved } from './search.ts';

export interface QuotationInput {
  readonly text: string;
  readonly title: string | null;
  readonly sentences: readonly Sentence[];
  /** ISO 639-1; Spanish has rules of its own, every other language is read by the English ones. */
  readonly language?: string;
}

/**
 * The ways to a speaker, surest first: a verb of speech in the quotation's own sentence; a quotation left open in the
 * paragraph before; the verb of speech behind its last paragraph; then what stands nearest before it. The first that answers wins.
 */
const WAYS: readonly ((search: Search, candidate: Candidate) => Solved | null)[] = [
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
export function findQuotations({ text, sentences, language }: QuotationInput): FoundQuotation[] {
  if (language === 'es') return findSpanishQuotations(text);
  if (!/["“”„«»‘'`]/.test(text)) return [];
  const search = beginSearch(buildScene(text, sentences));
  const found: FoundQuotation[] = [];
  const left: Candidate[] = [];
  let read = 0;
  for (const candidate of search.candidates) {
    for (; read < candidate.clause; read++) readStory(search, read);
    const solved = solve(search, candidate);
    if (!isSpeech(search, candidate, solved.way)) {
      left.push(candidate);
      continue;
    }
    search.solved.push(solved);
    const { entity, speaker, kind, gender } = solved.identity;
    note(search.discourse, entity, candidate.clause, 'quoted');
    search.discourse.lastDescribed =
      !entity && speaker && kind && gender !== undefined
        ? { speaker, kind, gender, clause: candidate.clause }
        : null;
    found.push(toQuotation(search, solved), ...findNested(search, solved));
  }
  const echoes = fromSameWords(search, left);
  if (echoes.length === 0) return found;
  found.push(...echoes.map((solved) => toQuotation(search, solved)));
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function solve(search: Search, candidate: Candidate): Solved {
  const denied = search.reading(candidate.clause)?.denied.has(candidate.at);
  if (denied) return unsolved(search, candidate, 'denied');
  const inTurn = search.scene.turns.speakerOf(candidate.clause) !== null;
  for (const way of inTurn ? WAYS_IN_TURN : WAYS) {
    const solved = way(search, candidate);
    if (solved) return solved;
  }
  return unsolved(search, candidate, 'unknown');
}

function unsolved(search: Search, candidate: Candidate, way: 'unknown' | 'denied'): Solved {
  return {
    candidate,
    way,
    identity: { entity: null, speaker: null, kind: null, sure: 0.1, why: 'nobody is named as its speaker' },
    mention: null,
    cue: null,
    group: search.groups++,
  };
}

function toQuotation(
  search: Search,
  { candidate, way, identity, mention, cue, group }: Solved,
): FoundQuotation {
  const { start, end } = candidate.span;
  const whole = way !== 'fragment' && way !== 'cue-apart';
  return {
    start,
    end,
    text: search.scene.text.slice(start, end),
    type: whole || isAlone(search, candidate) ? 'direct' : 'mixed',
    speaker: identity.speaker,
    speakerKind: identity.kind,
    speakerRole: roleOf(identity.entity),
    mention,
    cue,
    reportedBy: null,
    group,
    confidence: weighLength(identity.sure, search.scene.text.slice(start, end)),
    why: identity.why,
  };
}
