import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLog } from '../src/log.ts';

const written: string[] = [];
const capture = (pretty: boolean, secrets: string[] = []) => {
  written.length = 0;
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    written.push(String(chunk));
    return true;
  });
  return createLog({ level: 'trace', secrets, pretty });
};
afterEach(() => vi.restoreAllMocks());

const SECRETS = ['s3cr3t-token', 'pass"word\\1', 'signing secret'];

describe.each([false, true])('a log (pretty: %s)', (pretty) => {
  it.each([
    ['a field', (secret: string) => [{ token: secret }, 'x']],
    ['a field deep inside', (secret: string) => [{ a: { b: [{ c: secret }] } }, 'x']],
    ['the message', (secret: string) => [{}, `failed with ${secret}!`]],
    ['an error’s text', (secret: string) => [{ err: new Error(`refused: ${secret}`) }, 'x']],
    ['an error’s cause', (secret: string) => [{ err: new Error('x', { cause: new Error(secret) }) }, 'x']],
    ['an address', (secret: string) => [{ url: `https://x.example/?t=${encodeURIComponent(secret)}` }, 'x']],
  ] as readonly [string, (secret: string) => [object, string]][])(
    'never shows a secret in %s',
    (_where, make) => {
      const log = capture(pretty, SECRETS);
      for (const secret of SECRETS) {
        const [fields, message] = make(secret);
        log.info(fields, message);
        expect(written).toHaveLength(1);
        expect(written[0]).toContain('[secret]');
        expect(written.pop()).not.toContain(secret);
      }
    },
  );

  it.each([
    'xoxb-123-abc-DEF',
    'xapp-1-A1-9-ff',
    'https://hooks.slack.com/commands/T1/2/abc',
    'https://discord.com/api/v10/webhooks/123456/aW50ZXJhY3Rpb246MTIzNDU2Nzg5MDEyMzQ1',
    'https://discord.com/api/v10/interactions/123456/aW50ZXJhY3Rpb246MTIzNDU2Nzg5/callback',
    'postgres://user:hunter2hunter2@db.example/x',
  ])('knows %s by its shape', (text) => {
    const log = capture(pretty);
    log.warn({ err: new Error(`call to ${text} failed`) }, `calling ${text}`);
    expect(written.join('')).not.toMatch(/123-abc|A1-9|\/T1\/2|aW50ZXJ|hunter2/);
  });
});

it('writes one JSON object a line', () => {
  capture(false).error({ path: 'a.txt' }, 'file failed');
  expect(JSON.parse(written[0]!)).toMatchObject({ level: 'error', path: 'a.txt', msg: 'file failed' });
});

it('writes what a person can read', () => {
  capture(true).warn({ path: 'a.txt', count: 2 }, 'file skipped');
  expect(written[0]).toMatch(/^\d\d:\d\d:\d\d WARN {2}file skipped path=a\.txt count=2\n$/);
});
