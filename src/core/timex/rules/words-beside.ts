import { BE, NOUN_OPENERS, THIRD_PERSONS, THIRD_POSSESSIVES } from '../../languages/en/function-words.ts';
import { wordSet } from '../../text/word-set.ts';
import { SEASONS } from './time-words.ts';

/** Words that place what follows in time: "in March", "until spring". */
const PLACING = wordSet('in since by until during');
/** Which part of it: "late March". */
const PARTS = wordSet('late early mid');

/** Before a month whose name is another word too: "on march 3" is none, "in March" is one. */
export const BEFORE_MONTH = wordSet(
  PLACING,
  PARTS,
  'till from to of for before after through between last next this every each on around about and or mid- late- early-',
);
/** Of these the ones that leave no name behind them: "in April Ford said", but "to April Jones". */
export const BEFORE_SURE_MONTH = wordSet(PLACING, PARTS, 'last next this');
/** What goes on after "the March" when the month is no adjective: "the March for", "the May of". */
export const AFTER_MONTH = wordSet('for on of to in and or at by is was has had will who that from');
/** "in the summer", "over the winter" */
export const BEFORE_SEASON = wordSet(PLACING, PARTS, 'of this through for over before after till');
/** What goes on after a season that belongs to no noun: "in spring and", not "in spring prices". */
export const AFTER_SEASON = wordSet(
  THIRD_PERSONS,
  'and when after but because at by in on with as to that for',
);
/** Words after which four digits are a year: "circa 1850". */
export const BEFORE_YEAR = wordSet(
  PLACING,
  PARTS,
  THIRD_POSSESSIVES,
  Object.keys(SEASONS),
  `of from till before after through throughout to for between and or around about circa c. ca. year season than vs vs. into
  versus with mid- pre- post- the this that a fiscal FY`,
);
/** Before a year of two figures: "since '98", "summer '69". */
export const BEFORE_SHORT_YEAR = wordSet('in of since by from to until summer winter spring fall early late');
/** What may go on after a year that no word announces: "1989 was". */
export const AFTER_YEAR = wordSet(
  THIRD_PERSONS,
  'and the when after before to by was saw with for because as but from or at on in',
);
/** What four digits count, so that they are no year: "2000 people". Beginnings of words, too: "kilomet". */
export const COUNTED_THINGS = wordSet(`
  people persons men women children deaths dead jobs workers employees soldiers troops votes voters seats miles kilomet km metres
  meters feet ft tons tonnes barrels points shares dollars euros pounds yen rupees pesos homes houses acres hectares cases
  patients students members fans players cars vehicles others times percent million billion thousand hours hrs days weeks months
  years minutes seconds residents civilians refugees prisoners units copies flights passengers protesters police officers
  volunteers pages words calories rounds degrees companies stores schools mg kg lb mph hp cc rpm am pm
`);
/** Days with a name of their own: "Black Friday". */
export const NAMED_DAYS = wordSet(
  'Black Bloody Good Cyber Ash Holy Palm Super Fat Shrove Red Giving Casual Sheffield Ruby',
);
/** What goes on after a further day of a list, where a noun would be counted: "March 2 and 5, when". */
export const AFTER_LISTED_DAY = wordSet(
  'and or in at by after before from to with for when while because was were will the',
);
/** What says which day "the day" is: "the day he left", "the week of the vote". */
export const SAYS_WHICH = wordSet(THIRD_PERSONS, 'of before after when that we I to');
/** What leaves "the day before" the end of its phrase: "the day before and". */
export const AFTER_DAY_BEFORE = wordSet('and but in at as when that by with');
/** Between a number and its unit: "two full years". */
export const UNIT_ADJECTIVES = wordSet(`
  consecutive straight additional more full trading business working further successive long calendar whole fiscal short
`);
/** Before units without a number: "for months". */
export const BEFORE_UNITS = wordSet(`
  for in within of after over took take takes last lasted lasting by spent just only and or months hours days
`);
/** After a length of time, that it lies back: "two years ago". */
export const BACKWARD = wordSet('ago earlier before back previously');
/** The same, ahead: "two years later". With "from now". */
export const FORWARD = wordSet('later afterward afterwards hence');
/** What comes after something that was: "the day after". */
export const SINCE = wordSet('since follows following after previously');
/** What "to" follows without an infinitive: "voted 31 to 29 on Monday", "moved to the port". */
export const NO_INFINITIVES = wordSet(NOUN_OPENERS, 'on in at by for from of our this that early late');
/** A participle after one of these is no verb: "a still unspecified date", "by pledged delegates". */
export const BEFORE_ATTRIBUTE = wordSet(NOUN_OPENERS, 'still newly by of in with for from about on');
/** Forms of "be" before a participle: "been held". */
export const BE_OR_BEEN = wordSet(BE, 'be been');
/** Adverbs between a helping verb and its participle: "would still be held". */
export const HELPED_ADVERBS = wordSet('not still also now again then soon first');
/** Verbs of report in the past: "said the road closes". */
export const REPORTED = wordSet('said announced confirmed added told warned wrote');
/** Put to another day: "pushed back to Friday". */
export const MOVED = [
  'put off',
  'put back',
  'pushed back',
  ...wordSet('moved postponed rescheduled deferred adjourned delayed'),
];
/** What happens no more on its day: "has been scrapped". With "called off" and "put off". */
export const CANCELLED = wordSet('cancelled canceled postponed scrapped delayed');
/** What leaves "three days before" the end of its phrase: "three days before and". */
export const AFTER_OFFSET = wordSet('and but when in at');
/** The lower of two numbers: "two or three days". */
export const LOWER_NUMBERS = wordSet('one two three four five six');
/** What goes on after an adverb of time: "overnight in", not "overnight stay". */
export const AFTER_ADVERB = wordSet(`
  and or but in at on by from to into near off over after before as when while because with for of that which killing
  into through across between against around outside inside until amid following`);
/** What a number after it is the name of: "Room 1984", "Flight 2207". */
export const LABELS = wordSet(`
  model room flight route highway bus resolution section unit apartment suite gate box mark channel dial
  extension locker lot`);
/** Last words of an address: "2030 Great East Road". */
export const STREETS = wordSet('Road Street Avenue Lane Drive Boulevard Highway Terrace Crescent Parkway');
/** Superlatives: "the worst since 2004" is measured, not told. */
export const SUPERLATIVES = wordSet('first worst best biggest most');
/** What is compared with a day: "up from March". */
export const CHANGES = wordSet('up down rose fell increase decrease drop points percent % unchanged');

/** Open a sentence that has somebody speak: "Contacted by the Post on Friday, she …". */
export const SPEAKING_OPENERS = wordSet(
  'contacted reached asked speaking addressing interviewed phoned approached pressed questioned appearing testifying onstage',
);

/** In which something was told on their day: "in an interview on Saturday". */
export const SPEECHES = wordSet(`
  interview statement speech letter memo email e-mail tweet post briefing address op-ed remarks comments call calls sermon
  broadcast`);

/** Participles that go on after a day: "on Friday, followed by a dance". */
export const PARTICIPLES_AFTER_DAY = wordSet(`
  followed headed chaired aimed attended joined hosted organised organized prepared designed planned scheduled called led`);

/** Occasions that come once a year or so: "the 2019 fringe". */
export const YEARLY = wordSet(`
  festival fringe games olympics championship championships tournament cup final finals season race marathon regatta fair
  carnival parade conference congress convention summit edition biennale expo exhibition election elections primary census
`);
/** Verbs of an occasion that runs. */
export const RAN = wordSet('opened began started ran ended closed finished drew kicked concluded');
