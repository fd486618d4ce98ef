import type { Step } from '../core/trace.ts';

/** How deep a step is set in: what leads to a quotation or event below it, what leads to its speaker below that. */
const INDENT: Readonly<Record<Step['stage'], number>> = {
  quotation: 0,
  story: 0,
  cue: 1,
  offer: 1,
  antecedent: 2,
  speaker: 2,
  way: 1,
  speech: 1,
  scene: 1,
  day: 1,
  event: 0,
  date: 1,
};

/**
 * Steps of an analysis as a person reads them, by their place in the text, one a line: the stage, the rule, what it found;
 * what decides among several is marked.
 */
export function tellSteps(steps: readonly Step[]): string {
  const groups = new Map<number, Step[]>();
  let group: Step[] = [];
  for (const step of steps) {
    const start = step.at?.start;
    if (start !== undefined) groups.set(start, (group = groups.get(start) ?? []));
    group.push(step);
  }
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([, told]) => told.map(tellStep).join(''))
    .join('\n');
}

const tellStep = ({ stage, rule, text, won }: Step): string =>
  `${'  '.repeat(INDENT[stage])}${stage} [${rule}] ${text.replace(/\s+/g, ' ')}${won ? ' ← decides' : ''}\n`;
