import { decode } from '../decode.ts';

/**
 * A feed's bytes as text. A byte order mark and valid UTF-8 outweigh what the XML declaration says (feeds often claim an
 * encoding they are not in); else the declared encoding is taken, where it is one that TextDecoder knows.
 * Throws `UndecodableError` for binary data.
 */
export function decodeFeed(bytes: Uint8Array): string {
  return decode(bytes, declaredEncoding(bytes));
}

/** One-byte and East Asian encodings only: of UTF-16 the bytes themselves tell. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const label = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
  if (label === undefined || /^(?:utf|ucs|iso-10646)/i.test(label)) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
