import { describe, expect, it } from 'vitest';
import { addressKey, canonicalAddress, shownAddress } from '../../../src/core/article/address.ts';

describe('an address', () => {
  it.each([
    ['https://Post.example/A?b=1&utm_source=x&c=%20#top', 'https://post.example/A?b=1&c=+'],
    ['https://post.example/a?b=%20', 'https://post.example/a?b=%20'],
    ['https://post.example/a?fbclid=1', 'https://post.example/a'],
    ['mailto:a@post.example', null],
    ['nothing', null],
  ])('%s is %s without what does not matter', (address, canonical) =>
    expect(canonicalAddress(address)).toBe(canonical),
  );

  it.each([
    ['http://www.post.example/a/', 'https://post.example/a?utm_medium=rss'],
    ['https://post.example', 'https://post.example/#x'],
  ])('%s leads where %s leads', (one, other) => expect(addressKey(one)).toBe(addressKey(other)));

  it.each([
    ['https://post.example/a?id=1', 'https://post.example/a?id=2'],
    ['https://post.example/a', 'https://post.example/A'],
    ['https://news.post.example/a', 'https://post.example/a'],
  ])('%s does not lead where %s leads', (one, other) => expect(addressKey(one)).not.toBe(addressKey(other)));

  it('is shown without what may be a key', () => {
    expect(shownAddress('https://post.example/feed?key=hush')).toBe('https://post.example/feed?…');
    expect(shownAddress('https://post.example/feed')).toBe('https://post.example/feed');
  });
});
