import type { Draft } from '../reading.ts';

interface Modifier {
  /** Ends where the expression begins. */
  readonly before: RegExp;
  readonly part?: 'start' | 'middle' | 'end';
  /** Only before a length of time. */
  readonly durations?: true;
  /** Also before a weekday: "late Friday", but not "earlier Friday". */
  readonly days?: true;
}

/** Words before an expression that belong to it. */
const MODIFIERS: readonly Modifier[] = [
  {
    before: /\b(?:the\s)?(?:very\s)?(?:early(?:\sin)?|beginning\sof|start\sof|earlier(?:\sin)?)[\s-]$/i,
    part: 'start',
  },
  {
    before:
      /\b(?:the\s)?(?:very\s)?(?:late(?:\sin)?|end\sof|close\sof|later(?:\sin)?|rest\sof|remainder\sof)[\s-]$/i,
    part: 'end',
  },
  { before: /\b(?:(?:the\s)?mid(?:dle\sof)?)[\s-]$/i, part: 'middle' },
  {
    before:
      /\b(?:almost|nearly|over(?!\sthe)|more\sthan|less\sthan|at\sleast|at\smost|no\smore\sthan|up\sto|as\smany\sas)\s$/i,
    durations: true,
  },
];
const LONGEST = 18;

/** Takes in what stands before an expression and belongs to it: "early March", "the end of 1990", "at least 30 days". */
export function extendDrafts(text: string, drafts: readonly Draft[]): Draft[] {
  let previousEnd = 0;
  return drafts.map((draft) => {
    const extended = extend(text, draft, Math.max(previousEnd, draft.start - LONGEST));
    previousEnd = draft.end;
    return extended;
  });
}

function extend(text: string, draft: Draft, from: number): Draft {
  const { kind } = draft.reading;
  if (kind === 'vague' || kind === 'set') return draft;
  const before = text.slice(from, draft.start);
  for (const { before: pattern, part, durations } of MODIFIERS) {
    if ((durations === true) !== (kind === 'duration' || (kind === 'shift' && durations === true))) continue;
    const match = pattern.exec(before);
    if (match === null) continue;
    const start = from + match.index;
    return { ...draft, start, ...(part === undefined ? {} : { part }) };
  }
  return draft;
}
