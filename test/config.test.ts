import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConfig, secretsOf, VARIABLES } from '../src/config.ts';
import { SetupError } from '../src/errors.ts';

const problemOf = (environment: Record<string, string>): string => {
  try {
    readConfig(environment);
  } catch (error) {
    expect(error).toBeInstanceOf(SetupError);
    return (error as SetupError).message;
  }
  return '';
};

describe('configuration', () => {
  it('has the defaults of the contract', () => {
    expect(readConfig({})).toMatchObject({
      DISCORD_API_URL: 'https://discord.com/api',
      SLACK_API_URL: 'https://slack.com/api/',
      HTTP_HOST: '127.0.0.1',
      HTTP_PORT: 3000,
      CORPUS_DIR: 'corpus',
      DATABASE_URL: 'sqlite:data/dateline.db',
      DIGEST_CHANNELS: [],
      DIGEST_TIME: '08:00',
      DIGEST_TIMEZONE: 'UTC',
      LOG_LEVEL: 'info',
      FEEDS: [],
      FEED_INTERVAL: 15,
      FETCH_ALLOW: [],
    });
  });

  it('takes an empty value as not set', () => {
    const empty = Object.fromEntries(VARIABLES.map((name) => [name, '']));
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  it.each([
    ['HTTP_PORT', 'eighty', 'a port, 0 to 65535'],
    ['HTTP_PORT', '70000', 'a port, 0 to 65535'],
    ['DISCORD_GUILD_ID', 'my-guild', 'digits'],
    ['DISCORD_API_URL', 'javascript:alert(1)', 'http://'],
    ['DIGEST_TIME', '25:00', 'HH:MM'],
    ['DIGEST_TIMEZONE', 'Mars/Olympus', 'IANA'],
    ['DIGEST_CHANNELS', 'discord:12,irc:news', 'discord:ID'],
    ['DATABASE_URL', 'mysql://x', 'sqlite:PATH or sqlite::memory:'],
    ['DATABASE_URL', 'postgres://u:hush@h/db', 'PostgreSQL'],
    ['LOG_LEVEL', 'loud', 'trace, debug'],
    ['FEEDS', 'https://a.example/f, ftp://b.example/f', 'entry 2 is wrong; accepted is addresses of feeds'],
    ['FEEDS', 'https://user:hush@a.example/f', 'entry 1 is wrong'],
    ['FEED_INTERVAL', '1', 'minutes, 5 to 1440'],
    [
      'FETCH_ALLOW',
      'a.example,10.0.0.0/99',
      'entry 2 is wrong; accepted is host names, addresses and networks',
    ],
    ['FETCH_USER_AGENT', 'Datelïne', 'letters, digits and signs of ASCII'],
  ])('refuses %s=%s, naming the variable and what is accepted', (name, value, accepted) => {
    const problem = problemOf({ [name]: value });
    expect(problem).toContain(name);
    expect(problem).toContain(accepted);
    expect(problem.match(/accepted is/g)).toHaveLength(1);
    expect(problem).not.toContain('hush');
  });

  it('reads lists however they are parted', () => {
    const feeds = ['https://a.example/f?x=1,2', 'http://b.example/'];
    for (const between of [',', ', ', ' ', ' ,\n '])
      expect(readConfig({ FEEDS: feeds.join(between) }).FEEDS).toEqual(feeds);
    expect(readConfig({ FETCH_ALLOW: '10.0.0.0/8,b.example ::1' }).FETCH_ALLOW).toEqual([
      '10.0.0.0/8',
      'b.example',
      '::1',
    ]);
  });

  it('names all problems at once', () => {
    const problem = problemOf({ HTTP_PORT: 'x', LOG_LEVEL: 'y', SLACK_BOT_TOKEN: 'xoxb-1' });
    for (const name of ['HTTP_PORT', 'LOG_LEVEL', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET'])
      expect(problem).toContain(name);
  });

  it('knows what must never be logged', () => {
    const config = readConfig({
      DISCORD_TOKEN: 'd-token',
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_APP_TOKEN: 'xapp-1',
    });
    expect(secretsOf(config)).toEqual(['d-token', 'xoxb-1', 'xapp-1']);
  });

  it('is described in .env.example, variable for variable, with the same defaults', () => {
    const lines = readFileSync('.env.example', 'utf8').split('\n');
    const described = lines.flatMap((line) => /^([A-Z_]+)=(.*)$/.exec(line)?.slice(1, 3) ?? []);
    const example = Object.fromEntries(
      described.map((_, i) => [described[i], described[i + 1]]).filter((_, i) => i % 2 === 0),
    );
    expect(Object.keys(example).sort()).toEqual([...VARIABLES].sort());
    const { given, ...values } = readConfig(example);
    expect({ ...values, given: new Set() }).toEqual(readConfig({}));
    expect(given).toContain('DIGEST_TIME');
    // Who copies the example has chosen no zone yet.
    expect(given).not.toContain('DIGEST_TIMEZONE');
  });
});
