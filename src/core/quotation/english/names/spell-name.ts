import type { Token } from '../../../text/tokens.ts';
import { BODY_ENDINGS } from '../rules/name-words.ts';
import { PLACES } from '../rules/places.ts';
import { isFirstName } from './capitals.ts';
import { isGiven, keyOf } from './descriptors.ts';
import type { NameMention } from './entity.ts';
import type { NameWords, Run } from './split-run.ts';
import { singular } from './title-words.ts';

const lowerAt = (tokens: readonly Token[], index: number): string => tokens[index]?.lower ?? '';

/** The words of a name, as written and as they are compared. */
export function spellName({ tokens, text }: NameWords, run: Run): Pick<NameMention, 'words' | 'keys'> {
  const { start, bare } = run;
  const words: string[] = [];
  const keys: string[] = [];
  for (let index = start; index < bare; index++) {
    const token = tokens[index];
    if (!token || (token.kind === 'mark' && token.text !== '&')) continue;
    const nickname =
      tokens[index - 1]?.kind === 'mark' && tokens[index + 1]?.kind === 'mark' && index > start;
    words.push(
      nickname ? text.slice(tokens[index - 1]?.start, tokens[index + 1]?.end) : withStop(text, token),
    );
    keys.push(keyOf(token));
  }
  const shared = sharedSurname(tokens, run);
  if (shared) {
    words.push(shared.text);
    keys.push(keyOf(shared));
  }
  return { words, keys };
}

/** "Jr." keeps its full stop also where that ends the sentence. */
const withStop = (text: string, { text: word, lower, end }: Token): string =>
  (lower === 'jr' || lower === 'sr') && text[end] === '.' ? `${word}.` : word;

/** "Kate and Karl Wit" share a surname */
function sharedSurname(tokens: readonly Token[], { start, nameEnd, end, titled }: Run): Token | null {
  const surname = tokens[end + 2];
  // "Sisters Ana and Eva Duarte"
  const several = titled && singular(lowerAt(tokens, start - 1), '-') === '';
  const may =
    nameEnd - start === 1 &&
    (!titled || several) &&
    isGiven(tokens[start]) &&
    lowerAt(tokens, end) === 'and' &&
    mayShare(tokens[end + 1], surname, several);
  return may && surname?.kind === 'capital' && tokens[end + 3]?.kind !== 'capital' ? surname : null;
}

/** May the two words after "Kate and" be a first name and the surname of both? */
const mayShare = (given: Token | undefined, surname: Token | undefined, several: boolean): boolean =>
  isGiven(given) &&
  surname?.kind === 'capital' &&
  (several || !isFirstName(surname)) &&
  !PLACES.has(`${given?.lower} ${surname.lower}`) &&
  !BODY_ENDINGS.has(surname.lower) &&
  !PLACES.has(surname.lower);
