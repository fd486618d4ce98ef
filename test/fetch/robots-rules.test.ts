import { describe, expect, it } from 'vitest';
import { allows, parseRobots } from '../../src/fetch/robots-rules.ts';

const may = (robots: string, path: string): boolean =>
  allows(parseRobots(robots, 'Dateline'), new URL(path, 'https://a.example'));

describe('a robots.txt', () => {
  it.each([
    ['', '/a', true],
    ['User-agent: *\nDisallow: /', '/a', false],
    ['User-agent: *\nDisallow:', '/a', true],
    ['user-agent: other\ndisallow: /', '/a', true],
    ['User-Agent: *\nDisallow: /\n\nUser-Agent: dateline/2.0\nAllow: /', '/a', true],
    ['User-agent: dateline\nDisallow: /x\nUser-agent: *\nDisallow: /', '/a', true],
    ['User-agent: a\nUser-agent: dateline\nDisallow: /x', '/x/1', false],
    [
      'User-agent: dateline\nDisallow: /x\n\nUser-agent: b\nAllow: /\n\nUser-agent: dateline\nDisallow: /y',
      '/y',
      false,
    ],
    ['User-agent: dateline\nSitemap: https://a.example/s.xml\nDisallow: /x', '/x', false],
    ['User-agent: datelinebot\nDisallow: /', '/a', true],
    ['\uFEFFUser-agent: * # all\r\nDisallow: /x # not this', '/x', false],
    ['Disallow: /', '/a', true],
    ['User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
    ['User-agent: *\nAllow: /a\nDisallow: /a', '/a', true],
    ['User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf?z', true],
    ['User-agent: *\nDisallow: /*?id=', '/x?id=3', false],
    ['User-agent: *\nDisallow: /a$', '/ab', true],
    ['User-agent: *\nDisallow: /a*b*c', '/a1c2b3', true],
    ['User-agent: *\nDisallow: /a*b*c', '/a1b2c3', false],
    ['User-agent: *\nDisallow: /ab*b$', '/ab', true],
    ['User-agent: *\nDisallow: /%7ejoe', '/~joe', false],
    ['User-agent: *\nDisallow: /ä', '/%c3%a4', false],
    ['User-agent: *\nDisallow: /a%2Fb', '/a/b', true],
    ['User-agent: *\nDisallow: /', '/robots.txt', true],
    ['<html>not a robots.txt</html>', '/a', true],
  ])('%j lets %s be read: %s', (robots, path, allowed) => expect(may(robots, path)).toBe(allowed));

  it('may ask for pauses', () => {
    expect(parseRobots('User-agent: *\nCrawl-delay: 2.5', 'Dateline').crawlDelay).toBe(2.5);
    expect(parseRobots('User-agent: *\nCrawl-delay: soon', 'Dateline').crawlDelay).toBeNull();
    expect(parseRobots('User-agent: x\nCrawl-delay: 9', 'Dateline').crawlDelay).toBeNull();
  });

  it('takes linear time, whatever it says', () => {
    const hostile = `User-agent: *\n${`Disallow: /${'*a'.repeat(200)}b\n`.repeat(1000)}`;
    const began = performance.now();
    expect(may(hostile, `/${'a'.repeat(1500)}`)).toBe(true);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
