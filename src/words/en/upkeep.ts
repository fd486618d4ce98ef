import { COUNTS, count } from './counts.ts';

/** Single articles by their address. */
export const ARTICLE = {
  none: 'No article was fetched yet: /article add fetches one, /feed add those of a feed.',
  fetched: (articles: number) => `${COUNTS.articles(articles)} fetched`,
  outcomes: {
    indexed: 'Indexed',
    updated: 'Brought up to date',
    unchanged: 'Indexed already, and unchanged',
    known: 'Indexed already',
  },
  added: (outcome: string, title: string, detail: string) => `${outcome}: ${title}, ${detail}.`,
  found: (quotations: number, events: number) =>
    `${COUNTS.quotations(quotations)}, ${COUNTS.events(events)}.`,
  summary: 'Summary',
  removed: (articles: readonly string[]) => `Removed: ${articles.join(', ')}.`,
};

/** The digests of a channel. */
export const SUBSCRIPTION = {
  gets: (schedule: string) => `This channel gets the digest ${schedule}.`,
  ended: 'This channel gets no more digests.',
  nothingToEnd: 'This channel gets no digest, so there is nothing to end.',
  none: 'This channel gets no digest. Managers can change that with /digest subscribe.',
  comes: (schedule: string) => `The digest comes ${schedule}.`,
  paused: (reason: string) => `The digest is paused: ${reason}. /digest subscribe starts it again.`,
  noneDue: 'None has been due yet.',
  next: (instant: string, timezone: string) => `Next: ${instant} ${timezone}.`,
  noNext: 'No next digest.',
  schedule: (days: string, time: string, timezone: string, about: string | null) =>
    `${days} at ${time} ${timezone}${about === null ? '' : `, about “${about}”`}`,
  daily: 'every day',
  workdays: 'Monday to Friday',
  zoneOfAsker:
    'The time zone is that of your profile; /digest subscribe timezone:Europe/Berlin sets another.',
  zoneUnknown:
    'No time zone was given and none is known here, so the time is in UTC; /digest subscribe timezone:Europe/Berlin sets another.',
  nowhere:
    'A digest is posted in a channel of Discord or Slack; here there is none. /digest show works anywhere.',
  outcomes: {
    due: 'will be tried again',
    claimed: 'is being made',
    sending: 'is being posted',
    sent: 'posted',
    failed: 'not posted',
    unknown: 'perhaps posted: the platform gave no answer, so it was not sent again',
    quiet: 'nothing new, so nothing was posted',
    skipped: 'skipped',
  },
};

export const FEEDS = {
  none: 'No feed is read. Managers can add one with /feed add.',
  timesIn: (timezone: string) => `times in ${timezone}`,
  added: (name: string, entries: number) => `Added: ${name}, with ${COUNTS.entries(entries)} now.`,
  soon: 'Its articles come in within a few minutes, and new ones by themselves.',
  known: (name: string) => `${name} is read already.`,
  isPaused: (reason: string) => `It is paused: ${reason}.`,
  resumes: (id: number) => `/feed resume ${id} reads it again.`,
  removed: (name: string) => `Removed: ${name}. Its articles stay.`,
  paused: (name: string) => `Paused: ${name}.`,
  pausedAlready: (name: string, reason: string) => `${name} is paused already: ${reason}.`,
  resumed: (name: string) => `${name} is read again, from the next minute on.`,
  notPaused: (name: string) => `${name} is not paused.`,
  configured: (name: string, id: number) =>
    `${name} stands in the setting FEEDS, and would come back at the next start: take it out there, or use /feed pause ${id}.`,
  pausedLabel: 'Paused',
  failed: (times: number, problem: string, next: string) =>
    `Failed ${times === 1 ? 'once' : `${times} times in a row`}: ${problem}. Next try ${next}.`,
  notRead: 'not read yet',
  lastRead: (instant: string) => `last read ${instant}`,
  leftOut: (entries: number, reason: string) =>
    `${COUNTS.entries(entries)} left out${entries === 1 ? '' : ', for instance'}: ${reason}`,
  several: (text: string, feeds: readonly string[]) =>
    `Several feeds may be meant by “${text}”: ${feeds.join(', ')}.`,
  unknown: (text: string) => `No feed is called “${text}”. /feed list shows them with their numbers.`,
  /** To the channel where it was added. */
  nowPaused: (name: string, reason: string) => `The feed ${name} is paused: ${reason}.`,
};

export const HELP = {
  aside: 'answers from the articles, each with its source',
  more: 'More on one: ',
  common: '. Every command takes page: and private:true.',
  needed: ' · needed',
  freeWords: ' · takes the free words',
  tryIt: 'Try it',
  noPart: (part: string, command: string, parts: readonly string[]) =>
    `/help explains one command. “${part}” is no part of /${command}${parts.length > 0 ? `, which has ${parts.join(', ')}` : ''}.`,
};

/** What is told beside answers: of faults, of the start. */
export const NOTICES = {
  fault: (id: string) => `Something went wrong here, and it is logged as ${id}. Please try again.`,
  restarting: 'I am restarting. Please ask again in a minute.',
  shortened: 'Shortened: the whole answer is longer than a message may be.',
  noText: 'That message holds no text to check.',
  reading: 'Still reading the articles.',
  readSoFar: (done: string, total: string, articles: number) =>
    `Still reading: ${done} of ${total} article${articles === 1 ? '' : 's'}.`,
  allRead: (library: string) => `All is read: ${library}`,
  library: (articles: number, folder: string, fromWeb: boolean) =>
    `${COUNTS.articles(articles)} from ${folder}${fromWeb ? ' and the web' : ''}`,
  holdings: (quotations: number, speakers: number, events: number) =>
    `${COUNTS.quotations(quotations)} by ${COUNTS.speakers(speakers)}, ${COUNTS.events(events)}`,
  greeting:
    'No chat platform is configured (see .env.example): answering here. Try /quote, /timeline, /help; end with Ctrl-D.',
  wait: (seconds: number) => `That is a lot of questions at once. Please wait ${count(seconds, 'second')}.`,
};
