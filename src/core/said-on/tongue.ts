import type { EventContext } from '../event/event-context.ts';
import type { FoundQuotation } from '../quotation/quotation.ts';
import type { Span } from '../text/span.ts';
import type { Timex } from '../timex/timex.ts';
import { ENGLISH } from './english/english.ts';
import { SPANISH } from './spanish/spanish.ts';

/** The tense of a verb of speech, or how a quotation is tied to its words. */
export type Tense =
  'plain-past' | 'present' | 'has-said' | 'had-said' | 'gerund' | 'no-cue' | 'no-speech-cue';

/** What a sentence or the words around a quotation tell of, each by words of a language. */
export interface TellingWords {
  /** An occasion on which people speak before others. */
  readonly occasion: RegExp;
  /** One that takes up a whole report. */
  readonly strong: RegExp;
  /** A study, a launch: what a report tells of that is no occasion. */
  readonly leadDocument: RegExp;
  /** The news of a lead is what somebody wrote or filmed before: "in a new book". */
  readonly leadBook: RegExp;
  /** Texts that are put out, with a day of their own. */
  readonly statement: RegExp;
  /** Texts that were written before. */
  readonly document: RegExp;
  /** Those who are there are spoken to. */
  readonly hearer: RegExp;
  /** An outlet is spoken to. */
  readonly outlet: RegExp;
  /** Somebody asked for a view. */
  readonly expert: RegExp;
  /** Where those stand who speak on an occasion: "from the gallery", "outside court". */
  readonly there: RegExp;
  /** Words that follow on words: "replied", "asked", "shouted", "testified". */
  readonly turn: RegExp;
  /** An occasion not told of before: "at a rally", "in a speech". */
  readonly newOccasion: RegExp;
  /** One told of before: "the meeting", "the court". */
  readonly sameOccasion: RegExp;
  /** A talk with who writes: "in an interview", "by phone". */
  readonly interview: RegExp;
  /** Somebody takes a stand on what happened: "welcomed", "condemned". */
  readonly reacts: RegExp;
  /** What happened, as a noun: "the ruling", "the deal". */
  readonly happening: RegExp;
  /** One thing after another: "later", "earlier", "then". */
  readonly sequence: RegExp;
  /** A time that is past. */
  readonly past: RegExp;
  /** A pronoun opens the sentence. */
  readonly pronoun: RegExp;
  /** What is to come. */
  readonly ahead: RegExp;
  /** What has been. */
  readonly perfect: RegExp;
  /** "said then", behind the cue, told of a day of the sentence before. */
  readonly thenSaid: RegExp;
  /** "on the same call", "in a statement that day": an occasion or day told of with the words before. */
  readonly theSame: RegExp;
}

/** What the days of quotations ask of the words of a language. */
export interface Tongue {
  readonly words: TellingWords;
  /** Does an expression say when, not by when, since when or which: no "until Friday", no "Friday's vote"? */
  readonly isAtTime: (text: string, timex: Timex) => boolean;
  /** Is a day behind a cue, with these words between, one of what is reported: "said the vote held on Tuesday"? */
  readonly isReported: (between: string) => boolean;
  /** Do the words between a day and a cue behind it, `far` characters, part the two? */
  readonly parts: (between: string, far: number) => boolean;
  readonly partsFromGerund: (between: string) => boolean;
  /** Is there a verb in the past? */
  readonly holdsPast: (words: string) => boolean;
  /** Is there any verb? */
  readonly holdsVerb: (words: string) => boolean;
  readonly tenseOf: (text: string, quotation: FoundQuotation) => Tense;
  /** Has a sentence somebody speak? */
  readonly speaksIn: (sentence: string) => boolean;
  /** The verb by which somebody named there speaks or appears, or null. */
  readonly verbOf: (text: string, sentence: Span, name: Span) => Span | null;
  readonly isSpeech: (word: string) => boolean;
  /** "Contacted by the Post on Friday, she": words before a name that have it speak. */
  readonly speaksFirst: RegExp;
}

/** That of Spanish for Spanish, of English for all others. */
export const tongueOf = ({ language }: Pick<EventContext, 'language'>): Tongue =>
  language === 'es' ? SPANISH : ENGLISH;
