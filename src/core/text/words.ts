/** Letters and digits, with apostrophes, hyphens and points inside: "don't", "co-op", "U.S". */
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** ASCII, dashes and quotation marks: what taking accents off leaves as it is. */
// oxlint-disable-next-line no-control-regex
const PLAIN = /^[\x00-\x7f\u2010\u2012-\u2016\u2018-\u2023]*$/;

/** Lower case, no accents, straight apostrophes: how words are compared, never how they are shown. */
export function fold(text: string): string {
  const lower = text.toLowerCase().replaceAll('’', "'");
  return PLAIN.test(lower)
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
  const folded = fold(text);
  return PLAIN.test(folded) ? plainWords(folded) : (folded.match(WORD) ?? []);
}

/** What `WORD` finds in text that `PLAIN` holds for, read by hand: most text is such, and patterns on all letters are slow. */
function plainWords(folded: string): string[] {
  const found: string[] = [];
  const end = folded.length;
  let at = 0;
  while (at < end) {
    if (!isPlainLetter(folded.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at++;
    while (at < end) {
      const code = folded.charCodeAt(at);
      if (isPlainLetter(code)) at++;
      else if (isJoint(code) && at + 1 < end && isPlainLetter(folded.charCodeAt(at + 1))) at += 2;
      else break;
    }
    found.push(folded.slice(start, at));
  }
  return found;
}

/** A small letter or a digit. */
const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
/** An apostrophe, hyphen or point. */
const isJoint = (code: number): boolean => code === 39 || code === 45 || code === 46;
