import { describe, expect, it } from 'vitest';
import { readText } from '../../src/slack/read-text.ts';
import { trustedResponseUrl } from '../../src/slack/respond.ts';
import { scrub } from '../../src/slack/scrub.ts';

describe('a text from Slack', () => {
  it.each([
    ['<@U1> <@U1|anna> <#C1|news> <!here>', '@U1 @anna #news @here'],
    ['<https://a.example> <https://a.example|words>', 'https://a.example words'],
    ['&lt;b&gt; &amp;lt;', '<b> &lt;'],
    ['1 < 2', '1 < 2'],
  ])('%j reads %j', (text, read) => expect(readText(text)).toBe(read));
});

describe('a response address', () => {
  it.each([
    ['https://hooks.slack.com/commands/T1/2/x', true],
    ['https://acme.slack.com/x', true],
    ['https://hooks.slack-gov.com/x', true],
    ['http://127.0.0.1:9/response/x', true],
    ['http://127.0.0.1:10/response/x', false],
    ['http://hooks.slack.com/x', false],
    ['https://hooks.slack.com:8443/x', false],
    ['https://evilslack.com/x', false],
    ['https://slack.com.evil.example/x', false],
    ['https://slack.com@evil.example/x', false],
    ['nonsense', false],
    [undefined, false],
  ])('%s is trusted: %s', (address, trusted) =>
    expect(trustedResponseUrl(address, 'http://127.0.0.1:9/api/') !== null).toBe(trusted),
  );
});

describe('a log line', () => {
  it.each([
    ['sent xoxb-1-2-abc and xapp-1-A-b', 'sent … and …'],
    ['POST https://hooks.slack.com/commands/T1/2/secret failed', 'POST https://hooks.slack.com/… failed'],
    ['wss://wss.slack.com/link/?ticket=abc closed', 'wss://wss.slack.com/… closed'],
  ])('%j tells %j', (text, told) => expect(scrub(text)).toBe(told));
});
