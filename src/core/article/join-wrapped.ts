/** Narrower or wider than this no mail, PDF or terminal breaks its lines, in characters. */
const NARROWEST = 45;
const WIDEST = 110;
/** How many breaks within paragraphs there must be, and the share of them where the next word did not fit. */
const LEAST_BREAKS = 6;
const WRAPPED_SHARE = 0.75;
/** Share of the lines so joined that begin with a small letter: those of a table or a list do not. */
const SMALL_SHARE = 0.4;

/**
 * The text with the lines of each paragraph put together, where it was broken at a width, as mail and PDF have it: nearly
 * all lines end where the next word would not have fitted, and most go on with a small letter. Any other text, or one of a few
 * lines, stays as it is.
 *
 *     joinWrapped('Good evening from the hall,\nwhere …') // 'Good evening from the hall, where …'
 */
export function joinWrapped(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => line.trimEnd());
  const breaks = lines.flatMap((line, at) => (line.trim() && lines[at + 1]?.trim() ? [at] : []));
  const width = breaks.reduce((widest, at) => Math.max(widest, lines[at]!.length), 0);
  if (breaks.length < LEAST_BREAKS || width < NARROWEST || width > WIDEST) return text;
  const wrapped = new Set(
    breaks.filter((at) => lines[at]!.length + 1 + firstWord(lines[at + 1]!).length > width),
  );
  if (wrapped.size < breaks.length * WRAPPED_SHARE) return text;
  const small = [...wrapped].filter((at) => /^\s*[\p{Ll}]/u.test(lines[at + 1]!));
  if (small.length < wrapped.size * SMALL_SHARE) return text;
  return lines.map((line, at) => (at === 0 ? '' : wrapped.has(at - 1) ? ' ' : '\n') + line).join('');
}

const firstWord = (line: string): string => /\S+/.exec(line)?.[0] ?? '';
