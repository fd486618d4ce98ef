import { lowerAt } from '../clause/narrative-line.ts';
import type { Narrative } from '../narrative/narrative.ts';
import { SURE } from '../rules/sureness.ts';
import { identify, NOBODY, type Identity } from './identity.ts';

/** Sentences at the start of an article among which its byline stands. */
const BYLINES = 6;

/** "I", outside quotation marks: the one whom the byline names, if it names one. */
export function resolveAuthor({ line, clauses, entities }: Narrative): Identity {
  for (const { from, to } of clauses.slice(0, BYLINES)) {
    if (lowerAt(line, from) !== 'by') continue;
    const name = line.nameAt(line.tokens[from + 1]?.index ?? -1);
    const author = name && entities.of(name);
    const alone = name && from + 1 + (name.last - name.first) >= to - 1;
    if (author && alone && !author.thing) return identify(author, SURE.author, 'the author of the article');
  }
  return NOBODY;
}
