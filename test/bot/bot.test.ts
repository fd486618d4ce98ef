import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openBot } from '../../src/bot/bot.ts';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';

const log = createLog({ level: 'silent', secrets: [], pretty: false });
/** The last net, which a bot hangs up for the whole process. */
const NETS = ['uncaughtException', 'unhandledRejection'] as const;

let folder: string;
let nets: readonly (readonly [string, readonly unknown[]])[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-bot-'));
  nets = NETS.map((event) => [event, process.listeners(event as 'exit')]);
});
afterEach(() => {
  for (const [event, before] of nets)
    for (const listener of process.listeners(event as 'exit'))
      if (!before.includes(listener)) process.off(event, listener);
  rmSync(folder, { recursive: true, force: true });
});

it('leaves nothing open when its port is taken', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  const database = join(folder, 'data.db');
  const config = readConfig({
    CORPUS_DIR: folder,
    DATABASE_URL: `sqlite:${database}`,
    HTTP_HOST: '127.0.0.1',
    HTTP_PORT: String((taken.address() as AddressInfo).port),
  });
  const endings = process.listenerCount('exit');
  try {
    await expect(openBot(config, log)).rejects.toThrow('HTTP_PORT');
  } finally {
    taken.close();
  }
  expect(existsSync(database)).toBe(true);
  // SQLite takes it away when the last connection is closed.
  expect(existsSync(`${database}-wal`)).toBe(false);
  expect(process.listenerCount('exit')).toBe(endings);
});
