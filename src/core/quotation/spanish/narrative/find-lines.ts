import { cutAsides, findDialogue, type SpeaksAt } from '../../marks/find-dialogue.ts';
import type { QuotedSpan } from '../../marks/find-quoted-spans.ts';

/** Where a line of dialogue stands: its run of lines that only blank ones part, and its number there. */
export interface Turn {
  readonly run: readonly DashLine[];
  readonly number: number;
}

/** A line that opens with a dash. */
export interface DashLine {
  readonly start: number;
  readonly end: number;
  /** Ends it with a question mark? */
  readonly asks: boolean;
}

/** The lines of dialogue of a text. */
export interface Dialogue {
  readonly spans: readonly QuotedSpan[];
  /** The turn of each span, by where it opens. */
  readonly turns: ReadonlyMap<number, Turn>;
  /** Those that only their place among others tells for speech, by where they open. */
  readonly bare: ReadonlySet<number>;
}

/** A line that opens with a long dash right before its words, or a short one before a word: `—No lo sé.`, `-¿Y ahora?` */
const LINE = /^[ \t]*(?<dash>[—–―](?=[^\s—–―-])|-(?=[\p{L}¿¡«“"]))/u;
const STOPS = /[.!?…»”"]\s*$/u;

/**
 * The lines of dialogue: those that `findDialogue` tells by themselves, and those beside them in a run; a lone line or a
 * run of others only with a long dash and a stop at the end. `—No lo sé —dijo Ana.` and `—Ya.` behind it are one run.
 */
export function findLines(text: string, speaks: SpeaksAt): Dialogue {
  const told = findDialogue(text, speaks);
  const spans = [...told];
  const turns = new Map<number, Turn>();
  const bare = new Set<number>();
  const opens = told.map(({ open }) => open);
  let next = 0; // of the spans told by themselves
  for (const run of findRuns(text)) {
    run.forEach((line, number) => {
      while (next < opens.length && opens[next]! < line.start) next++;
      const first = next;
      while (next < opens.length && opens[next]! < line.end) next++;
      if (next > first) {
        for (let at = first; at < next; at++) turns.set(opens[at]!, { run, number });
        return;
      }
      const words = text.slice(line.start, line.end);
      if (/^[ \t]*-/.test(words) || !STOPS.test(words)) return;
      const start = line.start + LINE.exec(words)![0].length;
      const whole = {
        open: line.start,
        start,
        end: line.start + words.trimEnd().length,
        close: line.end,
        closed: true,
        parent: -1,
        continues: false,
      };
      for (const part of cutAsides(text, whole, speaks)) {
        spans.push(part);
        bare.add(part.open);
        turns.set(part.open, { run, number });
      }
    });
  }
  return { spans, turns, bare };
}

/** The runs of lines that open with a dash. */
function findRuns(text: string): DashLine[][] {
  const runs: DashLine[][] = [];
  let run: DashLine[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (LINE.test(line)) {
      if (run.length === 0) runs.push(run);
      run.push({ start, end, asks: /\?\s*$/.test(line) });
    } else if (line.trim() !== '') run = [];
    start = end + 1;
  }
  return runs;
}
