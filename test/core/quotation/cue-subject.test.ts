import { describe, expect, it } from 'vitest';
import { readCueSubject, SUBJECT_RULES } from '../../../src/core/quotation/english/clause/cue-subject.ts';
import type { SpeakerMention } from '../../../src/core/quotation/english/clause/speaker-mention.ts';
import { readNarrative } from '../../../src/core/quotation/english/narrative/narrative.ts';
import { CUES } from '../../../src/core/quotation/english/rules/cue-verbs.ts';
import { findSentences } from '../../../src/core/text/sentences.ts';

/** What is decided of each verb of speech in a text: the rule, and the words of the subject. */
function decisions(text: string): { rule: string; subject: string | null }[] {
  const { line, clauses } = readNarrative(text, findSentences(text));
  return clauses.flatMap((clause) => {
    let last: SpeakerMention | null = null; // who spoke before in the sentence
    return line.tokens.slice(clause.from, clause.to).flatMap(({ lower }, offset) => {
      const cue = CUES.get(lower);
      if (!cue) return [];
      const spoken = { last, first: null, previous: null };
      const { rule, found } = readCueSubject({ line, clause, at: clause.from + offset, cue, spoken });
      const subject = found?.subject ?? null;
      if (subject && cue.takes === 'words') last = subject;
      return [{ rule, subject: subject && text.slice(subject.start, subject.end) }];
    });
  });
}

describe('the subject of a verb of speech', () => {
  it.each(SUBJECT_RULES)('$rule: $example', ({ rule, example, speaker, counter }) => {
    expect(decisions(example)).toContainEqual({ rule, subject: speaker });
    expect(decisions(counter).map((decided) => decided.rule)).not.toContain(rule);
  });
});
