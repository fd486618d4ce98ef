import type { Transform } from 'node:stream';
import {
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
} from 'node:zlib';
import { FetchError } from './fetch-error.ts';

const DECODERS: Readonly<Record<string, (bytes: Buffer) => Transform>> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  // Some servers leave out the wrapper that the standard wants; it always begins with method 8.
  deflate: (bytes) => ((bytes[0] ?? 0) % 16 === 8 ? createInflate() : createInflateRaw()),
  br: () => createBrotliDecompress(),
  zstd: () => createZstdDecompress(),
};

/** For `Accept-Encoding`. */
export const ENCODINGS = 'gzip, deflate, br, zstd';

/**
 * Undoes a body's `Content-Encoding`. Stops at `maxBytes`: a small body can stand for a very large one. What is longer is
 * refused or, with `cut`, given as far as that, also when the body itself was cut there. Throws a `FetchError`.
 */
export async function decompress(
  bytes: Buffer,
  encoding: string,
  maxBytes: number,
  cut = false,
): Promise<Buffer> {
  const name = encoding.trim().toLowerCase();
  if (name === '' || name === 'identity' || bytes.length === 0) return bytes.subarray(0, maxBytes);
  const decoder = Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined;
  if (!decoder)
    throw new FetchError('failed', `it is compressed as “${name.slice(0, 40)}”, which is not read`);
  const stream = decoder(bytes);
  stream.end(bytes);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > maxBytes) break;
    }
  } catch (error) {
    // A body that was cut ends within what it stands for.
    if (!cut || bytes.length <= maxBytes)
      throw new FetchError('failed', 'its compressed body is damaged', { cause: error });
  }
  if (size > maxBytes && !cut)
    throw new FetchError('failed', `it is larger than ${Math.round(maxBytes / 1024)} KB when decompressed`);
  return Buffer.concat(chunks).subarray(0, maxBytes);
}
