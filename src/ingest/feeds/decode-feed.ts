import { declaredEncoding, decode } from '../articles/decode.ts';

const XML_DECLARATION = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["'](?<label>[\w.:-]+)["']/;
const DECLARATION_BYTES = 200;

/**
 * A feed's bytes as text. A byte order mark and valid UTF-8 outweigh what the XML declaration says (feeds often claim an
 * encoding they are not in); else the declared encoding is taken, where it is one that TextDecoder knows.
 * Throws `UndecodableError` for binary data.
 */
export function decodeFeed(bytes: Uint8Array): string {
  return decode(bytes, declaredEncoding(bytes.subarray(0, DECLARATION_BYTES), XML_DECLARATION));
}
