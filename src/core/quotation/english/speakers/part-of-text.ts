import { lowerAt } from '../clause/narrative-line.ts';
import type { SpeakerMention } from '../clause/speaker-mention.ts';
import type { Narrative } from '../narrative/narrative.ts';
import { POSSESSIVES } from '../rules/function-words.ts';
import { DOCUMENTS, PARTS_OF_TEXTS } from '../rules/titles.ts';

/** "an entry for 3 May", "one page of the diary", which do not tell whose words they are; not "her entry", "the club's page". */
export function isPartOfText({ line }: Narrative, mention: SpeakerMention): boolean {
  const { head, from, to, determiner, modifiers } = mention;
  if (POSSESSIVES.has(determiner ?? '') || modifiers.some((word) => /^['’]s?$/.test(word))) return false;
  if (PARTS_OF_TEXTS.has(head)) return true;
  let page = from;
  while (page < to && lowerAt(line, page) !== 'page') page++;
  if (head !== 'page' || page === to) return false;
  if (line.tokens[page + 1]?.kind === 'number') return true;
  const whole = lowerAt(line, page + 1) === 'of' ? lowerAt(line, to - 1) : '';
  return DOCUMENTS.has(whole) || whole === 'log';
}
