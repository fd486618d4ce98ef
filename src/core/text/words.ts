/** Letters and digits, with apostrophes, hyphens and points inside: "don't", "co-op", "U.S". */
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** Lower case, no accents, straight apostrophes: how words are compared, never how they are shown. */
export function fold(text: string): string {
  const lower = text.toLowerCase().replaceAll('’', "'");
  // oxlint-disable-next-line no-control-regex
  return /^[\x00-\x7f]*$/.test(lower)
    ? lower
    : lower
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replaceAll('ß', 'ss')
        .replaceAll('ø', 'o')
        .replaceAll('ł', 'l')
        .replaceAll('đ', 'd')
        .replaceAll('æ', 'ae')
        .replaceAll('œ', 'oe')
        .replaceAll('ı', 'i');
}

/** The folded words of a text, in order. */
export function words(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}
