import type { IncomingMessage } from 'node:http';
import { FetchError } from './fetch-error.ts';

/** What cannot be compressed is a little longer when it is. */
const PACKED_MOST = 1.1;

/** The bytes of an answer as they come. Throws a `FetchError` when they are more than `maxBytes`, unless they may be cut there. */
export async function readBody(response: IncomingMessage, maxBytes: number, cut = false): Promise<Buffer> {
  const tooLarge = (): FetchError =>
    new FetchError('failed', `it is larger than ${Math.round(maxBytes / 1024)} KB`);
  if (!cut && Number(response.headers['content-length'] ?? 0) > maxBytes) {
    response.destroy();
    throw tooLarge();
  }
  const chunks: Buffer[] = [];
  let received = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    received += chunk.length;
    if (received > maxBytes && !cut) throw tooLarge();
    chunks.push(chunk);
    if (received > maxBytes * PACKED_MOST) break;
  }
  return Buffer.concat(chunks);
}
