import { words } from '../../../text/words.ts';
import type { FoundQuotation } from '../../quotation.ts';
import { trust } from '../speakers/confidence.ts';
import type { Shown } from '../rules/shown.ts';
import type { Narrative } from '../narrative/narrative.ts';
import type { Candidate } from './progress.ts';

/** Fewer words, and the blanks around them, may be anybody's. */
const MIN_WORDS = 4;

/** The way of what was first taken for no speech. */
export const SAME_WORDS: Shown = {
  rule: 'same words',
  example: '‘We have nothing left’: villagers count cost\n\n“We have nothing left,” said Ana Duarte.',
  speaker: 'Ana Duarte',
  counter: '‘We have nothing left’: villagers count cost\n\n“We have nothing to say,” said Ana Duarte.',
};

/**
 * The speaker of the same words elsewhere in the article: a headline, `‘We have nothing left’: villagers count cost`,
 * quotes what the story then attributes, or a part of it.
 */
export function fromSameWords(
  narrative: Narrative,
  found: readonly FoundQuotation[],
  candidates: readonly Candidate[],
): FoundQuotation[] {
  const headlines = candidates.filter((candidate) => standsInHeadline(narrative, candidate));
  if (headlines.length === 0) return [];
  const known = found
    .filter(({ speaker }) => speaker !== null)
    .map((same) => ({ same, said: folded(same.text) }));
  return headlines.flatMap(({ span: { start, end } }) => {
    const text = narrative.text.slice(start, end);
    const echoed = folded(text);
    const enough = echoed.split(' ').length > MIN_WORDS;
    const whole = known.find(({ said }) => said === echoed);
    const { same } = whole ?? (enough ? known.find(({ said }) => said.includes(echoed)) : undefined) ?? {};
    if (!same || echoed.split(' ').length < MIN_WORDS) return [];
    const why = 'the same words are attributed elsewhere in the article';
    narrative.trace?.({
      stage: 'way',
      rule: SAME_WORDS.rule,
      text: `${same.speaker}: ${why}`,
      at: { start, end },
    });
    const confidence = trust('same-words', same.confidence);
    return [{ ...same, start, end, text, type: 'direct', confidence, why }];
  });
}

/** The words with a blank before, between and behind them. */
const folded = (text: string): string => ` ${words(text).join(' ')} `;

/** Does it stand in one of the first lines, in a line that is no sentence? */
function standsInHeadline({ clauses, paragraphOf, line }: Narrative, { clause }: Candidate): boolean {
  const { from = 0, to = 0 } = clauses[clause] ?? {};
  const whole = (from === 0 || line.tokens[from - 1]?.kind === 'break') && line.tokens[to]?.kind === 'break';
  return (paragraphOf[clause] ?? 0) < HEADLINES && whole && !/^[.!?]/.test(line.tokens[to - 1]?.lower ?? '');
}
/** Paragraphs at the start among which headlines are. */
const HEADLINES = 3;
