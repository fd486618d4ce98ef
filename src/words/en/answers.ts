import type { Line } from '../../answer/answer.ts';
import { COUNTS, DAYS, count } from './counts.ts';

/** Articles, wherever they are named. */
export const ARTICLES = {
  undated: 'undated',
  /** A day of publication that follows from the dateline, or from other articles. */
  probably: (date: string, ref: number | null) => `probably ${date}${ref === null ? '' : `, by [${ref}]`}`,
  /** Behind the outlet of a column or comment. */
  opinion: 'opinion',
  /** Behind an article: the outlets that carry the same text. */
  alsoCarriedBy: (outlets: readonly string[], more: number) =>
    `; also carried by ${outlets.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  noneIndexed: 'No articles are indexed yet.',
  noneAbout: (topic: string, stories: readonly string[]) =>
    `No article is about “${topic}”.${stories.length > 0 ? ` There is: ${stories.join(' / ')}.` : ''}`,
  /** Words that no article holds, and what they may have meant. */
  noneHas: (words: readonly string[], corrected: string | null) =>
    `No article has ${words.map((word) => `“${word}”`).join(' or ')}.${corrected === null ? '' : ` Did you mean “${corrected}”?`}`,
};

export const PAGES = {
  previous: '‹ Previous page',
  next: 'Next page ›',
  position: (from: number, to: number, total: number) =>
    from === to ? `${from} of ${total}` : `${from}–${to} of ${total}`,
};

/** Where sources differ. */
export const DIFFERENCES = {
  title: 'Where sources differ',
  lead: 'Where sources differ: ',
};

/** Statements with their speakers and days. */
export const STATEMENTS = {
  asToldBy: (reporter: string) => `as told by ${reporter}`,
  thereOnly: (description: string) => `there only “${description}”`,
  inPart: 'in part ',
  also: 'also ',
  inAll: (articles: number) => `${COUNTS.articles(articles)} in all`,
  probablyBy: (speaker: string) => `probably by ${speaker}`,
  sameWordsBy: (speaker: string) => `the same words by ${speaker} `,
  /** A word in another wording, and what stands for it in the fullest one. */
  withWords: (words: string) => `with “${words}”`,
  wordsFor: (words: string, instead: string) => `“${words}” for “${instead}”`,
  foundBy: (why: string) => `speaker found by: ${why}`,
  /** A day counted from the article's own. */
  onWeekday: (weekday: string, date: string) => `${weekday} ${date}`,
  reported: (date: string) => `reported ${date}`,
  probably: (date: string) => `probably ${date}`,
  sameRemarksIn: 'same remarks as in ',
  datedThrough: 'dated through ',
  dayUnknown: 'day unknown',
  dayUnknownOn: (weekday: string) => `on a ${weekday}, day unknown`,
  undated: (articles: number) => ` (${articles > 1 ? 'the articles are' : 'the article is'} undated)`,
};

/** Statements without an answer, and what stands around a list of them. */
export const QUOTES = {
  size: (statements: number, articles: number) =>
    `${COUNTS.statements(statements)} in ${COUNTS.articles(articles)}`,
  counted: (name: string, statements: number) => `${name} (${COUNTS.statements(statements)})`,
  askWhy: 'Why these speakers?',
  allBy: (name: string) => `All by ${name}`,
  guessed: (name: string, asked: string) => `Showing ${name}: nobody is called “${asked}”.`,
  guessedAbout: (name: string, topic: string, asked: string) =>
    `Showing ${name} about “${topic}”: nobody is called “${asked}”.`,
  guessedAll: (name: string, topic: string, asked: string) =>
    `Showing all of ${name}: nobody is called “${asked}”, and no statement here is about “${topic}”.`,
  leftOut: (statements: number, name: string) =>
    `Left out: ${COUNTS.statements(statements)} by a “${name}” without a first name, perhaps somebody else: `,
  notWithin: (name: string, { about, source, since, until }: Limits) =>
    `${name} is quoted, but not ${[
      about === null ? '' : `about “${about}”`,
      source === null ? '' : `in “${source}”`,
      since === null ? '' : `since ${since}`,
      until === null ? '' : `until ${until}`,
    ]
      .filter(Boolean)
      .join(' ')}.`,
  wordsAround: (quotations: number, words: readonly string[]) =>
    ` The words most used around ${quotations === 1 ? 'the quotation' : 'the quotations'}: ${words.join(', ')}.`,
};

/** What statements were asked for, as it was typed. */
export interface Limits {
  readonly about: string | null;
  readonly source: string | null;
  readonly since: string | null;
  readonly until: string | null;
}

/** Who is meant, where that is not clear. */
export const SPEAKERS = {
  oneAtATime: (names: readonly string[]) => `One speaker is asked for at a time: ${names.join(' or ')}?`,
  didYouMean: (names: readonly string[]) => `Did you mean ${names.join(', ')}?`,
  nobodyIs: (part: string) => ` There is nobody called “${part}”.`,
  namesakes: (number: number, query: string, counted: readonly string[]) =>
    `${number === 2 ? 'Two' : number} speakers are called “${query}”: ${counted.join(', ')}. Which one?`,
  holders: (number: number, query: string, counted: readonly string[]) =>
    `${number === 2 ? 'Two' : number} people are called “${query}”: ${counted.join(', ')}. Which one?`,
  isCalled: (name: string, role: string, seen: string) => `${name} is called “${role}”${seen}.`,
  seenOn: (first: string, last: string | null) => (last === null ? ` (${first})` : ` (${first} to ${last})`),
  nobody: (query: string) => `Nobody called “${query}” is quoted.`,
  noneYet: 'No quotations are indexed yet.',
  mostQuoted: (names: readonly string[]) => `Most quoted are: ${names.join(', ')}.`,
};

export const SEARCH = {
  title: (query: string) => `Search: ${query}`,
  size: (articles: number, stories: number | null, isCut: boolean) =>
    `${COUNTS.articles(articles)}${stories === null ? '' : ` in ${COUNTS.stories(stories)}`}${isCut ? ', the best ones' : ''}`,
  sameStory: 'Same story: ',
  andMore: (more: number) => ` and ${more} more`,
  openMark: 'A quotation mark is not closed: its words were searched one by one.',
  corrected: (corrected: string, asked: string) => `Showing “${corrected}”: no article has “${asked}”.`,
  again: (query: string) => `Search “${query}”`,
  nothing: (query: string, within: string) =>
    `No article has “${query}”${within === '' ? '' : ` with ${within}`}.`,
  outlets: (names: readonly string[]) => ` There are articles of ${names.join(', ')}.`,
  tryWithoutLimits: ' Try it without the limits.',
  tryOtherWords: ' Try fewer or other words.',
  withoutLimits: 'Without limits',
  noPhrase: (phrase: string) =>
    `No article has “${phrase}” in these words one after the other. Try it without quotation marks.`,
};

export const SUMMARY = { timeline: 'Timeline' };

export const TIMELINE = {
  summary: 'Summary',
  noDates: 'Its articles give no dates.',
  noneInDays: 'Nothing falls into these days.',
  dayUnknown: 'day unknown',
  marks: {
    happened: '',
    planned: 'planned',
    denied: 'denied',
    disputed: 'disputed',
    calledOff: 'called off',
  },
  dayFrom: (article: Line, from: Line): Line => [
    '* ',
    ...article,
    ' names only a weekday: the day comes from ',
    ...from,
    '.',
  ],
  gives: (articles: number, date: string) =>
    ` ${articles > 1 ? 'give' : 'gives'} ${date}; no other article does.`,
  denies: (articles: number) => ` ${articles > 1 ? 'deny' : 'denies'} it.`,
};

/** What stands in the picture of a timeline. */
export const PICTURE = {
  inferred: 'day inferred',
  planned: 'planned',
  denied: 'called off or denied',
  disputed: 'sources differ',
  years: (years: number) => count(years, 'year'),
  aYear: 'a year',
  months: (months: number) => count(months, 'month'),
  alternative: (entries: number, title: string) => `Timeline, ${COUNTS.entries(entries)}: ${title}.`,
};

export const DIGEST = {
  title: (day: string) => `Daily digest · ${DAYS.weekdayOf(day)} ${DAYS.date(day)}`,
  since: (instant: string, topic: string | null) =>
    `since ${instant}${topic === null ? '' : ` about “${topic}”`}`,
  nothingNew: (instant: string, topic: string | null) =>
    `Nothing new${topic === null ? '' : ` about “${topic}”`} since ${instant}.`,
  late: (instant: string) => `Late: it was due ${instant}.`,
  next: (instant: string, timezone: string) => `Next digest: ${instant} ${timezone}`,
  firstStory: 'Timeline of the first story',
  coming: 'Coming days',
};

export const CHECKS = {
  exact: 'Exact.',
  /** `denial`: the word before a part of a quotation that denies it. */
  cut: (denial: string) => `Exact words, but cut: “${denial}” stands before them.`,
  altered: 'Altered.',
  misattributed: 'Misattributed.',
  unknown: 'Unknown.',
  checked: (quotations: number) => `${quotations} quotations checked`,
  moreBy: (name: string) => `More by ${name}`,
  notFound: ' No indexed article has these words as a quotation:',
  notFalse: 'That does not make them false: only the articles here were searched.',
  inOtherWords: 'in other words ',
  alsoSaidBy: 'also said by ',
  somebody: 'Somebody whom the article does not name',
  saidThis: (who: string, doubt: string) => `${who} said this${doubt}:`,
  /** `claimant`: who is said to have said it, where somebody else did. */
  saidOtherwise: (who: string, claimant: string | null, doubt: string) =>
    `${who}${claimant === null ? '' : `, not ${claimant},`} said it in other words${doubt}:`,
  saidBy: (who: string, claimant: string | null, probably: boolean) =>
    `This was ${probably ? 'probably ' : ''}said by ${who}, not by ${claimant}:`,
  probably: (who: string) => `Probably ${who}`,
  /** What an article has of words that it gives as nobody's, by the sign that shows it. */
  unsaid: {
    denied: 'tells these words as not said',
    supposed: 'imagines these words',
    'taken back': 'withdraws these words',
    'made up': 'tells these words as made up',
    disowned: 'tells that these words are not theirs to whom they were given',
    'a work': 'has these words as the name of a work',
  } as Readonly<Record<string, string>>,
  unsaidOtherwise: 'has these words in quotation marks, and not as what somebody said',
  nothingSays: (claimant: string | null) => `; nothing says that ${claimant} did`,
  matching: (percent: string) => `${percent} of the words match`,
  nobodyNamed: 'nobody is named as its speaker',
  sure: (percent: string, why: string) => `${percent} sure of the speaker: ${why}`,
  in: ' in ',
  taken: (name: string, written: string) => `Taken for ${name}: nobody is called “${written}”.`,
  outlet: (name: string) => `“${name}” is an outlet and no speaker: checked for anybody.`,
  unclear: (written: string) =>
    `I could not tell who is meant by “${written}”, so this was checked for anybody. speaker: names one person.`,
  unquoted: (name: string) => `Nobody called “${name}” is quoted in the articles.`,
};
