import { setTimeout as delay } from 'node:timers/promises';
import { SimpleShardingStrategy } from 'discord.js';
import type { WebSocketOptions } from 'discord.js';
import { growingPause } from '../chat/keep-trying.ts';
import type { ReportFault } from '../report.ts';
import { describeError } from './describe-error.ts';

type BuildStrategy = NonNullable<WebSocketOptions['buildStrategy']>;

/** How the client's connection to the gateway is kept. */
export interface Gateway {
  readonly buildStrategy: BuildStrategy;
  /** From now on no connection is opened. The client has no such switch: what is about to reconnect outlives it. */
  close(): void;
}

/**
 * Has the client reconnect with growing pauses, where it would every half second, and catches what it throws over an
 * event that is not as documented, which nobody else does.
 */
export function gentleGateway(report: ReportFault): Gateway {
  const closing = new AbortController();
  return {
    buildStrategy(manager) {
      /** Shards that were closed and not greeted since, and how often each was closed since it was last ready. */
      const away = new Set<number>();
      const failures = new Map<number, number>();
      const note = (event: string, shard: number): void => {
        if (event === 'closed') {
          away.add(shard);
          failures.set(shard, (failures.get(shard) ?? 0) + 1);
        } else if (event === 'hello') away.delete(shard);
        else if (event === 'ready' || event === 'resumed') failures.delete(shard);
      };

      // All that the shards tell passes here: https://discord.js.org/docs/packages/ws/main/WebSocketShardEvents:Enum
      const emit = manager.emit.bind(manager);
      manager.emit = (event: string, told: { shardId: number }): boolean => {
        note(event, told.shardId);
        try {
          return emit(event, told);
        } catch (error) {
          report('discord', describeError(error), 'an event from Discord could not be read');
          return true;
        }
      };

      // A shard asks for its session before it opens a connection, and waits for the answer.
      const { retrieveSessionInfo } = manager.options;
      manager.options.retrieveSessionInfo = async (shard) => {
        if (away.has(shard)) {
          const pauseMs = growingPause(failures.get(shard) ?? 1, Math.random());
          await delay(pauseMs, undefined, { signal: closing.signal }).catch(() => undefined);
        }
        return closing.signal.aborted ? new Promise(() => {}) : retrieveSessionInfo(shard);
      };
      return new SimpleShardingStrategy(manager);
    },
    close: () => closing.abort(),
  };
}
