import { decode } from '../decode.ts';

/**
 * A feed's bytes as text. A byte order mark and valid UTF-8 outweigh what the XML declaration says (feeds often claim an
 * encoding they are not in); else the declared encoding is taken, where it is one that TextDecoder knows.
 * Throws `UndecodableError` for binary data.
 */
export function decodeFeed(bytes: Uint8Array): string {
  const declared = declaredEncoding(bytes);
  return declared !== null && !isUnicode(bytes) ? new TextDecoder(declared).decode(bytes) : decode(bytes);
}

/** One-byte and East Asian encodings only: of UTF-16 the bytes themselves tell. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const label = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
  if (label === undefined || /^(?:utf|ucs|iso-10646)/i.test(label)) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function isUnicode(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return bytes[0] === 0xff || bytes[0] === 0xfe;
    throw error;
  }
}
