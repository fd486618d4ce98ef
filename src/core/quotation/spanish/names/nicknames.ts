import type { QuotedSpan } from '../../marks/find-quoted-spans.ts';
import { OPENERS } from '../rules/words.ts';

/** Most words of a nickname. */
const MAX_WORDS = 4;

const NAME_BEFORE = /(?<word>\p{Lu}\p{L}+) $/u;
const NAME_BEHIND = /^ \p{Lu}\p{L}/u;
/** `el Tanque`, `La Chata`, `Pipo` */
const NICKNAME = /^(?:(?:el|la|los|las|del?) )?\p{Lu}[\p{L}-]*(?: (?:de |del |y )?\p{Lu}[\p{L}-]*)*$/iu;

/**
 * Is what stands in quotation marks a nickname within a name, `Rodolfo «el Zurdo» Benavente`, and so no quotation? Nothing
 * but a space is between the marks and the words of the name.
 */
export function isNickname(text: string, { open, close, start, end, closed }: QuotedSpan): boolean {
  const words = text.slice(start, end);
  if (!closed || words.split(' ').length > MAX_WORDS || !NICKNAME.test(words) || !/\p{Lu}/u.test(words))
    return false;
  const before = NAME_BEFORE.exec(text.slice(Math.max(0, open - 30), open))?.groups?.['word'];
  return (
    before !== undefined &&
    !OPENERS.has(before.toLowerCase()) &&
    NAME_BEHIND.test(text.slice(close, close + 3))
  );
}
