import type { CueVerb, Takes } from './cue-verb.ts';
import { VERBS_OF_FRAGMENTS } from './verbs-of-fragments.ts';
import { VERBS_OF_MANNER } from './verbs-of-manner.ts';
import { VERBS_OF_RELAYING } from './verbs-of-relaying.ts';
import { VERBS_OF_WORDS } from './verbs-of-words.ts';

/** Every verb of speech. */
export const CUE_VERBS: readonly CueVerb[] = [
  ...VERBS_OF_WORDS,
  ...VERBS_OF_RELAYING,
  ...VERBS_OF_MANNER,
  ...VERBS_OF_FRAGMENTS,
];

/** A verb form as it stands in a text. */
export interface Cue {
  readonly verb: string;
  readonly takes: Takes;
  /** "saying": its subject is that of the clause. */
  readonly gerund: boolean;
  /** "say", "ask": not third person, so after "to" or a plural. */
  readonly base: boolean;
}

/** Every inflected form of the verbs above, in lower case. */
export const CUES: ReadonlyMap<string, Cue> = new Map(
  CUE_VERBS.flatMap(({ verb, past, gerund, takes }): [string, Cue][] => {
    const cue: Cue = { verb, takes, gerund: false, base: false };
    const third = /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : /(?:s|sh|ch|o)$/.test(verb)
        ? `${verb}es`
        : `${verb}s`;
    const stem = /[^e]e$/.test(verb) ? verb.slice(0, -1) : verb;
    const pasts = [past ?? (verb.endsWith('e') ? `${verb}d` : `${verb}ed`)].flat();
    const gerunds = [gerund ?? `${stem}ing`].flat();
    return [
      [verb, { ...cue, base: true }],
      ...gerunds.map((form): [string, Cue] => [form, { ...cue, gerund: true }]),
      [third, cue],
      ...pasts.map((form): [string, Cue] => [form, cue]),
    ];
  }),
);
