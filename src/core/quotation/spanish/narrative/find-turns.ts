import type { QuotedSpan } from '../../marks/find-quoted-spans.ts';

/** `**R.** No lo sé.`, `Respuesta: No lo sé.`, and the same of the question. */
const ANSWER = /^[*_ \t]*(?:R|Respuesta)[*_ ]*(?:\.-|[.:])[*_ ]*\s*(?=\S)/u;
const QUESTION = /^[*_ \t]*(?:P|Pregunta)[*_ ]*(?:\.-|[.:])/u;
/** A line that is nothing but what an interviewer asks: it ends with a question mark, and no mark or dash opens it. */
const ASKS = /^[^«“"—–\n>-][^\n]*\?[*_ \t]*$/u;
/** A line that may answer: it begins with a capital and ends with a stop. */
const ANSWERS = /^[\p{Lu}¿¡][^\n]*[.!?…»”"][*_ \t]*$/u;
/** So many questions make an interview where none is labelled. */
const MIN_QUESTIONS = 3;

/**
 * The answers of an interview, each as a quoted span without marks: lines labelled «R.» or «Respuesta» where others are
 * labelled as questions, or the lines right behind at least three lines that only ask.
 */
export function findAnswers(text: string): QuotedSpan[] {
  const labelled: QuotedSpan[] = [];
  const plain: QuotedSpan[] = [];
  let questions = 0;
  let asked = false;
  let start = 0;
  while (start < text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const line = text.slice(start, end);
    const label = ANSWER.exec(line)?.[0].length;
    if (QUESTION.test(line)) questions++;
    else if (label !== undefined) labelled.push(spanOf(start, start + label, start + line.trimEnd().length));
    if (line.trim() !== '') {
      const asks = ASKS.test(line);
      if (asked && !asks && ANSWERS.test(line))
        plain.push(spanOf(start, start, start + line.trimEnd().length));
      asked = asks;
    }
    start = end + 1;
  }
  if (labelled.length > 0 && questions > 0) return labelled;
  return plain.length >= MIN_QUESTIONS ? plain : [];
}

const spanOf = (open: number, start: number, end: number): QuotedSpan => ({
  open,
  start,
  end,
  close: end,
  closed: true,
  parent: -1,
  continues: false,
});
