/** The file's bytes are not text in any encoding we know. */
export class UndecodableError extends Error {}

/** Share of control characters from which bytes are not text. */
const MAX_CONTROL_SHARE = 0.02;

/**
 * Turns a file's bytes into text: by byte order mark, as UTF-16 where every other byte is zero, as UTF-8 when valid, else
 * as the encoding `otherwise`, by default Windows-1252, which old pages mostly are. Throws `UndecodableError` for binary data.
 */
export function decode(bytes: Uint8Array, otherwise = 'windows-1252'): string {
  const encoding = markedEncoding(bytes) ?? zeroPattern(bytes);
  if (encoding) return checked(new TextDecoder(encoding).decode(bytes));
  try {
    return checked(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof UndecodableError) throw error;
    return checked(new TextDecoder(otherwise).decode(bytes));
  }
}

function markedEncoding([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** Latin text in UTF-16 without a mark has a zero in nearly every other place. */
function zeroPattern(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 512);
  if (sample.length < 8) return null;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, i) => {
    if (byte !== 0) return;
    if (i % 2 === 0) even++;
    else odd++;
  });
  const half = sample.length / 2;
  if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.1) return 'utf-16be';
  return null;
}

function checked(text: string): string {
  let controls = 0;
  for (let i = 0; i < Math.min(text.length, 8192); i++) {
    const code = text.charCodeAt(i);
    if (code < 9 || (code > 13 && code < 32 && code !== 27) || code === 0xfffd) controls++;
  }
  if (controls > Math.min(text.length, 8192) * MAX_CONTROL_SHARE)
    throw new UndecodableError('not text: it looks like binary data');
  return text;
}
