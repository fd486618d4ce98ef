import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw, zstdDecompress } from 'node:zlib';
import { FetchError } from './fetch-error.ts';

type Decoder = (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>;

const unzip: Decoder = promisify(gunzip);
const unwrap: Decoder = promisify(inflate);
const unwrapRaw: Decoder = promisify(inflateRaw);

const DECODERS: Readonly<Record<string, Decoder>> = {
  gzip: unzip,
  'x-gzip': unzip,
  // Some servers leave out the wrapper that the standard wants; it always begins with method 8.
  deflate: (bytes, options) => ((bytes[0] ?? 0) % 16 === 8 ? unwrap : unwrapRaw)(bytes, options),
  br: promisify(brotliDecompress),
  zstd: promisify(zstdDecompress),
};

/** For `Accept-Encoding`. */
export const ENCODINGS = 'gzip, deflate, br, zstd';

/**
 * Undoes a body's `Content-Encoding`. Stops at `maxBytes`: a small body can stand for a very large one. Throws a
 * `FetchError`.
 */
export async function decompress(bytes: Buffer, encoding: string, maxBytes: number): Promise<Buffer> {
  const name = encoding.trim().toLowerCase();
  if (name === '' || name === 'identity' || bytes.length === 0) return bytes;
  const decoder = Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined;
  if (!decoder)
    throw new FetchError('failed', `it is compressed as “${name.slice(0, 40)}”, which is not read`);
  try {
    return await decoder(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    const isTooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new FetchError(
      'failed',
      isTooLarge
        ? `it is larger than ${Math.round(maxBytes / 1024)} KB when decompressed`
        : 'its compressed body is damaged',
      { cause: error },
    );
  }
}
