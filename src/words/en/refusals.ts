import { COUNTS } from './counts.ts';

/** What an option takes, as errors name it. */
export const ACCEPTED = {
  day: 'a day (2025-05-03, 3 May 2025), a month (May 2025), a year (2025) or “last week”',
  number: 'a whole number',
  numberFromOne: 'a number from 1 on',
  boolean: '“true” or “false”',
  time: 'a time of day: 08:00, 18:30, 7pm',
  timezone: 'an IANA time zone such as Europe/Berlin, America/Mexico_City or UTC',
  weekdays: '“daily”, “weekdays” or days such as “mon,wed,fri”',
  wordsSaid: 'some words that somebody is said to have said',
};

/** Why something typed is not understood. */
export const MISTAKES = {
  notUnderstood: (option: string, value: string, accepted: string) =>
    `${option}: I don’t understand “${value}”. Try ${accepted}.`,
  tooLong: (length: number, most: number) =>
    `This is too long: ${length} characters, at most ${most} are read.`,
  noCommand: (name: string) => (name === '' ? 'Type a command.' : `There is no command “${name}”.`),
  didYouMean: (near: string) => ` Did you mean ${near}?`,
  thereAre: (all: string) => ` There are ${all}.`,
  severalThings: (command: string, parts: string) => `/${command} does several things: ${parts}.`,
  noPart: (command: string, part: string) => `/${command} has no “${part}”.`,
  missing: (option: string, description: string, example: string) =>
    `${option} is missing: ${description}. Example: ${example}`,
  noOption: (name: string) => `There is no option “${name}”.`,
  takes: (options: string) => ` This command takes ${options}.`,
  foreignOption: (name: string, options: string) =>
    `${name}: is no option of this command. It takes ${options}.`,
  notClosed: (option: string, value: string) =>
    `${option}: its quotation mark is not closed. Write ${option}:"${value}".`,
  noValue: (option: string, description: string) => `${option}: has no value. It takes ${description}.`,
  twice: (option: string) => `${option}: given twice. Give it once.`,
  twoValues: (option: string, one: string, other: string) =>
    `${option}: given twice, as “${one}” and as “${other}”. Give it once.`,
  noWords: (words: string) => `“${words}”: this command takes no words.`,
  unclearEnd: (words: string, option: string, within: string, apart: string | null) =>
    `Does “${words}” belong to ${option}? Then write ${within}${apart === null ? '' : `; else write ${apart}`}.`,
  twoWays: (option: string, text: string) =>
    `${option}: “${text}” can be read in two ways. Try ${ACCEPTED.day}.`,
  noSuchDay: (option: string, text: string) =>
    `${option}: the calendar has no “${text}”. Try ${ACCEPTED.day}.`,
  endsBefore: (end: string, last: string, begin: string, first: string) =>
    `${end}: ${last} lies before ${begin}: ${first}.`,
  noPage: (page: number, pages: number) => `There is no page ${page}: the answer has ${COUNTS.pages(pages)}.`,
  oneWord: (word: string) => `“${word}” is one word: many have said it. Give the whole sentence.`,
  twoSpeakers: (inText: string, given: string) =>
    `The text says “${inText}” and speaker: says “${given}”. Give one of them.`,
  moreThanAddress: (words: string) =>
    `url: one address is taken at a time, and no words behind it: “${words}” is too much. A space within an address is written %20.`,
};

/** Why something understood is not granted. */
export const REFUSALS = {
  oldButton: 'This button is too old. Please ask again.',
  notInDirect: 'Feeds and articles are added in a server or workspace, not in direct messages.',
  forManagers: (command: string, part: string, managers: string) => `/${command} ${part} is for ${managers}.`,
  managers: {
    discord: 'people with the permission “Manage Server”',
    slack: 'workspace admins and owners, in a channel',
    terminal: 'managers',
  },
  rightsUnknown: 'Slack does not tell me just now whether you may do this. Please try again.',
  tooManyFeeds: (feeds: number) => `There are ${feeds} feeds already, and no more are taken.`,
  fromFile: (file: string) =>
    `That article comes from the file ${file} in the folder of articles: it goes when the file does.`,
  noSuchArticle: 'No article with that address is indexed.',
  notAdded: (address: string, reason: string) => `${address} was not added: ${reason}.`,
};
