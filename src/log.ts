import { pino, type Logger } from 'pino';
import { escapeUnseen, printable } from './answer/printable.ts';
import { writeText } from './terminal/write.ts';

const MASK = '[secret]';

/** Shapes of secrets that no configuration knows: interaction tokens, Slack's answer addresses, tokens of any kind. */
const SECRET_SHAPES: readonly RegExp[] = [
  /xox[a-z]-[\w-]+|xapp-[\w-]+/g,
  /https:\/\/hooks\.slack\.com\/[^\s"'\\]+/g,
  /(?<=\/(?:webhooks|interactions)\/\d+\/)[\w%.-]{20,}/g,
  /(?<=:\/\/[^\s/:@"]{0,100}:)[^\s/@"]+(?=@)/g,
  /(?<="(?:token|response_url|secret|password)":")[^"]+/g,
];

export interface LogOptions {
  readonly level: string;
  /** Values that must never be written, whole or inside a text. */
  readonly secrets: readonly string[];
  /** For a person at a terminal instead of JSON lines. */
  readonly pretty: boolean;
  /** Takes finished lines; they go to standard error otherwise. */
  readonly tell?: (text: string) => void;
}

/**
 * A pino logger that writes to standard error. Secrets are taken out of the finished line, so that they stay hidden in
 * error texts, addresses and nested objects too (pino's own `redact` knows paths, not values).
 */
export function createLog({
  level,
  secrets,
  pretty,
  tell = (text) => void writeText(process.stderr, text),
}: LogOptions): Logger {
  const known = secrets
    .filter((secret) => secret.length >= 4)
    .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]);
  const scrub = (line: string): string => {
    let clean = line;
    for (const secret of known) clean = clean.replaceAll(secret, MASK);
    for (const shape of SECRET_SHAPES) clean = clean.replace(shape, MASK);
    return clean;
  };
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    {
      write: (line: string) => tell(pretty ? prettyLine(scrub(line)) : escapeUnseen(scrub(line))),
    },
  );
}

/** `12:00:01 WARN  the message  key=value`, and an error's stack below, indented: no line of it passes for another. */
function prettyLine(line: string): string {
  const { level, time, msg, err, ...fields } = JSON.parse(line) as Record<string, unknown> & {
    err?: { stack?: string; message?: string };
  };
  const rest = Object.entries(fields).map(
    ([key, value]) => ` ${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  const head = `${String(time).slice(11, 19)} ${String(level).toUpperCase().padEnd(5)} ${typeof msg === 'string' ? msg : ''}${rest.join('')}`;
  const stack = err ? (err.stack ?? err.message ?? '').split('\n').map((frame) => `\n  ${frame}`) : [];
  return `${printable(head)}${stack.join('')}\n`;
}
