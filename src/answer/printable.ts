const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/**
 * C0 and C1 controls, the byte order mark, the controls that reorder what is read (Unicode TR 36, “bidi spoofing”), and
 * what takes no room and joins or parts nothing that people read: zero-width spaces, invisible operators, annotations, tags.
 */
const UNSEEN =
  /[\u0000-\u001F\u007F-\u009F\u180E\u200B\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/**
 * Text from outside as one line that is safe to show anywhere: breaks become spaces, controls, bidirectional overrides
 * and hidden characters go, a lone surrogate becomes U+FFFD. Every other character stays as it is.
 */
export const printable = (text: string): string =>
  text.toWellFormed().replace(LINE_BREAKS, ' ').replace(UNSEEN, '');

/** What `printable` drops, and other line breaks than a line feed: JSON need not escape them. */
const UNSEEN_IN_JSON =
  /[\u007F-\u009F\u180E\u200B\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\uDB40][\uDC00-\uDC7F]/g;

/** JSON of the same value in which everything unseen is escaped: `\u009b`. */
export const escapeUnseen = (json: string): string =>
  json.replace(UNSEEN_IN_JSON, (characters) =>
    characters
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );

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
