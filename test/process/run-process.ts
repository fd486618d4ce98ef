import { spawn, type ChildProcess, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';

/** A started program, its output gathered. */
export interface RunningProcess {
  readonly child: ChildProcess;
  output(): string;
  errors(): string;
  /** Its status, or the signal that ended it. */
  readonly ended: Promise<number | string | null>;
  /** Resolves when standard error holds `text`; rejects when the process ends before. */
  says(text: string): Promise<void>;
}

/**
 * Starts a script of this project with an environment of its own: nothing of the tester's settings reaches it. `before` is
 * what starts Node (a program that gives rights away, say), `options` are Node's own.
 */
export function startProcess(
  script: string,
  environment: Readonly<Record<string, string>>,
  args: readonly string[] = [],
  { before = [], options = [] }: { before?: readonly string[]; options?: readonly string[] } = {},
): RunningProcess {
  const { PATH = '', HOME = '' } = process.env;
  const node = [process.execPath, '--disable-warning=ExperimentalWarning', ...options];
  const [command = '', ...rest] = [...before, ...node, script, ...args];
  return follow(spawn(command, rest, { env: { PATH, HOME, ...environment } }));
}

/** Gathers what a started program says. */
export function follow(child: ChildProcessWithoutNullStreams): RunningProcess {
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const ended = once(child, 'close').then(
    ([status, signal]) => (status as number | null) ?? (signal as string | null),
  );
  return {
    child,
    output: () => output,
    errors: () => errors,
    ended,
    async says(text) {
      const over = ended.then((status) => {
        if (!errors.includes(text))
          throw new Error(`ended with ${status} before saying “${text}”: ${errors}`);
      });
      while (!errors.includes(text)) await Promise.race([once(child.stderr, 'data'), over]);
    },
  };
}
