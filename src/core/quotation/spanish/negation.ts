import { BEFORE_VERB, DENYING_OPENERS, DENYING_VERBS, FOCUS, NEGATIONS } from './rules/negation.ts';

/** Is what a clause leads to told as not said? `lead` is the clause up to its verb of speech, or up to the quotation. */
export function isDenied(lead: string): boolean {
  const words = lead.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (DENYING_OPENERS.has(words[0] ?? '')) return true;
  if (words.some((word, i) => DENYING_VERBS.has(word) && /^(?:haber|que)$/.test(words[i + 1] ?? '')))
    return true;
  let at = words.length - 1;
  while (at >= 0 && BEFORE_VERB.has(words[at]!)) at--;
  return NEGATIONS.has(words[at] ?? '') && !FOCUS.has(words[at + 1] ?? '');
}
