import { sexOfGivenName } from '../../languages/given-names.ts';
import { anyOf } from '../../text/word-set.ts';
import type { Draft } from '../reading.ts';
import { PAST_FORMS } from '../rules/verbs-of-time.ts';
import { REPORTED } from '../rules/words-beside.ts';

const SURNAME = String.raw`\s\p{Lu}\p{Ll}[\p{L}’'-]*`;
/** What tells of a person right after the name: "Friday Adeleke, 45,", "Sunday Oyelaran, whose". */
const APPOSED = String.raw`,\s(?:\d\d|who|whose|an?|the|his|her)\b`;
const TOLD_OF = new RegExp(`^${SURNAME}${APPOSED}`, 'u');
const ACTS = new RegExp(String.raw`^${SURNAME}(?:${APPOSED}|\s(?:[a-z]+ed|is|${anyOf(PAST_FORMS)})\b)`, 'u');
/** The same between two commas: "One of them, Sunday Malere, told the paper"; not "In Paris, Tuesday Macron spoke". */
const BETWEEN_COMMAS = new RegExp(
  String.raw`^${SURNAME},\s(?:(?:has|had|was|is)\s)?(?:[a-z]+ed|${anyOf(PAST_FORMS)}|${anyOf(REPORTED)}|who|whose|an?|the|his|her|\d\d)\b`,
  'u',
);
const OPENS = /(?:^|[.!?…“”"‘(—–•|\n])\s*$/;
const SAID = new RegExp(String.raw`\b(?:${anyOf(REPORTED)}|says|asks|adds)\s$`);
/** "harbour master Sunday Oyelaran", but "later Sunday". */
const ROLE =
  /\b(?!(?:after|later|earlier|other|over|under|ever|never|number|or|for|before)\s)[a-z]*(?:er|or|ist|man|woman|ian|master|chief|coach|captain)\s$/;
/** A given name, and what tells that its weekday is a surname: "Joe Friday has", "coach Mike Friday's". */
const FIRST_NAME = /(?<given>\p{Lu}\p{Ll}+)\s$/u;
const OF_A_PERSON = new RegExp(String.raw`^(?:['’]s\s|,\s\d\d\b|\s(?:[a-z]+ed|is|${anyOf(PAST_FORMS)})\b)`);
/** Characters around a name in which it may stand by itself. */
const AROUND = 2000;

/** Is a weekday somebody's name: "Sunday Oyelaran", "Joe Friday"? */
export function isPerson(text: string, draft: Draft): boolean {
  const { start, end, reading, clock } = draft;
  if (reading.kind !== 'weekday' || reading.toward !== null || clock !== undefined) return false;
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(end, end + 40);
  if (OPENS.test(before) || start === 0) return ACTS.test(after);
  if (SAID.test(before)) return TOLD_OF.test(after);
  if (/\p{Ll},\s$/u.test(before) && BETWEEN_COMMAS.test(after)) return true;
  return (ROLE.test(before) && ACTS.test(after)) || isSurname(text, draft);
}

/** "Joe Friday has run": after a given name that stands nowhere by itself, as that of "Clinton Friday said" would. */
function isSurname(text: string, { start, end }: Draft): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const name = FIRST_NAME.exec(before);
  const given = name?.groups?.['given'];
  if (given === undefined || sexOfGivenName(given.toLowerCase()) === null) return false;
  const earlier = before.slice(0, name?.index);
  if (!(OPENS.test(earlier) || ROLE.test(earlier)) || !OF_A_PERSON.test(text.slice(end, end + 24)))
    return false;
  const from = Math.max(0, start - AROUND);
  const around = text.slice(from, start + AROUND);
  const at = start - given.length - 1 - from;
  for (let i = around.indexOf(given); i >= 0; i = around.indexOf(given, i + 1)) if (i !== at) return false;
  return true;
}
