const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/** C0 and C1 controls, the byte order mark, and the controls that reorder what is read (Unicode TR 36, “bidi spoofing”). */
const UNSEEN = /[\u0000-\u001F\u007F-\u009F\uFEFF\u202A-\u202E\u2066-\u2069]/g;

/**
 * Text from outside as one line that is safe to show anywhere: breaks become spaces, controls and bidirectional
 * overrides go, a lone surrogate becomes U+FFFD. Every other character stays as it is.
 */
export const printable = (text: string): string =>
  text.toWellFormed().replace(LINE_BREAKS, ' ').replace(UNSEEN, '');

/**
 * At most `max` UTF-16 code units of `text`, ending in “…” where something was cut off. Cuts at the end of a word
 * where one is near, never inside a surrogate pair.
 *
 *     clip('Sovereignty is not for sale', 20) // 'Sovereignty is not…'
 */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  if (max < 1) return '';
  const cut = text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '');
  const word = cut.replace(/\s+\S{0,20}$/, '');
  return `${word.trimEnd() === '' ? cut : word.trimEnd()}…`;
}
