import { lowerAt } from '../clause/narrative-line.ts';
import { readPhrase } from '../clause/read-phrase.ts';
import { canSpeak } from '../clause/speaker-mention.ts';
import { DOCUMENTS } from '../rules/titles.ts';
import { carried, fromSpeech } from './carry-over.ts';
import { isAlone } from './no-speech.ts';
import type { Candidate, Progress, Solved } from './progress.ts';

/** Quotations looked back over for the other of two who talk. */
const MAX_TURNS = 8;

/** `Statement from Ana Duarte, 9 May ⏎ “No.”`: whose statement the line above says that it is. */
export function fromLineAbove(progress: Progress, candidate: Candidate): Solved | null {
  const { narrative } = progress;
  const above = narrative.clauses[candidate.clause - 1];
  if (!above || !narrative.isFurniture(candidate.clause - 1) || !isAlone(progress, candidate)) return null;
  const text = readPhrase(narrative.line, above.from, above.to);
  if (text?.form !== 'description' || !DOCUMENTS.has(text.head)) return null;
  const solved = fromSpeech(progress, candidate, text, 'line-above');
  // "Statement on the dam" is nobody's
  return solved?.identity.kind === 'description' && solved.identity.speaker === spoken(progress, text)
    ? null
    : solved;
}

const spoken = ({ narrative }: Progress, { start, end }: { start: number; end: number }): string =>
  narrative.text.slice(start, end);

/**
 * `“Are you sure?” Ana Duarte asked. ⏎ “I am.” ⏎ “And he?”`: of two who talk, the one who was asked answers, and the one
 * who asks goes on asking.
 */
export function fromAnswer(progress: Progress, candidate: Candidate): Solved | null {
  const last = progress.solved.at(-1);
  if (!last || !opensParagraphBehind(progress, candidate, last)) return null;
  const lately = progress.solved
    .slice(-MAX_TURNS)
    .filter(({ identity }) => identity.speaker !== null && identity.speaker !== last.identity.speaker);
  if (!isAnswer(progress, candidate, last)) {
    const asker = lately.findLast((other) => asks(progress, other));
    const goesOn = isQuestion(progress, candidate) && isAlone(progress, candidate) && !asks(progress, last);
    return asker && goesOn
      ? carried(candidate, asker, 'answer', 'the one who asks', progress.groups++)
      : null;
  }
  const other = lately.at(-1);
  const why = 'the one who was asked';
  return (
    fromHearer(progress, candidate, last) ??
    (other ? carried(candidate, other, 'answer', why, progress.groups++) : null)
  );
}

/** `“Are you sure?” he asked Ana Duarte. ⏎ “I am.”`: whom the question was put to. */
function fromHearer(
  progress: Progress,
  candidate: Candidate,
  { candidate: question, cue }: Solved,
): Solved | null {
  const { line } = progress.narrative;
  const asked = progress
    .reading(question.clause)
    ?.cues.find(({ from }) => cue !== null && line.tokens[from]?.start === cue.start);
  const hearer = asked && readPhrase(line, asked.to, asked.to + HEARER_REACH);
  // "asked Ana Duarte" may tell who asked
  return hearer && hearer.form !== 'pronoun' && canSpeak(hearer) && hearer.start !== asked.subject?.start
    ? fromSpeech(progress, candidate, hearer, 'answer')
    : null;
}
/** Tokens behind "asked" in which the one asked stands. */
const HEARER_REACH = 8;

/** Does it open the paragraph behind that of the last quotation? */
function opensParagraphBehind(progress: Progress, { clause, at }: Candidate, last: Solved): boolean {
  const { clauses, paragraphOf } = progress.narrative;
  const apart = (paragraphOf[clause] ?? 0) - (paragraphOf[last.candidate.clause] ?? 0);
  return apart === 1 && paragraphOf[clause - 1] !== paragraphOf[clause] && clauses[clause]?.from === at;
}

const isQuestion = ({ narrative }: Progress, { span }: Candidate): boolean =>
  narrative.text[span.end - 1] === '?' && span.closed;

/** Was it asked: a question that is told as asked, or stands alone? "“What can you do?” he said" hardly is. */
const asks = (progress: Progress, { candidate, cue }: Solved): boolean =>
  isQuestion(progress, candidate) &&
  (isAlone(progress, candidate) || /^(?:asked|asks|put)$/.test(cue?.text ?? ''));

/** Words that stand alone behind a question, or that "came the reply" follows. */
function isAnswer(progress: Progress, candidate: Candidate, last: Solved): boolean {
  const { line } = progress.narrative;
  const next = candidate.at + 1 + (lowerAt(line, candidate.at + 1) === ',' ? 1 : 0);
  if (/^(?:came|comes)$/.test(lowerAt(line, next)) && ANSWERS.test(lowerAt(line, next + 2))) return true;
  return asks(progress, last) && isAlone(progress, candidate) && !isQuestion(progress, candidate);
}
const ANSWERS = /^(?:reply|answer|response|retort|rejoinder)$/;
