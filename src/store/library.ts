import type { Day, Document } from '../core/article/article.ts';
import type { Genre } from '../core/article/genre.ts';
import type { Event } from '../core/event/event.ts';
import type { Quotation } from '../core/quotation/quotation.ts';
import type { KnownSpeaker } from '../core/speaker/resolve-speaker.ts';
import type { StatementPart } from '../core/statement/statement.ts';
import type { Move, Placement } from '../core/story/placement.ts';
import type { Term } from '../core/story/terms.ts';
import type { RankedSentence } from '../core/summary/rank-sentences.ts';
import type { CorpusFiles } from './corpus-files.ts';
import type { NewArticle } from './new-article.ts';

/** An article as citations need it. */
export interface ArticleHead extends Omit<Document, 'text'> {
  readonly genre: Genre;
  /** The day on which an undated article was published, and the article through which it is known; null where it is not. */
  readonly matchedDay: Day | null;
  readonly matchedFrom: string | null;
  readonly story: number;
  /** Articles with the same number carry the same text, whole or cut. */
  readonly telling: number;
  /** Milliseconds since 1970. */
  readonly indexedAt: number;
  /** Its place in the order in which articles came, which no clock disturbs. */
  readonly arrival: number;
}

/** An article with its text and its best sentences. */
export interface StoredArticle extends ArticleHead {
  readonly text: string;
  readonly summary: readonly RankedSentence[];
}

export interface StoredQuotation extends Quotation {
  readonly id: number;
  readonly article: string;
  readonly statement: number;
  readonly context: string;
  /** The article whose stated day gave `saidOn`, when its basis is `matched`. */
  readonly matchedFrom: string | null;
}

/** A quotation with the language and the story of its article. */
export interface NearbyQuotation extends StoredQuotation {
  readonly language: string;
  readonly story: number;
}

export interface NearbyFilter {
  /** Folded words, one of which stands in the speaker's name. */
  readonly names: readonly string[];
  /** Or the article is of this story. */
  readonly story: number;
  /** Days of publication, inclusive; null for any. */
  readonly since: Day | null;
  readonly until: Day | null;
}

export interface StoredEvent extends Event {
  readonly id: number;
  readonly article: string;
  /** The article whose stated day dated this one, when the basis is `matched`. */
  readonly matchedFrom: string | null;
  /** It is told only since its article has its day through another. */
  readonly added: boolean;
}

/** A day found through another article. */
export interface MatchedDay {
  readonly day: Day;
  readonly from: string;
}

/** What is found through other articles of one that is undated. */
export interface MatchedDays {
  readonly published: MatchedDay | null;
  /** Of its quotations and events, by their numbers. */
  readonly quotations: readonly (MatchedDay & { readonly id: number })[];
  readonly events: readonly (MatchedDay & { readonly id: number })[];
  /** Events that it has no day for by itself. */
  readonly added: readonly (MatchedDay & { readonly event: Event })[];
}

/** Articles that tell the same news. */
export interface StoryHead {
  readonly id: number;
  readonly articles: number;
  readonly outlets: number;
  /** Outlets with a text of their own, at most: those that carry one text between them count once. */
  readonly voices: number;
  readonly firstPublished: Day | null;
  readonly lastPublished: Day | null;
  /** The highest `arrival` of its articles. */
  readonly lastArrival: number;
}

/** An article as the story index knows it. */
export interface StoryMemory extends Move {
  readonly terms: readonly Term[];
  readonly sketch: Uint32Array;
  readonly published: Day | null;
  readonly url: string | null;
}

export interface Counts {
  readonly articles: number;
  readonly quotations: number;
  readonly speakers: number;
  readonly events: number;
  readonly stories: number;
}

/** `unmatched` turns 1 with every change of the articles; `tended` is when the clock was last seen by the upkeep. */
export type Setting = 'unmatched' | 'tended';

/** Where a command line was asked for. */
export interface LinePlace {
  readonly platform: string;
  /** The guild or workspace; null in direct messages. */
  readonly workspace: string | null;
}

/** Whom and when a search is limited to. Days are inclusive. */
export interface ArticleFilter {
  readonly sources?: readonly string[];
  /** Folded words that all stand in the article one after the other, in some form: "not for sale". */
  readonly phrases?: readonly string[];
  /** Articles that quote one of these. */
  readonly speakers?: readonly number[];
  readonly since?: Day;
  readonly until?: Day;
}

/** A role that dated articles give a named speaker. */
export interface RoleDays {
  readonly speaker: number;
  /** Folded, without an article: "mexican president". */
  readonly role: string;
  readonly first: Day;
  readonly last: Day;
}

/** A role that articles give a named speaker, with the days of those that have one. */
export interface OfficeDays {
  readonly speaker: number;
  readonly role: string;
  readonly first: Day | null;
  readonly last: Day | null;
}

/** A search hit; a higher score is better. Scores of one call compare with each other only. */
export interface Hit<Id> {
  readonly id: Id;
  readonly score: number;
}

/**
 * The articles and what was found in them. Stores only keep and fetch: what is ranked, grouped or judged, is so in core.
 */
export interface Library
  extends CorpusFiles, Articles, Search, Stories, Speakers, Quotations, Events, Matches, Settings, Lines {}

export interface Articles {
  saveArticle(article: NewArticle): Promise<void>;
  /** The path of an indexed file with these bytes, if any. */
  pathOfContent(contentHash: string): Promise<string | null>;
  /** The article as it was saved; null when there is none. */
  document(id: string): Promise<Document | null>;
  /** Articles at this address, whatever way it is written, those that were fetched first. */
  articlesAt(address: string): Promise<string[]>;
  /** Articles that came from no file: their path is their id, an address. */
  fetchedArticles(): Promise<string[]>;
  /** Those of them that were analysed under other rules. */
  outdatedArticles(analysis: number): Promise<string[]>;
  counts(): Promise<Counts>;
  /** Changes whenever the articles do. */
  revision(): Promise<number>;
  /** The place of the last article in the order of arrival; 0 when none has come yet. */
  arrived(): Promise<number>;
  /** That of the last one that was indexed up to a moment, by the clock. */
  arrivedUntil(moment: number): Promise<number>;
  heads(ids: readonly string[]): Promise<ArticleHead[]>;
  articles(ids: readonly string[]): Promise<StoredArticle[]>;
}

/** Words given to a search are plain words; none of them is query syntax. */
export interface Search {
  /** Best first. */
  searchArticles(words: readonly string[], filter: ArticleFilter, limit: number): Promise<Hit<string>[]>;
  /** How the texts of articles begin, by id, each at most so many characters. */
  openings(ids: readonly string[], chars: number): Promise<ReadonlyMap<string, string>>;
  /** Those of some folded words that no article holds in any form. */
  unknownWords(words: readonly string[]): Promise<string[]>;
  /** Stems of words that articles hold and that begin so. */
  stemsStarting(prefix: string): Promise<string[]>;
  /** Outlets by number of articles. */
  sources(): Promise<{ source: string; articles: number }[]>;
  /** Of these words the rarest that any quotation holds: as many as together stand in at most `postings` quotations, at least one. */
  rarestWords(words: readonly string[], postings: number): Promise<string[]>;
  /** Quotations whose words or sentence hold some of these words, best first; of these speakers only, when given. */
  searchQuotations(
    words: readonly string[],
    speakers: readonly number[] | null,
    limit: number,
  ): Promise<Hit<number>[]>;
}

export interface Stories {
  /** Stories, those with most voices first, among those with an article that arrived after this place in the order. */
  stories(afterArrival: number, limit: number): Promise<StoryHead[]>;
  storiesById(ids: readonly number[]): Promise<StoryHead[]>;
  storyArticles(stories: readonly number[]): Promise<ArticleHead[]>;
  /** What the story index needs to go on: the newest `limit` articles, oldest first, some at a time. */
  storyMemory(limit: number): AsyncIterable<readonly StoryMemory[]>;
  /** The highest numbers of a story and a telling given so far, 0 when none. */
  lastPlacement(): Promise<Placement>;
  /** Puts articles into other stories and tellings, all at once. */
  moveArticles(moves: readonly Move[]): Promise<void>;
}

export interface Speakers {
  /** Speakers whose name holds all of these folded words. */
  speakersNamed(words: readonly string[]): Promise<KnownSpeaker[]>;
  /** Speakers with a word in their name that begins so, most quoted first; all of them for an empty prefix. */
  speakersStarting(prefix: string, limit: number): Promise<KnownSpeaker[]>;
  /** Speakers whose names share most letter trigrams with these words. */
  speakersNear(words: readonly string[], limit: number): Promise<KnownSpeaker[]>;

  /** What articles call these speakers, folded, and the days of those articles: when a role was seen to be theirs. */
  rolesOf(speakers: readonly number[]): Promise<RoleDays[]>;
  /** Who is called so by name somewhere, with the days. */
  bearersOf(roles: readonly string[]): Promise<RoleDays[]>;
  /** People in whose roles one of these folded words stands, of undated articles too. */
  speakersInOffice(words: readonly string[]): Promise<OfficeDays[]>;
  speakersById(ids: readonly number[]): Promise<KnownSpeaker[]>;
  /** Quotations of speakers that are only described, by just these folded words: "the mexican president" without "the". */
  describedParts(roles: readonly string[]): Promise<StatementPart[]>;
}

export interface Quotations {
  quotationParts(speakers: readonly number[]): Promise<StatementPart[]>;
  statementParts(statements: readonly number[]): Promise<StatementPart[]>;
  quotations(ids: readonly number[]): Promise<StoredQuotation[]>;
  quotationsOfArticles(articles: readonly string[]): Promise<StoredQuotation[]>;
  /**
   * Quotations that may tell of the same: of speakers with one of these names, the newest `limit`; and of the newest articles
   * of a story, as many. Undated articles fit any day.
   */
  quotationsNear(within: NearbyFilter, limit: number): Promise<NearbyQuotation[]>;
  /** Quotations that share most of these keys, at most `limit`. */
  quotationsSharing(keys: readonly number[], limit: number): Promise<StoredQuotation[]>;
}

export interface Events {
  eventsOfArticles(articles: readonly string[]): Promise<StoredEvent[]>;
}

/** Days found for undated articles through others. */
export interface Matches {
  /**
   * Undated articles whose days may depend on these: themselves, those that share a statement or a story, those dated through
   * them.
   */
  undatedNear(articles: readonly string[]): Promise<string[]>;
  /** All undated articles. */
  undated(): Promise<string[]>;
  /** Replaces the days matched so far in one article. */
  saveMatchedDays(article: string, matched: MatchedDays): Promise<void>;
}

export interface Settings {
  /** A number kept under a name; 0 at first. */
  setting(name: Setting): Promise<number>;
  saveSetting(name: Setting, value: number): Promise<void>;
}

export interface Lines {
  /** Keeps a command line under a short id, for buttons; it goes with its workspace. */
  saveLine(id: string, line: string, place: LinePlace, now: number): Promise<void>;
  /**
   * Forgets lines that were kept, or last kept again, longer ago than this. What a clock that was ahead has kept counts from
   * now.
   */
  forgetLines(now: number, keepMs: number): Promise<void>;
  line(id: string): Promise<string | null>;
}
