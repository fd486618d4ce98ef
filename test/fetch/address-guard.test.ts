import { describe, expect, it } from 'vitest';
import { createAddressGuard, notPublic, parseException } from '../../src/fetch/address-guard.ts';

describe('addresses that are not public', () => {
  it.each([
    ['0.0.0.0', 'this machine'],
    ['0.1.2.3', 'this machine'],
    ['10.0.0.5', 'a private network'],
    ['100.64.0.1', 'a provider’s own network'],
    ['100.127.255.255', 'a provider’s own network'],
    ['127.0.0.1', 'this machine'],
    ['127.255.255.254', 'this machine'],
    ['168.63.129.16', 'a cloud’s own service'],
    ['169.254.169.254', 'a link-local network'],
    ['172.16.0.1', 'a private network'],
    ['172.31.255.255', 'a private network'],
    ['192.0.0.192', 'a special-purpose network'],
    ['192.0.2.1', 'a network for documentation'],
    ['192.168.1.1', 'a private network'],
    ['198.18.0.1', 'a special-purpose network'],
    ['198.51.100.7', 'a network for documentation'],
    ['203.0.113.7', 'a network for documentation'],
    ['224.0.0.1', 'a multicast address'],
    ['240.0.0.1', 'a special-purpose network'],
    ['255.255.255.255', 'a special-purpose network'],
    ['::', 'this machine'],
    ['::1', 'this machine'],
    ['::7f00:1', 'an IPv4 address inside an IPv6 one'],
    ['::ffff:127.0.0.1', 'an IPv4 address inside an IPv6 one'],
    ['::ffff:8.8.8.8', 'an IPv4 address inside an IPv6 one'],
    ['64:ff9b::a00:5', 'an IPv4 address inside an IPv6 one'],
    ['64:ff9b:1::1', 'an IPv4 address inside an IPv6 one'],
    ['2002:7f00:1::', 'an IPv4 address inside an IPv6 one'],
    ['2001:0:1::1', 'an IPv4 address inside an IPv6 one'],
    ['2001:10::1', 'a special-purpose network'],
    ['2001:db8::1', 'a network for documentation'],
    ['3fff::1', 'a network for documentation'],
    ['100::1', 'a special-purpose network'],
    ['5f00::1', 'a special-purpose network'],
    ['fc00::1', 'a private network'],
    ['fd12:3456::1', 'a private network'],
    ['fe80::1%eth0', 'a link-local network'],
    ['fec0::1', 'a private network'],
    ['ff02::1', 'a multicast address'],
    ['localhost', 'no address of the internet'],
  ])('%s leads to %s', (address, what) => expect(notPublic(address)).toBe(what));

  it.each(['1.1.1.1', '9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0', '172.15.255.255'])(
    'does not count %s',
    (address) => expect(notPublic(address)).toBeNull(),
  );
  it.each(['172.32.0.0', '192.167.255.255', '223.255.255.255', '2606:4700::1111', '2a00:1450::1'])(
    'does not count %s either',
    (address) => expect(notPublic(address)).toBeNull(),
  );
});

describe('the guard', () => {
  const guard = createAddressGuard(['intranet.example', '10.1.0.0/16', 'fd00::/8', '127.0.0.1']);

  it('keeps of several addresses the public ones', () =>
    expect(guard.usable('a.example', 443, ['10.0.0.5', '1.1.1.1', '::1'])).toEqual(['1.1.1.1']));

  it('says where the others lead', () =>
    expect(() => guard.usable('a.example', 443, ['10.0.0.5'])).toThrow(
      'that address leads to a private network, which is not fetched',
    ));

  it('lets through what the operator allows, on any port', () => {
    expect(guard.usable('Intranet.example', 81, ['192.168.7.7'])).toEqual(['192.168.7.7']);
    expect(guard.usable('b.example', 9000, ['10.1.2.3'])).toEqual(['10.1.2.3']);
    expect(guard.usable('b.example', 443, ['fd12::1'])).toEqual(['fd12::1']);
    expect(() => guard.usable('b.example', 443, ['10.2.0.1'])).toThrow('a private network');
    expect(() => guard.usable('not-intranet.example', 443, ['192.168.7.7'])).toThrow('a private network');
    expect(() => guard.usable('x', 443, ['127.0.0.2'])).toThrow('this machine');
  });

  it('keeps to ports of the web', () => {
    expect(guard.usable('a.example', 8080, ['1.1.1.1'])).toEqual(['1.1.1.1']);
    for (const port of [22, 25, 6379, 9200])
      expect(() => guard.usable('a.example', port, ['1.1.1.1'])).toThrow(`port ${port} is not fetched`);
  });
});

describe('an exception', () => {
  it.each(['a.example', 'localhost', '10.0.0.0/8', '10.0.0.1', '::1', 'fd00::/8'])('may be %s', (text) =>
    expect(parseException(text)).not.toBeNull(),
  );
  it.each([
    '',
    'http://a.example',
    'a b',
    '10.0.0.0/33',
    '10.0.0.0/x',
    '::/129',
    '10.0.0.0/8/8',
    'a.example/8',
  ])('is not “%s”', (text) => expect(parseException(text)).toBeNull());
});
