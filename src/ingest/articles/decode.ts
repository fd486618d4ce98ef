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

/** `<meta charset="iso-8859-15">`, `<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">`. */
const META_CHARSET = /<meta\s[^<>]{0,300}?\bcharset\s*=\s*["']?\s*(?<label>[\w.:-]+)/i;
/** A page tells its encoding in its first kilobytes (HTML standard: the first); scripts may stand before. */
const META_BYTES = 8192;

/** A web page's bytes as text: as `decode` does it, and in the encoding that its server or its `meta` element names. */
export const decodePage = (bytes: Uint8Array, served: string | null = null): string =>
  decode(
    bytes,
    knownEncoding(served ?? undefined) ?? declaredEncoding(bytes.subarray(0, META_BYTES), META_CHARSET),
  );

/** The encoding that the head of a file names by group `label` of a pattern, as `knownEncoding` has it. */
export const declaredEncoding = (head: Uint8Array, pattern: RegExp): string | undefined =>
  knownEncoding(pattern.exec(new TextDecoder('latin1').decode(head))?.groups?.['label']);

/** A label's encoding where TextDecoder knows it. One-byte and East Asian ones only: of Unicode the bytes themselves tell. */
function knownEncoding(label: string | undefined): string | undefined {
  if (label === undefined || /^(?:utf|ucs|unicode|iso-10646)/i.test(label)) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
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
