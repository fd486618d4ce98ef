import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { plainText } from '../../src/answer/plain-text.ts';
import type { Asker } from '../../src/command/command.ts';
import { createDispatcher } from '../../src/command/create-dispatcher.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { NO_INTAKE } from '../chat/no-intake.ts';

let store: Store;
beforeEach(() => {
  store = openSqliteStore(':memory:');
});
afterEach(() => store.close());

/** What `/digest subscribe` answers, and the zone it kept. */
async function subscribe(more: string, zone: string | null, asker: Partial<Asker>) {
  const dispatcher = createDispatcher({
    commands: COMMANDS,
    store,
    settings: { digestTime: '08:00', digestTimezone: zone },
    intake: NO_INTAKE,
    report: () => 'id',
    clock: () => Date.parse('2025-06-12T12:00:00Z'),
    rateLimit: { commands: 100, perMs: 1 },
  });
  const { answer } = await dispatcher.answer(
    { kind: 'line', line: `/digest subscribe ${more}` },
    { platform: 'slack', user: 'u', channel: 'c', workspace: 'w', isManager: async () => true, ...asker },
  );
  const kept = await store.subscription('slack', 'c');
  return { text: plainText(answer), timezone: kept?.timezone };
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
    const { text, timezone: kept } = await subscribe(more, setting, asker);
    expect(kept).toBe(expected);
    expect(text).toContain(`at 08:00 ${expected}`);
    expect(text).toContain(remark);
    if (remark === '') expect(text).not.toMatch(/profile|known here/);
  });
});
