import type { SpeakerMention } from '../clause/speaker-mention.ts';
import { NOBODY, type Identity } from './identity.ts';
import type { Lookup } from './lookup.ts';
import { resolveDescription } from './resolve-description.ts';
import { resolveAuthor } from './resolve-author.ts';
import { resolveGroup } from './resolve-group.ts';
import { resolveName } from './resolve-name.ts';
import { resolvePronoun } from './resolve-pronoun.ts';

/** Ties a speaker mention to a person or body of the article. */
export function resolveMention(lookup: Lookup, mention: SpeakerMention): Identity {
  switch (mention.form) {
    case 'name':
      return resolveName(lookup.narrative, mention);
    case 'description':
      return resolveDescription(lookup, mention);
    case 'pronoun': {
      const { head } = mention;
      if (head === 'he' || head === 'she') return resolvePronoun(lookup, head);
      if (head === 'i') return resolveAuthor(lookup.narrative);
      return head === 'they' || head === 'it' ? resolveGroup(lookup, head) : NOBODY;
    }
  }
  mention.form satisfies never;
}
