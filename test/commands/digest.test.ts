import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { plainText } from '../../src/answer/plain-text.ts';
import type { Asker } from '../../src/chat/dispatcher.ts';
import { createDispatcher } from '../../src/command/create-dispatcher.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { NO_INTAKE } from '../chat/no-intake.ts';

let store: Store;
beforeEach(() => {
  store = openSqliteStore(':memory:');
});
afterEach(() => store.close());

const NOW = Date.parse('2025-06-12T12:00:00Z');

/** What a line is answered with, in a channel of Slack. */
async function ask(line: string, zone: string | null = null, asker: Partial<Asker> = {}): Promise<string> {
  const dispatcher = createDispatcher({
    commands: COMMANDS,
    store,
    settings: { digestTime: '08:00', digestTimezone: zone },
    intake: NO_INTAKE,
    report: () => 'id',
    clock: () => NOW,
    rateLimit: { commands: 100, perMs: 1 },
  });
  const { answer } = await dispatcher.answer(
    { kind: 'line', line },
    {
      platform: 'slack',
      user: 'u',
      channel: 'c',
      workspace: 'w',
      language: 'en',
      isManager: async () => true,
      ...asker,
    },
  );
  return plainText(answer);
}

const timezone = (zone: string | null): Partial<Asker> => ({ timezone: async () => zone });

describe('the time zone of a digest', () => {
  it.each([
    ['is the one asked for', 'timezone:Tokyo', 'Europe/Rome', timezone('America/New_York'), 'Asia/Tokyo', ''],
    ['else the operator’s', '', 'Europe/Rome', timezone('America/New_York'), 'Europe/Rome', ''],
    [
      'else that of whoever subscribes',
      '',
      null,
      timezone('America/New_York'),
      'America/New_York',
      'that of your profile; /digest subscribe timezone:',
    ],
    ['else UTC, which is said', '', null, {}, 'UTC', 'the time is in UTC; /digest subscribe timezone:'],
    ['also where the platform does not know', '', null, timezone(null), 'UTC', 'the time is in UTC'],
    ['and where it tells nonsense', '', null, timezone('Mars/Olympus'), 'UTC', 'the time is in UTC'],
  ] as const)('%s', async (_what, more, setting, asker, expected, remark) => {
    const text = await ask(`/digest subscribe ${more}`, setting, asker);
    expect((await store.subscription('slack', 'c'))?.timezone).toBe(expected);
    expect(text).toContain(`at 08:00 ${expected}`);
    expect(text).toContain(remark);
    if (remark === '') expect(text).not.toMatch(/profile|known here/);
  });
});

describe('the status of a digest', () => {
  const DAY = 24 * 3_600_000;

  it('is of the days that have come, not of those that a clock that was ahead has left', async () => {
    await ask('/digest subscribe time:08:00 timezone:UTC');
    const { id } = (await store.subscription('slack', 'c'))!;
    const due = NOW - 4 * 3_600_000;
    const slot = await store.leaseSlot(id, due, 'me', due, 15_000);
    await store.finish(slot!, 'me', { state: 'sent' }, { at: due, arrival: 1 });
    for (let day = 1; day < 20; day += 1) await store.recordSkipped(id, due + day * DAY, 'not running');
    const text = await ask('/digest status');
    expect(text).toContain('12 June 2025, 08:00: posted');
    expect(text).not.toContain('skipped');
    expect(text).toContain('Next: 13 June 2025, 08:00 UTC.');
  });
});
