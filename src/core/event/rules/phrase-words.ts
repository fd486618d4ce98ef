import {
  ARTICLES,
  BE,
  DO,
  HAVE,
  THIRD_PERSONS,
  THIRD_POSSESSIVES,
} from '../../languages/en/function-words.ts';
import { wordSet } from '../../text/word-set.ts';

/** What goes on after a date that no noun follows: "the 1985 and". */
export const AFTER_DATE = wordSet(
  'when and after before because but while where who that which with for was were had has the',
);
/** The same, beside a longer phrase: "the 1985 murder of" dates a murder, "the June 7 of" nothing. */
export const AFTER_PHRASE_DATE = wordSet(AFTER_DATE, THIRD_PERSONS, 'to by as in on at said is are will of');
/** What a deed has: "murder of", "raid against". */
export const AFTER_DEED = wordSet('of by in at on against between');
/** Conjunctions behind which a subject has its own verb: "before auditors arrived". */
export const SUBORDINATORS = wordSet('after before when while because until once');
/** No verb of its own stands in "a report published", nor does another clause begin: none of these. */
export const NOT_WITHIN_PHRASE = wordSet(
  BE,
  SUBORDINATORS,
  'will would must should may might can could be been',
);
/** How something became known, behind what became known: ", it emerged on Monday". */
export const EMERGED = wordSet('emerged transpired');
/** Right before one of two days, where both tell of one change: "moved from Monday to Friday". */
export const CHANGING = wordSet('from to until till through');
/** What has a date of its own, which is not that of what happens to it: "a letter of 3 May". */
export const DOCUMENTS = wordSet(`
  letter letters memo memorandum email emails message note report contract treaty agreement pact accord law act decree
  order ruling judgment verdict warrant will deed statute resolution directive circular minutes transcript cable
  dispatch invoice receipt cheque check passport visa photograph photo picture postcard diary entry recording affidavit
  document file record certificate charter bill edict manuscript map patent licence license permit draft statement`);
/** What somebody speaks in: "told them in Monday's briefing". */
export const SPEECHES = wordSet(
  'speech interview call broadcast briefing hearing debate address sermon podcast bulletin conference session',
);
/** How somebody did, behind the verb: "finished fourth in", "scored twice in". */
export const RANKS = wordSet('first second third fourth fifth sixth last once twice again heavily');
/** Says which date a document has: "a postcard postmarked 6 July 1944". */
export const DATED = wordSet('dated postmarked stamped datelined backdated timestamped');
/** What came before the news or is to come: "after Friday's vote". */
export const BACKGROUND = wordSet('after following since until till due planned scheduled');
/** The same, right before a day: “by late Friday”; but “voted by nine to six on Tuesday”. */
export const BY = wordSet('by');
/** What is reckoned up to a day: "the quarter ended July 31". */
export const RECKONED = wordSet('quarter year half months period weeks');
/** Past participles without -ed after "has": "has run since 2004". */
export const LASTING_PARTICIPLES = wordSet(
  'been held run kept led made built taught sold grown sung flown stood sat lain driven fed drawn drunk worn',
);
/** Verbs that help another: "was first seen". */
export const HELPERS = wordSet(BE, HAVE, DO, 'will would may can could should must');
/** Finite present forms that tell events: "the firm plans to open". */
export const PRESENT_VERBS = wordSet(
  BE,
  'will would could should must shall plans hopes aims intends expects wants says meets may can',
);
/** Parts an event from what denies it or puts it ahead: "not known, but". */
export const PARTING = wordSet('that and but which who');
/** Words that open a clause about the noun before it: "the mill, which". */
export const RELATIVE = wordSet('who whom whose which where');
/** After a relative pronoun no verb: its subject, an adverb, a preposition: "which they", "who once", "which under". */
export const NO_VERBS = wordSet(
  ARTICLES,
  THIRD_PERSONS,
  THIRD_POSSESSIVES,
  `i we you this these those some many most all both one no not never also then now later once first still often only just
  already even soon again in on at by for from with under over after before until since during despite among through to of
  when while if though although because as like people police prosecutors officials ministers residents`,
);
/** What opens an insertion between commas: ", though not recognised,". */
export const CONCESSIVE = wordSet('though although if albeit including especially');
/** Open a noun phrase like an article: "this mill". */
export const DEMONSTRATIVES = wordSet('this that these those our my your');
/** What opens an apposition to a name: "Ada Grant, the mayor from 2012 to 2019, …". */
export const APPOSITIVE = wordSet(ARTICLES, THIRD_POSSESSIVES, 'former then now once');
/** A sentence that begins so has its comma before its subject: "In Lorn, a bridge …". */
export const FRONTING = wordSet(`
  in on at by for from after before when while since during with as if under over among despite although though two three
`);
/** Goes on with the clause around an aside, beside a verb: ", and …". */
export const RESUMING = wordSet('on and but or while after before when as');
/** Participles without -ed: "the mill, built in 1904". */
export const PARTICIPLES = wordSet('born built held led made known sold bought');
/** A plan is what the sentence is about: "The vote, scheduled for 4 May, …". */
export const PLANNED = wordSet('planned scheduled expected arranged proposed');
/** Goes on after the participle of an aside: "founded in 1904". */
export const PARTICIPLE_TAIL = wordSet('in by on at from with for as of to since until');
/** Stand within a group of verbs: "had not been first seen". */
export const WITHIN_VERBS = wordSet('not be been also first then');
/** Verbs by which what looked like an apposition is a clause: "the guard was". */
export const CLAUSE_VERBS = wordSet(BE, HAVE, 'said told');
/** Adverbs before the verb that a clause goes on with: ", then left". */
export const RESUMING_ADVERBS = wordSet('also then now later once');
/** Conjunctions that open a clause with a subject: ", while the court". */
export const COORDINATING = wordSet('and but while whereas so yet');
/** Those that open a subordinate clause after a comma: ", although". */
export const SUBORDINATING = wordSet('after before when while although though');
/** Subjects that a clause may begin with and be read alone: "Several roads …". */
export const SUBJECT_OPENERS = wordSet(
  ARTICLES,
  THIRD_PERSONS,
  THIRD_POSSESSIVES,
  'two three four five several many most some more about all both no we this these',
);
/** Prepositions before a place or day that such a clause may begin with: "In Lorn …". */
export const SETTING = wordSet('in on at by from during since');
