import { describe, expect, it } from 'vitest';
import type { Chat } from '../../src/chat/chat.ts';
import type { ChatPlatform } from '../../src/chat/dispatcher.ts';
import { SetupError, UnreachableError } from '../../src/errors.ts';
import { createPlatforms, type Platforms } from '../../src/bot/platforms.ts';
import { memoryLog, type MemoryLog } from '../chat/memory-log.ts';
import { waitUntil } from '../chat/wait-until.ts';

const chatOf = (platform: ChatPlatform, missing: readonly string[] = []): Chat => ({
  platform,
  isConnected: () => missing.length === 0,
  workspaces: () => null,
  missing: () => missing,
  post: async () => ({ kind: 'sent', message: '1' }),
  stop: async () => undefined,
});

type Step = Chat | Error;

/** A platform that answers each try with the next of these, and the last one ever after. */
const steps = (first: Step, ...others: Step[]) => {
  const left = [first, ...others];
  return async (): Promise<Chat> => {
    const step = left.length > 1 ? left.shift()! : left[0]!;
    if (step instanceof Error) throw step;
    return step;
  };
};

function start(ways: Partial<Record<ChatPlatform, () => Promise<Chat>>>): {
  platforms: Platforms;
  settled: Promise<void>;
  log: MemoryLog;
  faults: string[];
} {
  const log = memoryLog();
  const faults: string[] = [];
  const platforms = createPlatforms(new Map(Object.entries(ways) as [ChatPlatform, () => Promise<Chat>][]), {
    log,
    report: (where) => {
      faults.push(where);
      return 'id';
    },
    onConnected: () => undefined,
  });
  const settled = platforms.connect();
  settled.catch(() => undefined);
  return { platforms, settled, log, faults };
}

const away = new UnreachableError('away');
const refusal = new SetupError('the token is wrong');

describe('the platforms', () => {
  it('do not wait for one another', async () => {
    const { platforms, log } = start({ discord: steps(away), slack: steps(chatOf('slack')) });
    await waitUntil(() => platforms.chats()[0]);
    expect(platforms.chats().map(({ platform }) => platform)).toEqual(['slack']);
    expect(platforms.missing()).toEqual(['discord']);
    const line = await waitUntil(() => log.lines.find((entry) => entry.includes('could not be reached')));
    expect(JSON.parse(line)).toMatchObject({ platform: 'discord', failures: 1, problem: 'away' });
    await platforms.stop(0);
  });

  it('are tried again until they are reached', async () => {
    const { platforms, settled } = start({ discord: steps(away, chatOf('discord')) });
    await settled;
    expect(platforms.missing()).toEqual([]);
  });

  it('are tried again after a fault of ours, which is reported', async () => {
    const { settled, faults } = start({ discord: steps(new TypeError('odd'), chatOf('discord')) });
    await settled;
    expect(faults).toEqual(['discord']);
  });

  it('end the start with a refusal at the first try, also beside one that works', async () => {
    const { settled } = start({ slack: steps(chatOf('slack')), discord: steps(refusal) });
    await expect(settled).rejects.toBe(refusal);
  });

  it('end it with a later refusal where nothing else works', async () => {
    const { settled } = start({ slack: steps(away, refusal) });
    await expect(settled).rejects.toBe(refusal);
  });

  it('leave a healthy one alone with a later refusal, and name it', async () => {
    const { platforms, settled, log } = start({
      slack: steps(away, refusal),
      discord: steps(chatOf('discord')),
    });
    await settled;
    expect(platforms.missing()).toEqual(['slack (refused)']);
    expect(log.lines.find((line) => line.includes('for good'))).toContain('the token is wrong');
  });

  it('say themselves what is amiss once they were reached', async () => {
    const { platforms, settled } = start({
      slack: steps(chatOf('slack', ['slack (refused: token_revoked)'])),
    });
    await settled;
    expect(platforms.missing()).toEqual(['slack (refused: token_revoked)']);
  });

  it('that are reached while we stop are left at once', async () => {
    const stopped: string[] = [];
    const reached = Promise.withResolvers<Chat>();
    const { platforms } = start({ slack: () => reached.promise });
    await platforms.stop(0);
    reached.resolve({ ...chatOf('slack'), stop: async () => void stopped.push('slack') });
    await waitUntil(() => stopped[0]);
  });
});
