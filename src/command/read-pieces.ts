import type { OptionSpec, OptionValue } from '../chat/declaration.ts';
import { OptionError } from '../errors.ts';
import type { Words } from '../words/en.ts';
import { term } from '../words/term.ts';
import { nameMeant } from './name-meant.ts';
import { clip, lowerFirst, nearest } from './typed-words.ts';

/** What a line may hold. */
export interface Accepted {
  /** The options of its command; the first takes the free words. */
  readonly specs: readonly OptionSpec[];
  /** Names of options that other commands take: written to this one they are a mistake, and no words. */
  readonly foreign: ReadonlySet<string>;
}

/** The same for one line. */
interface AcceptedHere extends Accepted {
  /** Do quotation marks tell somebody's words from what is the asker's? */
  readonly isMarked: boolean;
}

/** `name:` and a value: in quotation marks of any kind, or a single word, or nothing. */
const OPTION =
  /(?<name>[a-záéíóúüñ]{2,20}):(?:"(?<straight>[^"]*)"|[“”„](?<curly>[^“”]*)[“”]|(?<unclosed>["“„][^"“”„]*$)|(?<word>[^\s"“”]\S*)|(?<none>))(?=\s|$)/iuy;
/** Somebody's words: nothing inside them is an option. */
const QUOTED = /"[^"]*"|“[^”]*”/y;

/** A pair of marks with words in it. */
const MARKED = /"[^"]+"|“[^”]+”/;

/** A line's options as they come, and the free words, each piece knowing where it stood. */
export interface Pieces {
  readonly values: Record<string, OptionValue>;
  /** Free words before any option, and those between and behind. */
  first: string;
  /** Those that stand right behind an option's value that has no quotation marks: `since:May 2025`. */
  readonly behind: { readonly spec: OptionSpec; words: string }[];
  rest: string;
}

/** Takes a line apart: options, and free words. */
export function readPieces(text: string, accepted: Accepted): Pieces {
  const main = accepted.specs[0];
  const acceptedHere = { ...accepted, isMarked: MARKED.test(text) };
  const pieces: Pieces = { values: {}, first: '', behind: [], rest: '' };
  // Where words stand: before all options, right behind a value without quotation marks, or elsewhere.
  let where: 'first' | 'behind' | 'rest' = 'first';
  let at = 0;
  while (at < text.length) {
    const atWord = at === 0 || /\s/.test(text[at - 1]!);
    OPTION.lastIndex = at;
    const option = atWord ? OPTION.exec(text) : null;
    const spec = option ? takeOption(option, acceptedHere, pieces.values) : null;
    if (option && spec) {
      at += option[0].length;
      where = option.groups?.['word'] === undefined ? 'rest' : 'behind';
      if (where === 'behind') pieces.behind.push({ spec, words: '' });
      continue;
    }
    QUOTED.lastIndex = at;
    const quoted = QUOTED.exec(text)?.[0];
    // Somebody's words end an option's value.
    if (quoted !== undefined && main?.raw && where === 'behind') where = 'rest';
    const piece = quoted ?? text[at]!;
    if (where === 'behind') pieces.behind.at(-1)!.words += piece;
    else pieces[where] += piece;
    at += piece.length;
  }
  return pieces;
}

/** Puts an option's value to the others; null when its name is no option, so that it is free words. */
function takeOption(
  option: RegExpExecArray,
  accepted: AcceptedHere,
  values: Record<string, OptionValue>,
): OptionSpec | null {
  const { name: written = '', straight, curly, word, unclosed, none } = option.groups ?? {};
  const value = straight ?? curly ?? word ?? unclosed ?? '';
  const name = nameMeant(
    written,
    accepted.specs.map((known) => known.name),
  );
  const spec = accepted.specs.find((known) => known.name === name);
  if (!spec) {
    // An address, or words that end in a colon.
    if (!value.startsWith('//') && none === undefined) refuseMistake(written.toLowerCase(), value, accepted);
    return null;
  }
  const refused = (say: (words: Words, called: string) => string): OptionError =>
    new OptionError(spec.name, value, (words) => say(words, term(spec.name, words)));
  if (unclosed !== undefined)
    throw refused(({ mistakes }, called) => mistakes.notClosed(called, clip(value.slice(1).trim())));
  if (value.trim() === '')
    throw refused((words, called) => words.mistakes.noValue(called, lowerFirst(spec.description(words))));
  if (spec.name in values) throw refused(({ mistakes }, called) => mistakes.twice(called));
  values[spec.name] = value;
  return spec;
}

/** Throws an `OptionError` where `name:value` looks like an option that is no option here, rather than like words. */
function refuseMistake(name: string, value: string, { specs, foreign, isMarked }: AcceptedHere): void {
  const names = specs.map((known) => known.name);
  const near = nearest(name, names);
  if (near !== null)
    throw new OptionError(name, value, (words) => {
      const { noOption, didYouMean } = words.mistakes;
      return `${noOption(name)}${didYouMean(`${term(near, words)}:${value}`)}`;
    });
  const own = (words: Words): string => names.map((known) => `${term(known, words)}:`).join(', ');
  // Where the words are somebody's own, "source:Reuters" may be among them, unless marks set those apart.
  const isForeign = nameMeant(name, [...foreign]) !== null;
  if (specs[0]?.raw && !(isMarked && isForeign)) return;
  if (isForeign)
    throw new OptionError(name, value, (words) => words.mistakes.foreignOption(name, own(words)));
  if (!specs[0]?.prose)
    throw new OptionError(name, value, (words) => {
      const { noOption, takes } = words.mistakes;
      return `${noOption(name)}${takes(own(words))}`;
    });
}
