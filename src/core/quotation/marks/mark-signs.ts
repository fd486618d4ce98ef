/** White space, and signs that take none: the marks that tell which way a script runs. */
export const isSpace = (char: string): boolean =>
  /[\s\u200b\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/.test(char);
export const isLetter = (char: string | undefined): boolean =>
  char !== undefined && /[\p{L}\p{N}]/u.test(char);
/** May an opening mark follow this? */
export const isBoundary = (char: string): boolean => isSpace(char) || /[([{"“‘'«—–/:-]/.test(char);
/** Does a quotation's first word (perhaps after "[", "…", "$" or another mark) start here? */
export const startsWord = (text: string, at: number): boolean =>
  /[\p{L}\p{N}[(“‘"'«$£€#@…¿¡*.]/u.test(text[at] ?? ' ');

/** Stands nothing but white space from one offset to another? */
export function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isSpace(text[at] ?? ' ')) return false;
  return true;
}
