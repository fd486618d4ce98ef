import { MAKING } from '../rules/verbs.ts';
import { UTTERANCES } from '../rules/nouns.ts';
import { lowerAt, type NarrativeLine } from './narrative-line.ts';
import { descriptionBefore } from './read-before.ts';
import { readPhrase } from './read-phrase.ts';
import { named, pronoun, type SpeakerMention } from './speaker-mention.ts';
import type { Clause } from './split-clauses.ts';

/** Tokens looked back over for a noun for words: `Her answer, she went on, had been clear: “No.”` */
const OWNER_REACH = 12;

export const isUtterance = (line: NarrativeLine, at: number): boolean =>
  UTTERANCES.has(lowerAt(line, at).replace(/s$/, ''));

/** Whom "her answer" is of, as the pronoun that would speak. */
const POSSESSIVE_OF: Readonly<Record<string, string>> = { his: 'he', her: 'she', their: 'they' };

/** "Duarte's short reply", "her answer": whose words they are. */
export function ownerOfWords(line: NarrativeLine, clause: Clause, before: number): SpeakerMention | null {
  for (let at = before - 1; at >= Math.max(clause.from, before - OWNER_REACH); at--) {
    if (!isUtterance(line, at)) continue;
    // "the statement Ana Duarte made in 2012"
    const maker = readPhrase(line, at + 1, before);
    if (maker?.form === 'name' && MAKING.has(lowerAt(line, maker.to))) return maker;
    const owner = ownerBefore(line, clause, at);
    if (owner) return owner;
  }
  return null;
}

/** "Duarte's short", "her": the owner of a noun, within a few words before it. */
export function ownerBefore(line: NarrativeLine, clause: Clause, noun: number): SpeakerMention | null {
  for (let back = noun - 1; back >= Math.max(clause.from, noun - 4); back--) {
    const token = line.tokens[back];
    const subject = POSSESSIVE_OF[lowerAt(line, back)];
    if (token && subject) return { ...pronoun(line, back), head: subject };
    const name = token && line.nameAt(token.index);
    if (line.tokens[back + 1]?.kind !== 'possessive') continue;
    if (token && name) return named(line, back, back + 1, name);
    const described = descriptionBefore(line, clause.from, back + 1);
    if (described) return described;
  }
  return null;
}

/** "a claim by Duarte" */
export const writerOf = (line: NarrativeLine, noun: number, end: number): SpeakerMention | null =>
  /^(?:by|from)$/.test(lowerAt(line, noun + 1)) ? readPhrase(line, noun + 2, end) : null;
