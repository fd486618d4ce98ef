import { CUE_OF, type CueForm } from '../rules/cue-verbs.ts';
import { isSpeakerNoun, VERB_OR_NOUN } from '../rules/nouns.ts';
import { PHRASAL_VERBS, type PhrasalVerb } from '../rules/phrasal-verbs.ts';
import { AUXILIARIES, CLITICS, CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../rules/words.ts';
import { isPlainWord, isQuotation, lowerAt, standAt, type Line } from './line.ts';

/** A form of a verb of speech where it stands. */
export interface PlacedForm extends CueForm {
  /** Its tokens: one, or more of «hizo constar». */
  readonly length: number;
}

/** The verb of speech at a place, if the word there is one: «la denuncia» and «su cuenta» are nouns. */
export function formAt(line: Line, at: number): PlacedForm | null {
  const known = FORM_OF.get(lowerAt(line, at));
  if (!known) return null;
  const phrasal = known.phrasal && phrasalAt(line, at, known.phrasal);
  if (phrasal) return phrasal;
  const { single } = known;
  return single && isPlainWord(line, at) && isVerb(line, at, single) ? single : null;
}

function isVerb(line: Line, at: number, form: CueForm): boolean {
  const token = line.tokens[at]!;
  if (token.kind === 'capital' && !token.opens && at > 0 && !isQuotation(line, at - 1)) return false;
  const before = lowerAt(line, at - 1);
  if (form.mood === 'participle') return AUXILIARIES.has(before) || AUXILIARIES.has(lowerAt(line, at - 2));
  if (form.mood === 'infinitive' || form.mood === 'gerund') return true;
  const past = /(?:ó|aron|ieron|aba|aban|ía|ían|jo|uso|uvo)$/.test(form.form);
  if (past || lowerAt(line, at + 1) === 'que') return true;
  return !isNoun(line, at, before) && (form.calls || lowerAt(line, at + 1) !== 'con');
}

/** Makes the word before a form in the present a noun of it? */
function isNoun(line: Line, at: number, before: string): boolean {
  const either = VERB_OR_NOUN.has(lowerAt(line, at));
  if (before === 'y') return either;
  if (!CLITICS.has(before)) return DETERMINERS.has(before) || PREPOSITIONS.has(before);
  if (!/^(?:la|las|lo|los)$/.test(before)) return false;
  // «que la denuncia se tomó»
  if (!either && CONJUNCTIONS.has(lowerAt(line, at - 2))) return false; // «pero la reduce a»
  // «Duarte lo considera «»»
  if (!either && line.nameAt(line.tokens[at - 2]?.index ?? -1)) return false;
  return !opensClitic(line, at - 1) || (either && before !== 'lo' && lowerAt(line, at - 2) === 'que');
}

/** «los regaña», «lo cuenta Duarte»: a pronoun where no preposition stands before it. */
const opensClitic = (line: Line, at: number): boolean => {
  const before = lowerAt(line, at - 1);
  return (
    isQuotation(line, at - 1) ||
    isSpeakerNoun(before) || // «la empresa la defiende»
    before === ',' ||
    before === 'lo' ||
    /^(?:se|no|así|como|que)$/.test(before) ||
    at === 0
  );
};

/** «hizo constar», «ha dejado en claro»: a verb that speaks with the words behind it. */
function phrasalAt(line: Line, at: number, row: PhrasalVerb): PlacedForm | null {
  const words = row.with.find((behind) => standAt(line, at + 1, behind));
  if (!words) return null;
  const form = lowerAt(line, at);
  const participle = row.participle === form;
  if (participle && !AUXILIARIES.has(lowerAt(line, at - 1))) return null;
  return {
    form,
    verb: `${row.verb} ${words.join(' ')}`,
    mood: participle ? 'participle' : 'finite',
    person: 3,
    plural: form.endsWith('n'),
    takes: row.takes ?? 'words',
    calls: false,
    length: words.length + 1,
  };
}

/** What a word may be: a form of a verb that speaks alone, of one that speaks with others, or of both. */
interface KnownForm {
  single: PlacedForm | null;
  phrasal: PhrasalVerb | null;
}

const FORM_OF: ReadonlyMap<string, KnownForm> = (() => {
  const known = new Map<string, KnownForm>();
  for (const [form, cue] of CUE_OF) known.set(form, { single: { ...cue, length: 1 }, phrasal: null });
  for (const row of PHRASAL_VERBS)
    for (const form of [...row.forms, row.participle])
      known.set(form, { single: known.get(form)?.single ?? null, phrasal: row });
  return known;
})();
