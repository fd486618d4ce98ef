import type { Log } from '../../src/report.ts';

export interface MemoryLog extends Log {
  readonly lines: string[];
}

/** A log that a test can read back: one JSON line an entry, `{"level", "message", …}`. */
export function memoryLog(): MemoryLog {
  const lines: string[] = [];
  const at = (level: string) => (fields: object, message: string) =>
    void lines.push(JSON.stringify({ level, message, ...fields }));
  return { lines, debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}
