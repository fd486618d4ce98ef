import type { Readable } from 'node:stream';
import { z } from 'zod';
import { isDay } from '../core/article/written-day.ts';
import { messageOf } from '../errors.ts';
import { writeJson } from '../terminal/write.ts';

/** Writes one JSON object as a line to standard output. */
export const printJson = (value: unknown): Promise<void> => writeJson(process.stdout, value);

/** Longer lines are not read: a hundred times the longest article. */
const MAX_LINE_CHARS = 100_000_000;

/** A line, or null in the place of one that is too long. */
type InputLine = string | null;

/**
 * A stream's lines, in time and memory that grow with their length only. Only a line feed ends one: JSON may hold other
 * line separators, which readline would break at.
 */
async function* linesOf(input: Readable): AsyncGenerator<InputLine> {
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  let length = 0;
  const take = (piece: string): void => {
    length += piece.length;
    if (length > MAX_LINE_CHARS) pieces = [];
    else if (piece !== '') pieces.push(piece);
  };
  const finish = (): InputLine => {
    const line = length > MAX_LINE_CHARS ? null : pieces.join('');
    pieces = [];
    length = 0;
    return line;
  };
  for await (const chunk of input) {
    const text = decoder.decode(chunk as Uint8Array, { stream: true });
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      take(text.slice(from, end));
      yield finish();
      from = end + 1;
    }
    take(text.slice(from));
  }
  take(decoder.decode());
  if (length > 0) yield finish();
}

/** What a line holds. Throws for one that is too long or no JSON. */
function parseLine(line: InputLine): unknown {
  if (line === null)
    throw new InputError(`longer than ${MAX_LINE_CHARS.toLocaleString('en')} characters: not read`);
  return JSON.parse(line);
}

/**
 * Answers each line of JSON with a line, in order, in constant memory unless `write` holds answers back. A line that cannot
 * be used gets `{"id"|"line","error"}` in its place; the rest is still answered. Returns whether all could be used.
 */
export async function eachJsonLine<Row>(
  input: Readable,
  schema: z.ZodType<Row>,
  answer: (row: Row) => unknown,
  write: (answer: unknown) => Promise<void> | void = printJson,
): Promise<boolean> {
  let allGood = true;
  let number = 0;
  for await (const line of linesOf(input)) {
    number++;
    if (line?.trim() === '') continue;
    let id: unknown;
    try {
      const parsed = parseLine(line);
      id = typeof parsed === 'object' && parsed !== null ? (parsed as { id?: unknown }).id : undefined;
      await write(await answer(schema.parse(parsed)));
    } catch (error) {
      allGood = false;
      await write({ ...(typeof id === 'string' ? { id } : { line: number }), error: describe(error) });
    }
  }
  return allGood;
}

/** Reads all lines of JSON. Throws for the first that cannot be used, naming its number. */
export async function readJsonLines<Row>(input: Readable, schema: z.ZodType<Row>): Promise<Row[]> {
  const rows: Row[] = [];
  let number = 0;
  for await (const line of linesOf(input)) {
    number++;
    if (line?.trim() === '') continue;
    try {
      rows.push(schema.parse(parseLine(line)));
    } catch (error) {
      throw new InputError(`line ${number}: ${describe(error)}`);
    }
  }
  return rows;
}

/** Input that a person can mend. */
export class InputError extends Error {}

function describe(error: unknown): string {
  if (error instanceof SyntaxError) return `not JSON: ${error.message}`;
  if (!(error instanceof z.ZodError)) return messageOf(error);
  return error.issues
    .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
    .join('; ');
}

const day = z.string().refine(isDay, 'a day of the calendar, YYYY-MM-DD, is accepted');

/** An article as `analyze`, `timeline` and `cluster` take it. */
export const articleRow = z.object({
  id: z.string().min(1),
  text: z.string(),
  title: z.string().nullish(),
  published: day.nullish(),
  source: z.string().nullish(),
  url: z.string().nullish(),
});

export type ArticleRow = z.infer<typeof articleRow>;
