import { conjugate, type VerbForm } from './conjugate.ts';
import type { SpanishCue } from './spanish-cue.ts';
import { VERBS_BESIDE } from './verbs-beside.ts';
import { VERBS_OF_FRAGMENTS } from './verbs-of-fragments.ts';
import { VERBS_OF_VIEWS } from './verbs-of-views.ts';
import { VERBS_OF_WORDS } from './verbs-of-words.ts';

/** Every verb of speech. */
export const SPANISH_CUES: readonly SpanishCue[] = [
  ...VERBS_OF_WORDS,
  ...VERBS_OF_VIEWS,
  ...VERBS_BESIDE,
  ...VERBS_OF_FRAGMENTS,
];

/** A form of a verb of speech. */
export interface CueForm extends VerbForm {
  readonly verb: string;
  readonly takes: SpanishCue['takes'];
  /** Calls it something what it tells of: «calificar de»? */
  readonly calls: boolean;
}

const PRONOUNS = ['me', 'te', 'le', 'les', 'nos', 'se', 'lo', 'la', 'los', 'las', 'selo'];

/** «decirles», «diciéndole»: an infinitive or gerund with the pronouns it takes. */
function withPronouns(form: VerbForm): VerbForm[] {
  if (form.mood !== 'infinitive' && form.mood !== 'gerund') return [];
  const stem = form.form.replace(/(?<vowel>[ae])ndo$/, (_, vowel) => (vowel === 'a' ? 'ándo' : 'éndo'));
  return PRONOUNS.map((pronoun) => ({ ...form, form: stem + pronoun }));
}

/** Every form of the verbs above; where two verbs share one, the first listed has it. */
export const CUE_OF: ReadonlyMap<string, CueForm> = new Map(
  SPANISH_CUES.toReversed().flatMap((cue) =>
    // a third person counts where a first has the same form
    conjugate(cue)
      .flatMap((form) => [form, ...withPronouns(form)])
      .toReversed()
      .map((form): [string, CueForm] => [
        form.form,
        { ...form, verb: cue.verb, takes: cue.takes, calls: cue.calls === true },
      ]),
  ),
);
