import { isDeterminer, lowerAt, type NarrativeLine } from '../clause/narrative-line.ts';
import { isNominal } from '../clause/nominal.ts';
import { description, isPersonNoun, type SpeakerMention } from '../clause/speaker-mention.ts';
import type { Gender } from '../rules/gender.ts';
import { GENDERED } from '../rules/titles.ts';
import { BE_FORMS } from '../rules/verbs.ts';

/** "Mum" */
export const KIN_CALLED: ReadonlyMap<string, Gender> = new Map([
  ...['Mum', 'Mom', 'Mam', 'Mama', 'Mummy', 'Nan', 'Nana', 'Gran', 'Granny', 'Grandma'].map(
    (name) => [name, 'female'] as const,
  ),
  ...['Dad', 'Daddy', 'Papa', 'Grandad', 'Granddad', 'Grandpa'].map((name) => [name, 'male'] as const),
]);

/** "one of the nurses", where the noun for several people stands at a place. */
export function oneOfMany(line: NarrativeLine, at: number, text: string, gender: Gender): string | null {
  const lower = lowerAt(line, at);
  const noun = lower.slice(0, -1);
  const fits = lower.endsWith('s') && isPersonNoun(noun) && (GENDERED.get(noun) ?? gender) === gender;
  const many = fits && isDeterminer(line, at - 1);
  const one = many && lowerAt(line, at - 2) === 'of' && lowerAt(line, at - 3) === 'one';
  return one ? text.slice(line.tokens[at - 3]?.start, line.tokens[at]?.end) : null;
}

/** Tokens before a noun in which its determiner stands. */
const DETERMINER_REACH = 3;

/** "my father", "the old engineer": the description whose head is the noun at a place; "was a singer" tells of someone named before it. */
export function describedAt(line: NarrativeLine, at: number): SpeakerMention | null {
  if (!isNominal(line, at) || line.nameAt(line.tokens[at]?.index ?? -1)) return null;
  for (let from = at - 1; from >= Math.max(0, at - DETERMINER_REACH); from--) {
    const lead = lowerAt(line, from - 1);
    if (!isDeterminer(line, from)) {
      // "a first officer"
      if (!isNominal(line, from) && !/^(?:first|second|third|chief)$/.test(lowerAt(line, from))) return null;
      continue;
    }
    if (BE_FORMS.has(lead) || lead === 'as' || lead === 'became') return null;
    let core = from;
    while (isDeterminer(line, core)) core++;
    return description(line, { from, core, headEnd: at + 1, to: at + 1 });
  }
  return null;
}
