import { DiscordAPIError } from 'discord.js';
import { expect, it } from 'vitest';
import { describeError } from '../../src/discord/describe-error.ts';
import { TOKEN } from '../chat/fake-discord.ts';

it('holds no token of any kind', () => {
  const address = 'https://discord.com/api/v10/webhooks/123/aW50ZXJhY3Rpb246c2VjcmV0/messages/@original';
  const api = new DiscordAPIError(
    { code: 10062, message: 'Unknown interaction' },
    10062,
    404,
    'PATCH',
    address,
    {},
  );
  expect(describeError(api)).toEqual({ error: 'Unknown interaction', status: 404, code: 10062 });
  const other = new Error(`fetch ${address} as Bot ${TOKEN} failed`, { cause: new Error(address) });
  expect(JSON.stringify(describeError(other))).not.toMatch(/aW50ZXJ|GhIjKl/);
  expect(describeError(other)).toMatchObject({ error: expect.stringContaining('/webhooks/123/…/messages') });
});
