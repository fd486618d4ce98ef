import { describe, expect, it } from 'vitest';
import { slackManifest } from '../../src/slack/manifest.ts';
import { COMMANDS } from '../chat/scripted-dispatcher.ts';

describe('the manifest', () => {
  it('has the app answer every command over a socket', () =>
    expect(slackManifest(COMMANDS, { mode: 'socket' })).toMatchObject({
      features: {
        slash_commands: [
          { command: '/quote', usage_hint: '[about] [speaker:…]', should_escape: false },
          { command: '/verify', usage_hint: 'text' },
          { command: '/digest', usage_hint: 'show | subscribe' },
          { command: '/admin' },
          { command: '/cita', usage_hint: '[sobre] [persona:…]' },
          { command: '/verificar', usage_hint: 'texto' },
          { command: '/boletin', usage_hint: 'ver | suscribir' },
          { command: '/dateline', usage_hint: 'quote …' },
        ],
        shortcuts: [{ type: 'message', callback_id: 'verify_quote' }],
      },
      oauth_config: {
        scopes: { bot: ['chat:write', 'chat:write.public', 'commands', 'files:write', 'users:read'] },
      },
      settings: {
        socket_mode_enabled: true,
        event_subscriptions: { bot_events: ['app_uninstalled', 'tokens_revoked'] },
      },
    }));

  it('names the public address wherever Slack asks for it', () => {
    const url = 'https://bot.example/slack/events';
    expect(slackManifest(COMMANDS, { mode: 'http', url })).toMatchObject({
      features: {
        slash_commands: [...COMMANDS.map(({ name }) => name), 'cita', 'verificar', 'boletin', 'dateline'].map(
          (name) => ({
            command: `/${name}`,
            url,
          }),
        ),
      },
      settings: {
        socket_mode_enabled: false,
        event_subscriptions: { request_url: url },
        interactivity: { request_url: url },
      },
    });
    expect(JSON.stringify(slackManifest(COMMANDS, { mode: 'socket' }))).not.toContain('url');
  });

  it('keeps within the limits of the platform', () => {
    const long = COMMANDS.map((command) => ({ ...command, description: () => 'd'.repeat(3000) }));
    const { display_information, features } = slackManifest(long, { mode: 'socket' }) as {
      display_information: { name: string; description: string };
      features: {
        slash_commands: { description: string; usage_hint: string }[];
        shortcuts: { name: string; description: string }[];
      };
    };
    expect(display_information.name.length).toBeLessThanOrEqual(35);
    expect(display_information.description.length).toBeLessThanOrEqual(140);
    expect(features.slash_commands.slice(0, -1).map(({ description }) => description.length)).toEqual(
      Array.from({ length: 7 }, () => 2000),
    );
    expect(
      features.shortcuts.every(({ name, description }) => name.length <= 24 && description.length <= 150),
    ).toBe(true);
  });
});
