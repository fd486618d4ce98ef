import type { QuotedSpan } from '../../marks/find-quoted-spans.ts';

/** `**R.** No lo sé.`, `Respuesta: No lo sé.`, and the same of the question. */
const ANSWER = /^[*_ \t]*(?:R|Respuesta)[*_ ]*(?:\.-|[.:])[*_ ]*\s*(?=\S)/u;
const QUESTION = /^[*_ \t]*(?:P|Pregunta)[*_ ]*(?:\.-|[.:])/u;
/** `**Ana Duarte:** No lo sé.`, `A. D.: No lo sé.`: a name or its initials, and what that one says. */
const NAMED = /^[*_ \t]*(?<name>\p{Lu}[\p{L}. ]{0,40}?)[*_ ]*:[*_ ]*\s*(?=\S)/u;
/** A line that is nothing but what an interviewer asks: it ends with a question mark, and no mark or dash opens it. */
const ASKS = /^[^«“"—–\n>-][^\n]*\?[*_ \t]*$/u;
/** A line that may answer: it begins with a capital and ends with a stop. */
const ANSWERS = /^[\p{Lu}¿¡][^\n]*[.!?…»”"][*_ \t]*$/u;
/** So many questions make an interview where none is labelled. */
const MIN_QUESTIONS = 3;
/** So many lines each of two people make an interview whose turns are labelled with their names. */
const MIN_TURNS = 3;

/** The answers of an interview, and the name that labels them: `G. R.`, `ECHEVERRI`; null for none. */
export interface Answers {
  readonly spans: readonly QuotedSpan[];
  readonly label: string | null;
}

/** A line that says something, with its place in the text. */
interface TextLine {
  readonly line: string;
  readonly start: number;
}

/**
 * The answers of an interview, each as a quoted span without marks: lines labelled «R.» or «Respuesta» where others are
 * labelled as questions; lines labelled with a name or its initials where those of another ask; or the lines right behind
 * at least three lines that only ask.
 */
export function findAnswers(text: string): Answers {
  const lines = linesOf(text);
  if (lines.some(({ line }) => QUESTION.test(line))) {
    const labelled = lines.flatMap((one) => answerBehind(one, ANSWER.exec(one.line)?.[0].length));
    if (labelled.length > 0) return { spans: labelled, label: null };
  }
  const named = answersOfNamed(text, lines);
  if (named) return named;
  const plain = lines.filter(
    ({ line }, at) => at > 0 && ASKS.test(lines[at - 1]!.line) && !ASKS.test(line) && ANSWERS.test(line),
  );
  const spans = plain.length >= MIN_QUESTIONS ? plain.flatMap((one) => answerBehind(one, 0)) : [];
  return { spans, label: null };
}

function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ line, start });
    start += line.length + 1;
  }
  return lines;
}

/** The lines of the one of two who is asked, labelled with a name of two words, initials, or a surname of the article. */
function answersOfNamed(text: string, lines: readonly TextLine[]): Answers | null {
  const turns = new Map<string, TextLine[]>();
  for (const one of lines) {
    const name = labelOf(one);
    if (name === undefined) continue;
    const initials = name.match(/\p{Lu}/gu)!.join('');
    turns.set(initials, [...(turns.get(initials) ?? []), one]);
  }
  const both = [...turns.values()].filter(({ length }) => length >= MIN_TURNS);
  if (both.length !== 2) return null;
  const asked = (turn: readonly TextLine[]): number =>
    turn.filter(({ line }) => /\?[*_ \t]*$/.test(line)).length / turn.length;
  const [answering, asking] = both.toSorted((a, b) => asked(a) - asked(b)) as [TextLine[], TextLine[]];
  const label = labelOf(answering[0]!)!;
  const isName = answering.some((one) => / \p{Lu}/u.test(labelOf(one)!)) || isSurname(text, label);
  if (!isName || asked(asking) === asked(answering)) return null;
  return {
    spans: answering.flatMap((one) => answerBehind(one, NAMED.exec(one.line)![0].length)),
    label: answering
      .map((one) => labelOf(one)!)
      .reduce((long, one) => (one.length > long.length ? one : long)),
  };
}

const labelOf = ({ line }: TextLine): string | undefined => NAMED.exec(line)?.groups?.['name'];

/** Has the article somebody of that surname, `BARRIENTOS`, with a given name before it: «Ofelia Barrientos»? */
const isSurname = (text: string, label: string): boolean => {
  const surname = label.slice(0, 1) + label.slice(1).toLowerCase();
  return /^\p{L}+$/u.test(label) && new RegExp(`\\p{Lu}\\p{Ll}+ ${surname}(?!\\p{L})`, 'u').test(text);
};

/** What a line says behind its label of so many characters; nothing where it has none. */
const answerBehind = ({ line, start }: TextLine, label: number | undefined): QuotedSpan[] =>
  label === undefined ? [] : [spanOf(start, start + label, start + line.trimEnd().length)];

const spanOf = (open: number, start: number, end: number): QuotedSpan => ({
  open,
  start,
  end,
  close: end,
  closed: true,
  parent: -1,
  continues: false,
});
