import { BlockList, isIP } from 'node:net';
import { FetchError } from './fetch-error.ts';

const MACHINE = 'this machine';
const PRIVATE = 'a private network';
const LINK_LOCAL = 'a link-local network';
const SPECIAL = 'a special-purpose network';
const DOCUMENTATION = 'a network for documentation';
const MULTICAST = 'a multicast address';
const EMBEDDED = 'an IPv4 address inside an IPv6 one';

/**
 * Where no feed lives: the special-purpose registries of IANA (RFC 6890 and its updates), and one address by which a
 * cloud reaches its own guests. The first that matches names the reason.
 */
const REFUSED: readonly (readonly [network: string, prefix: number, what: string])[] = [
  ['0.0.0.0', 8, MACHINE],
  ['10.0.0.0', 8, PRIVATE],
  ['100.64.0.0', 10, 'a provider’s own network'],
  ['127.0.0.0', 8, MACHINE],
  ['168.63.129.16', 32, 'a cloud’s own service'],
  ['169.254.0.0', 16, LINK_LOCAL],
  ['172.16.0.0', 12, PRIVATE],
  ['192.0.0.0', 24, SPECIAL],
  ['192.0.2.0', 24, DOCUMENTATION],
  ['192.88.99.0', 24, SPECIAL],
  ['192.168.0.0', 16, PRIVATE],
  ['198.18.0.0', 15, SPECIAL],
  ['198.51.100.0', 24, DOCUMENTATION],
  ['203.0.113.0', 24, DOCUMENTATION],
  ['224.0.0.0', 4, MULTICAST],
  ['240.0.0.0', 4, SPECIAL],
  ['::', 127, MACHINE],
  ['::', 96, EMBEDDED],
  ['::ffff:0:0', 96, EMBEDDED],
  ['64:ff9b::', 96, EMBEDDED],
  ['64:ff9b:1::', 48, EMBEDDED],
  ['fc00::', 7, PRIVATE],
  ['fe80::', 10, LINK_LOCAL],
  ['fec0::', 10, PRIVATE],
  ['ff00::', 8, MULTICAST],
  ['2001::', 32, EMBEDDED],
  ['2001::', 23, SPECIAL],
  ['2001:db8::', 32, DOCUMENTATION],
  ['2002::', 16, EMBEDDED],
  ['3fff::', 20, DOCUMENTATION],
];

type Family = 'ipv4' | 'ipv6';
const familyOf = (address: string): Family => (isIP(address) === 4 ? 'ipv4' : 'ipv6');

function network(address: string, prefix: number): BlockList {
  const list = new BlockList();
  list.addSubnet(address, prefix, familyOf(address));
  return list;
}

// One list a range, asked for addresses of its own family only: a list of both takes every IPv4 address for a mapped one.
const RANGES = REFUSED.map(([address, prefix, what]) => ({
  family: familyOf(address),
  list: network(address, prefix),
  what,
}));
/** All IPv6 addresses that are given out to the public. */
const GLOBAL_UNICAST = network('2000::', 3);

/** What an address leads to that is not public; null when it is public. A zone (`%eth0`) does not count. */
export function notPublic(address: string): string | null {
  const [bare = ''] = address.split('%');
  if (isIP(bare) === 0) return 'no address of the internet';
  const family = familyOf(bare);
  const range = RANGES.find((candidate) => candidate.family === family && candidate.list.check(bare, family));
  if (range) return range.what;
  return family === 'ipv4' || GLOBAL_UNICAST.check(bare, family) ? null : SPECIAL;
}

/** An operator's exception: a host by name, or addresses. */
type Exception =
  | { readonly kind: 'host'; readonly host: string }
  | { readonly kind: 'network'; readonly family: Family; readonly list: BlockList };

/** A host name, an address or a network (`10.1.0.0/16`); null for what is none of them. */
export function parseException(text: string): Exception | null {
  const [address = '', prefix, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0)
    return prefix === undefined && /^(?=.{1,253}$)[a-z\d_-]+(?:\.[a-z\d_-]+)*$/i.test(text)
      ? { kind: 'host', host: text.toLowerCase() }
      : null;
  const longest = version === 4 ? 32 : 128;
  const bits = prefix === undefined ? longest : /^\d{1,3}$/.test(prefix) ? Number(prefix) : Infinity;
  if (bits > longest || more.length > 0) return null;
  return { kind: 'network', family: familyOf(address), list: network(address, bits) };
}

/** Ports of web servers. Any other is another kind of server, which must not get our bytes. */
const PORTS: ReadonlySet<number> = new Set([80, 443, 8000, 8080, 8443]);

export interface AddressGuard {
  /**
   * Of the addresses that a host has, those that may be connected to. Throws a `FetchError` that says why when there
   * is none.
   */
  usable(this: void, host: string, port: number, addresses: readonly string[]): string[];
}

/** Lets through public addresses on ports of the web, and all that the operator's exceptions name (on any port). */
export function createAddressGuard(exceptions: readonly string[]): AddressGuard {
  const known = exceptions.flatMap((text) => parseException(text) ?? []);
  const isExcepted = (host: string, address: string): boolean =>
    known.some((exception) =>
      exception.kind === 'host'
        ? exception.host === host.toLowerCase()
        : exception.family === familyOf(address) && exception.list.check(address, exception.family),
    );
  return {
    usable(host, port, addresses) {
      const allowed = addresses.filter((address) => isExcepted(host, address));
      const open = addresses.filter((address) => allowed.includes(address) || notPublic(address) === null);
      const [first] = addresses;
      if (first === undefined) throw new FetchError('failed', `${host} has no address`);
      // The address itself is not told: whoever may add feeds could map the network by names.
      if (open.length === 0)
        throw new FetchError('refused', `that address leads to ${notPublic(first)}, which is not fetched`);
      if (PORTS.has(port)) return open;
      if (allowed.length > 0) return allowed;
      throw new FetchError(
        'refused',
        `port ${port} is not fetched: only ${[...PORTS].join(', ')} are, where web servers are`,
      );
    },
  };
}
