import { describe, expect, it } from 'vitest';
import { OFFER_RULES } from '../../../src/core/quotation/english/clause/attribute-clause.ts';
import type { Shown } from '../../../src/core/quotation/english/rules/shown.ts';
import { DESCRIPTION_RESOLVERS } from '../../../src/core/quotation/english/speakers/resolve-description.ts';
import { PRONOUN_RESOLVERS } from '../../../src/core/quotation/english/speakers/resolve-pronoun.ts';
import { NO_SPEECH_SIGNS } from '../../../src/core/quotation/english/ways/no-speech.ts';
import { SAME_WORDS } from '../../../src/core/quotation/english/ways/same-words.ts';
import { WAYS } from '../../../src/core/quotation/english/ways/ways.ts';
import { explainText, type Explained } from '../../explain-text.ts';

/** Each list of rules, with what shows in a trace that one of them decided. */
const LISTS: readonly {
  readonly list: string;
  readonly rules: readonly Shown[];
  readonly decided: (explained: Explained, rule: string) => boolean;
}[] = [
  { list: 'the ways to a speaker', rules: [...WAYS, SAME_WORDS], decided: by('way') },
  {
    list: 'the offers within a sentence',
    rules: OFFER_RULES.flatMap(({ shows }) => shows),
    decided: ({ steps }, rule) =>
      steps.some((step) => step.stage === 'offer' && step.rule === rule && step.won),
  },
  { list: 'whom a pronoun means', rules: PRONOUN_RESOLVERS, decided: by('speaker') },
  { list: 'whom a description means', rules: DESCRIPTION_RESOLVERS, decided: by('speaker') },
  { list: 'what is no speech', rules: NO_SPEECH_SIGNS, decided: by('speech') },
];

function by(stage: string) {
  return ({ steps }: Explained, rule: string): boolean =>
    steps.some((step) => step.stage === stage && step.rule === rule);
}

describe.each(LISTS)('$list', ({ rules, decided }) => {
  it.each(rules.map(({ rule, ...texts }) => [rule, texts] as const))(
    '%s',
    (rule, { example, speaker, counter }) => {
      const shown = explainText(example);
      expect(decided(shown, rule), `"${rule}" decides nothing in ${shown.told}`).toBe(true);
      const speakers = shown.quotations.map((quotation) => quotation.speaker);
      if (speaker !== null) expect(speakers, shown.told).toContain(speaker);
      const other = explainText(counter);
      expect(decided(other, rule), `"${rule}" decides in ${other.told}`).toBe(false);
    },
  );

  it('names every rule once', () => {
    expect(new Set(rules.map(({ rule }) => rule)).size).toBe(rules.length);
  });
});
