/** Marks that close each other: “ ” and " ", « », ‘ ’ and ' ', 「 」 and 『 』. */
export type Family = 'double' | 'angle' | 'single' | 'corner';

/** A mark that has been opened. */
interface OpenMark {
  readonly family: Family;
  readonly sign: string;
  /** For single marks, the apostrophe chosen to close it. */
  readonly closeAt: number;
  /** Its number among those found. */
  readonly slot: number;
}

/** A pair of marks, or a mark that is not closed in its line. Offsets. */
export interface MarkPair {
  readonly open: number;
  /** Where the content starts and ends. */
  readonly inner: number;
  innerEnd: number;
  close: number;
  closed: boolean;
  /** How many pairs stand around it; -1 while it is open, -2 when it was no mark after all. */
  depth: number;
  /** Opened where a sentence of the quotation before had ended, without that one's being closed. */
  goesOn: boolean;
}

/** Deeper than any article nests; keeps every search of the stack short. */
const MAX_DEPTH = 6;
/** It was no mark: crossed by an outer one, or never closed where it must be. */
const NO_MARK = -2;

/** The marks of one line and those of them that are open. */
export interface MarkStack {
  readonly pairs: MarkPair[];
  readonly open: OpenMark[];
  readonly lineEnd: number;
}

export const hasOpen = ({ open }: MarkStack, family: Family): boolean =>
  open.some((mark) => mark.family === family);

export const isFull = ({ open }: MarkStack): boolean => open.length >= MAX_DEPTH;

/** Opens a mark of so many characters. */
export function push(
  stack: MarkStack,
  family: Family,
  at: number,
  length: number,
  { sign, closeAt = -1 }: { readonly sign: string; readonly closeAt?: number },
): void {
  if (isFull(stack)) return;
  const { pairs, open, lineEnd } = stack;
  open.push({ family, sign, closeAt, slot: pairs.length });
  pairs.push({
    open: at,
    inner: at + length,
    innerEnd: lineEnd,
    close: lineEnd,
    closed: false,
    depth: -1,
    goesOn: false,
  });
}

/** Closes the last open mark of a family; what was opened inside it and is still open was no mark. */
export function pop({ pairs, open }: MarkStack, family: Family, at: number, length: number): void {
  for (let mark = open.pop(); mark; mark = open.pop()) {
    const pair = pairs[mark.slot];
    if (mark.family === family) {
      if (pair) Object.assign(pair, { innerEnd: at, close: at + length, closed: true, depth: open.length });
      return;
    }
    if (pair) pair.depth = NO_MARK;
  }
}

/** At the end of the line: what is open goes on in the next one, but for single marks, which were none. */
export function settle({ pairs, open }: MarkStack): void {
  const unclosed = open.filter(({ family }) => family !== 'single');
  for (const mark of open) {
    const pair = pairs[mark.slot];
    if (pair) pair.depth = mark.family === 'single' ? NO_MARK : unclosed.indexOf(mark);
  }
}
