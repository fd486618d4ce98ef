import { LogLevel } from '@slack/bolt';
import type { Logger } from '@slack/bolt';
import { messageOf } from '../errors.ts';
import type { Log } from '../report.ts';
import { scrub } from './scrub.ts';

/** Bolt's own log lines in ours. Its debug lines hold whole requests, with response addresses and words: they go nowhere. */
export function boltLogger(log: Log): Logger {
  const told = (parts: readonly unknown[]): string =>
    scrub(parts.map((part) => (typeof part === 'string' ? part : messageOf(part))).join(' '));
  return {
    debug: () => {},
    info: (...parts: unknown[]) => log.debug({ bolt: told(parts) }, 'Slack client'),
    warn: (...parts: unknown[]) => log.warn({ bolt: told(parts) }, 'Slack client warning'),
    error: (...parts: unknown[]) => log.warn({ bolt: told(parts) }, 'Slack client error'),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}
