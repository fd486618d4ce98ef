import { lookup as lookUp } from 'node:dns/promises';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { AddressGuard } from './address-guard.ts';

export interface ConnectionOptions {
  readonly guard: AddressGuard;
  /** The addresses of a host name. */
  readonly resolve: ((host: string) => Promise<readonly string[]>) | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** Of the answer's headers, at most. */
  readonly headerBytes: number;
  /** Time without a single byte after which `onSilence` is called. */
  readonly idleMs: number;
  readonly onSilence: () => void;
  readonly signal: AbortSignal;
}

/** Sends a GET and gives the answer once its headers are there. The address is checked by the guard when it is known. */
export function openConnection(
  url: URL,
  { guard, resolve = resolveName, headers, headerBytes, idleMs, signal, onSilence }: ConnectionOptions,
): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
  // A name is looked up while connecting, an address never is.
  if (isIP(host) !== 0) guard.usable(host, port, [host]);
  const lookup: LookupFunction = (name, { all }, callback) => {
    resolve(name)
      .then((addresses) => guard.usable(name, port, addresses))
      .then(
        (usable) => {
          const found = usable.map((address) => ({ address, family: isIP(address) }));
          if (all) callback(null, found);
          else callback(null, found[0]!.address, found[0]!.family);
        },
        (error: NodeJS.ErrnoException) => callback(error, ''),
      );
  };
  return new Promise((done, fail) => {
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(
      url,
      {
        agent: false,
        headers,
        lookup,
        maxHeaderSize: headerBytes,
        signal,
        timeout: idleMs,
      },
      done,
    );
    request.on('timeout', onSilence);
    request.on('error', fail);
    request.end();
  });
}

const resolveName = async (host: string): Promise<string[]> =>
  (await lookUp(host, { all: true })).map(({ address }) => address);
