import { anyOf } from '../text/word-set.ts';
import { LEANING_WORDS, THERE_VERBS, THIS_TIMES } from './rules/leaning-words.ts';
import { withoutDateline } from '../text/dateline.ts';
import type { Span } from '../text/span.ts';
import { stem } from '../text/stem.ts';
import { words } from '../text/words.ts';

/** A sentence that may stand in a summary, from one of several texts. */
export interface Candidate {
  /** Which text it comes from. */
  readonly origin: number;
  readonly text: string;
  readonly span: Span;
  /** 0 for the first candidate of its text; neighbours in the text are neighbours here. */
  readonly position: number;
  /** Stems of all its words, in order. */
  readonly stems: readonly string[];
  /** It opens with "He", "But" or the like and needs the sentence before it to be understood. */
  readonly leans: boolean;
}

/** Shorter ones are headings and scraps, longer ones say too much at once. */
const MIN_WORDS = 6;
const MAX_WORDS = 60;

const LEANING = new RegExp(
  String.raw`^["“‘']?(?:${anyOf(LEANING_WORDS)}|this(?! (?:${anyOf(THIS_TIMES)}))|then(?!-)|there(?! (?:${anyOf(THERE_VERBS)})))\b`,
  'i',
);

/** "The mayor did so on Tuesday", "said her spokeswoman": what, and whose, the sentence before says. */
const POINTING =
  /\b(?:did|does|done|do|doing) so\b(?! (?:much|many|well|badly|little|that)\b)|^["“].*[”"],? said (?:his|her|their)\b/i;

/** The sentences of one text that a summary may take: whole, closed by a full stop, neither scraps nor endless, without a dateline. */
export function toCandidates(text: string, sentences: readonly Span[], origin: number): Candidate[] {
  const candidates: Candidate[] = [];
  for (const whole of sentences) {
    const { start, end } = withoutDateline(text, whole);
    const sentence = text.slice(start, end);
    const list = words(sentence);
    if (list.length < MIN_WORDS || list.length > MAX_WORDS || !/[.!?…]["”’»')\]]*$/.test(sentence)) continue;
    candidates.push({
      origin,
      text: sentence,
      span: { start, end },
      position: candidates.length,
      stems: list.map(stem),
      leans: LEANING.test(sentence) || POINTING.test(sentence),
    });
  }
  return candidates;
}
