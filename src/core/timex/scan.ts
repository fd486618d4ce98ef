import type { Draft, Found, Parser } from './reading.ts';

/**
 * Reads a text once; where a word or figure stands that some form can begin with, those forms are tried and the
 * longest match wins (the first listed among equals). Linear: every pattern is bounded, and a match is skipped over.
 */
export function scan(text: string, parsers: readonly Parser[]): Draft[] {
  const { byWord, byDigits, longest } = index(parsers);
  const drafts: Draft[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const digit = isDigit(code);
    if (!digit && !isLetter(code)) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < text.length && (digit ? isDigit(text.charCodeAt(end)) : isLetter(text.charCodeAt(end))))
      end++;
    const tried = digit
      ? startsNumber(text, at)
        ? byDigits
        : undefined
      : end - at <= longest && !isDigit(text.charCodeAt(at - 1)) && !/[#@]/.test(text[at - 1] ?? '')
        ? byWord.get(text.slice(at, end).toLowerCase())
        : undefined;
    const draft = tried === undefined ? null : longestAt(text, at, tried);
    if (draft !== null) drafts.push(draft);
    at = draft === null ? end : Math.max(draft.end, end);
  }
  return drafts;
}

interface Index {
  readonly byWord: ReadonlyMap<string, readonly Parser[]>;
  readonly byDigits: readonly Parser[];
  readonly longest: number;
}

const indexes = new WeakMap<readonly Parser[], Index>();

function index(parsers: readonly Parser[]): Index {
  const known = indexes.get(parsers);
  if (known) return known;
  const byWord = new Map<string, Parser[]>();
  const byDigits: Parser[] = [];
  for (const parser of parsers) {
    if (parser.triggers === 'digits') byDigits.push(parser);
    else for (const word of new Set(parser.triggers)) byWord.set(word, [...(byWord.get(word) ?? []), parser]);
  }
  const longest = Math.max(...[...byWord.keys()].map((word) => word.length));
  const made = { byWord, byDigits, longest };
  indexes.set(parsers, made);
  return made;
}

function longestAt(text: string, start: number, parsers: readonly Parser[]): Draft | null {
  let best: Found | null = null;
  let bestEnd = start;
  for (const parser of parsers) {
    parser.pattern.lastIndex = start;
    const match = parser.pattern.exec(text);
    if (match === null || start + match[0].length <= bestEnd) continue;
    const found = parser.read(match.groups ?? {}, match);
    const end = start + (found?.length ?? match[0].length);
    if (found === null || end <= bestEnd) continue;
    best = found;
    bestEnd = end;
  }
  if (best === null) return null;
  const { reading, clock, part } = best;
  return { start, end: bestEnd, reading, ...(clock === undefined ? {} : { clock }), part };
}

/** Money, decimals and the tail of a longer figure are no dates: "$2000", "1,998", "3.14". */
function startsNumber(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  if (/[$£€¥#@_]/.test(before) || isLetter(text.charCodeAt(at - 1))) return false;
  return !(/[.,]/.test(before) && isDigit(text.charCodeAt(at - 2)));
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => {
  const lower = code | 32;
  return (lower >= 97 && lower <= 122) || (code >= 0xc0 && code < 0x2000);
};
