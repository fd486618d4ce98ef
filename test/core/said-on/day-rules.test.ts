import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.ts';
import type { Document } from '../../../src/core/article/article.ts';
import { DAY_RULES } from '../../../src/core/said-on/date-quotations.ts';
import { tellSteps } from '../../../src/cli/tell-steps.ts';
import type { Step } from '../../../src/core/trace.ts';

const published = (text: string): Document => ({
  id: 'x',
  title: null,
  source: null,
  url: null,
  byline: null,
  published: '2025-05-04',
  publishedBasis: 'stated',
  language: 'en',
  text,
});

/** Which rules gave the days of a text's quotations, and those days. */
function daysOf(text: string) {
  const steps: Step[] = [];
  const { quotations } = analyze(published(text), undefined, (step) => void steps.push(step));
  const rules = steps.flatMap(({ stage, rule }) => (stage === 'day' ? [rule] : []));
  return { days: quotations.map(({ saidOn }, i) => [rules[i], saidOn]), told: tellSteps(steps) };
}

describe('the day on which a quotation was said', () => {
  it.each(DAY_RULES)('$rule: $example', ({ rule, example, day, counter }) => {
    const shown = daysOf(example);
    expect(shown.days, shown.told).toContainEqual([rule, day]);
    const other = daysOf(counter);
    expect(
      other.days.map(([decided]) => decided),
      other.told,
    ).not.toContain(rule);
  });
});
