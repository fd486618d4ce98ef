import { COMMON_OPTIONS, type OptionSpec, type OptionValue } from '../chat/declaration.ts';
import { OptionError } from '../errors.ts';
import { term } from '../words/term.ts';
import { readPieces, type Accepted } from './read-pieces.ts';
import { clip } from './typed-words.ts';

/**
 * The options and the free words of a line, which are the first option's. No word is dropped: one that no option takes
 * throws an `OptionError` that says what is accepted.
 */
export function parseOptions(text: string, accepted: Accepted): Record<string, OptionValue> {
  const main = accepted.specs[0];
  const { values, first, behind, rest } = readPieces(text, accepted);
  let free = `${first} ${rest}`.trim();
  for (const { spec, words } of behind) {
    if (words.trim() === '') continue;
    if (COMPLETE.test(String(values[spec.name]))) {
      free = `${free} ${words.trim()}`.trim();
      continue;
    }
    // The main option has its words already, or its words are in quotation marks: these belong to the value.
    if (main === spec || (main !== undefined && main.name in values) || free !== '') {
      values[spec.name] = `${String(values[spec.name])} ${words.trim()}`;
    } else if (main?.required || spec.kind !== 'text') {
      free = words.trim();
    } else {
      throw unclearEnd(spec, String(values[spec.name]), words.trim(), main);
    }
  }
  if (free === '' || main === undefined) return values;
  if (COMMON_OPTIONS.some(({ name }) => name === main.name)) {
    throw new OptionError('command', free, ({ mistakes }) => mistakes.noWords(clip(free)));
  }
  if (main.name in values)
    throw new OptionError(main.name, free, (words) =>
      words.mistakes.twoValues(term(main.name, words), clip(free), clip(String(values[main.name]))),
    );
  const words = main.raw ? free : free.replace(/\s+/g, ' ');
  values[main.name] = main.raw || main.quoted ? words : unquote(words);
  return values;
}

/** A value that no word behind it goes on: `2025-05-03`, `2025`, `Europe/Berlin`. */
const COMPLETE =
  /^\d{4}(?:-\d\d?){0,2}$|^(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)\//i;

/** `/timeline from:May 2025` may mean a day of two words, or a topic called “2025”: nobody can tell. */
const unclearEnd = (
  spec: OptionSpec,
  value: string,
  behind: string,
  main: OptionSpec | undefined,
): OptionError =>
  new OptionError(spec.name, behind, (words) => {
    const name = term(spec.name, words);
    const apart = main ? `${term(main.name, words)}:"${behind}"` : null;
    return words.mistakes.unclearEnd(clip(behind), name, `${name}:"${value} ${behind}"`, apart);
  });

const unquote = (text: string): string =>
  /^["“”](?<inner>[^"“”]*)["“”]$/.exec(text)?.groups?.['inner']?.trim() ?? text;
