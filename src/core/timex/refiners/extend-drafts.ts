import type { Beside, Draft } from '../reading.ts';
import { isDay } from './merge-drafts.ts';

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
  { before: /\b(?:the\s)?first\shalf\sof\s(?:the\s)?['’]?$/i, part: 'start' },
  { before: /\b(?:the\s)?(?:second|last|latter)\shalf\sof\s(?:the\s)?['’]?$/i, part: 'end' },
  {
    before:
      /\b(?:almost|nearly|over(?!\sthe)|more\sthan|less\sthan|at\sleast|at\smost|no\smore\sthan|up\sto|as\smany\sas)\s$/i,
    durations: true,
  },
];
const LONGEST = 24;

/** "the day before May 3": what stands before a day and counts from it. */
const BESIDE: readonly { readonly before: RegExp; readonly beside: Beside }[] = [
  { before: /\b(?:the\s)?day\sbefore\s$/i, beside: { unit: 'day', count: -1 } },
  { before: /\b(?:the\s)?day\safter\s$/i, beside: { unit: 'day', count: 1 } },
  { before: /\b(?:the\s)?week\sof\s$/i, beside: { unit: 'week', count: 0 } },
  { before: /\b(?:the|a)\sweek\sbefore\s$/i, beside: { unit: 'week', count: -1 } },
  { before: /\b(?:the|a)\sweek\safter\s$/i, beside: { unit: 'week', count: 1 } },
];

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
  if (isDay(draft.reading) || kind === 'holiday')
    for (const { before: pattern, beside } of BESIDE) {
      const match = pattern.exec(before);
      if (match !== null) return { ...draft, start: from + match.index, beside };
    }
  for (const { before: pattern, part, durations } of MODIFIERS) {
    if ((durations === true) !== (kind === 'duration' || (kind === 'shift' && durations === true))) continue;
    const match = pattern.exec(before);
    if (match === null) continue;
    const start = from + match.index;
    return { ...draft, start, ...(part === undefined ? {} : { part }) };
  }
  return draft;
}
