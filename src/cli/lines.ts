import type { Readable } from 'node:stream';
import { z } from 'zod';
import { isDay } from '../core/article/written-day.ts';
import { messageOf } from '../errors.ts';

/** Writes one JSON object as a line, waiting where the reader is slower. */
export async function writeJson(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`))
    await new Promise((done) => process.stdout.once('drain', done));
}

/** A stream's lines. Only a line feed ends one: JSON may hold other line separators, which readline would break at. */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    rest += decoder.decode(chunk as Uint8Array, { stream: true });
    let from = 0;
    for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n', from)) {
      yield rest.slice(from, end);
      from = end + 1;
    }
    rest = rest.slice(from);
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

/**
 * Answers each line of JSON with a line, in order, in constant memory unless `write` holds answers back. A line that cannot be used gets
 * `{"id"|"line","error"}` in its place; the rest is still answered. Returns whether all could be used.
 */
export async function eachJsonLine<Row>(
  input: Readable,
  schema: z.ZodType<Row>,
  answer: (row: Row) => unknown,
  write: (answer: unknown) => Promise<void> | void = writeJson,
): Promise<boolean> {
  let allGood = true;
  let number = 0;
  for await (const line of linesOf(input)) {
    number++;
    if (line.trim() === '') continue;
    let id: unknown;
    try {
      const parsed: unknown = JSON.parse(line);
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
    if (line.trim() === '') continue;
    try {
      rows.push(schema.parse(JSON.parse(line)));
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
