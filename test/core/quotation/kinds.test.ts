import { describe, expect, onTestFailed, test } from 'vitest';
import { detectLanguage } from '../../../src/core/languages/detect.ts';
import { explainText } from '../../explain-text.ts';
import { CRITICS } from './kinds/01-critics.ts';
import { BROUGHT_IN } from './kinds/02-brought-in.ts';
import { UNSAID } from './kinds/03-unsaid.ts';
import { SURNAMES } from './kinds/04-surnames.ts';
import { PASSIVES } from './kinds/05-passives.ts';
import { NO_NAMES } from './kinds/06-no-names.ts';
import { TURNS_AND_NAMESAKES } from './kinds/07-turns-and-namesakes.ts';
import { MISSED } from './kinds/08-missed.ts';
import { LINES } from './kinds/09-lines.ts';
import { NESTED } from './kinds/10-nested.ts';
import { THERE_TO_SPEAK } from './kinds/11-there-to-speak.ts';
import { WRITERS_OF_TEXTS } from './kinds/12-writers-of-texts.ts';
import { SECOND_HAND } from './kinds/13-second-hand.ts';
import { IN_PARAPHRASE } from './kinds/14-in-paraphrase.ts';
import { ANSWERS } from './kinds/15-answers.ts';
import { CALLED_ANEW } from './kinds/16-called-anew.ts';
import { CALLED_BY_ACTS } from './kinds/17-called-by-acts.ts';
import * as TOLD_OF from './kinds/18-told-of.ts';
import * as WHAT_IT_IS_CALLED from './kinds/19-what-it-is-called.ts';
import { NOT_THERE } from './kinds/20-not-there.ts';
import * as SET_BESIDE from './kinds/21-set-beside.ts';
import { OFFICES_AND_PLACES } from './kinds/22-offices-and-places.ts';
import { SOMEBODY_ELSE } from './kinds/23-somebody-else.ts';
import { CRIED_OUT } from './kinds/24-cried-out.ts';
import { WHOSE_LETTER } from './kinds/25-whose-letter.ts';
import * as WHO_IT_IS from './kinds/26-who-it-is.ts';
import { type Case, isRight, tell } from './kinds/cases.ts';
import { OPEN } from './kinds/open.ts';

const KINDS: Readonly<Record<string, readonly Case[]>> = {
  'a critic tells another’s words': CRITICS,
  'somebody just brought in': BROUGHT_IN,
  'unsaid, withdrawn, imagined': UNSAID,
  surnames: SURNAMES,
  passives: PASSIVES,
  'no names': NO_NAMES,
  'turns and namesakes': TURNS_AND_NAMESAKES,
  missed: MISSED,
  lines: LINES,
  nested: NESTED,
  'who is there to speak': THERE_TO_SPEAK,
  'writers of texts': WRITERS_OF_TEXTS,
  'told at second hand': SECOND_HAND,
  'within paraphrase': IN_PARAPHRASE,
  answers: ANSWERS,
  'called anew': CALLED_ANEW,
  'called by acts': CALLED_BY_ACTS,
  'somebody described goes on': TOLD_OF.NEW_DESCRIPTION,
  'somebody recalled': TOLD_OF.WHO_RANG,
  'brought in behind the verb': TOLD_OF.AMONG_THOSE,
  'who was asked': TOLD_OF.ASKED_OF,
  'somebody within what is told': TOLD_OF.WITHIN_TOLD,
  'through an interpreter': TOLD_OF.THROUGH_INTERPRETER,
  'initials of a role': WHAT_IT_IS_CALLED.SHORT_ROLES,
  'claims of nobody': WHAT_IT_IS_CALLED.OWNERLESS_CLAIMS,
  'things are no men': WHAT_IT_IS_CALLED.NO_MEN,
  'where somebody stands': WHAT_IT_IS_CALLED.AT_THE_PLACE,
  'what he called': WHAT_IT_IS_CALLED.WHAT_HE_CALLED,
  crowds: WHAT_IT_IS_CALLED.CROWDS,
  'first words of a body': WHAT_IT_IS_CALLED.SHORT_BODIES,
  'beside the rules': NOT_THERE,
  'set beside a name': SET_BESIDE.SET_BESIDE,
  'named after months': SET_BESIDE.NAMED_AFTER_MONTHS,
  'offices and places': OFFICES_AND_PLACES,
  'somebody else': SOMEBODY_ELSE,
  'cried out': CRIED_OUT,
  'whose letter': WHOSE_LETTER,
  'words for a post': WHO_IT_IS.SAME_POST,
  origins: WHO_IT_IS.ORIGINS,
  'unnamed voices': WHO_IT_IS.VOICES,
  'parts of texts': WHO_IT_IS.PARTS_OF_TEXTS,
};
const open = new Set(OPEN);

describe.each(Object.entries(KINDS))('%s', (_kind, cases) => {
  test.each(cases)('%s', (text, expected) => {
    const { quotations, told } = explainText(text, detectLanguage(text));
    if (open.has(text)) {
      expect(isRight(quotations, expected), 'it has become right: take it off kinds/open.ts').toBe(false);
      return;
    }
    onTestFailed(() => console.error(told));
    if (!isRight(quotations, expected)) expect(quotations.map(tell)).toEqual(expected);
  });
});

test('what is open is a case, and listed once', () => {
  const texts = Object.values(KINDS).flatMap((cases) => cases.map(([text]) => text));
  expect(OPEN.filter((text) => !texts.includes(text))).toEqual([]);
  expect(open.size).toBe(OPEN.length);
  expect(new Set(texts).size).toBe(texts.length);
});
