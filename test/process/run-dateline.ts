import { startProcess } from './run-process.ts';

/** A call of the command line that is over. */
export interface Called {
  readonly status: number | string | null;
  readonly output: string;
  readonly errors: string;
  /** The output as JSON, an object a line. */
  lines(): Record<string, unknown>[];
}

/** Calls the command line, with a store in memory unless `environment` names another. */
export async function dateline(
  args: readonly string[],
  input = '',
  environment: Readonly<Record<string, string>> = {},
): Promise<Called> {
  const program = startProcess('src/cli.ts', { DATABASE_URL: 'sqlite::memory:', ...environment }, args);
  program.child.stdin!.end(input);
  const status = await program.ended;
  return {
    status,
    output: program.output(),
    errors: program.errors(),
    lines: () =>
      program
        .output()
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}
