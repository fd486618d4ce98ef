/** What each command, its parts and its options are for. At most 100 characters each. */
export const COMMANDS = {
  article: {
    does: 'Add an article by its address, or remove one that was fetched',
    list: 'The articles that were fetched, by feeds or by command, newest first',
    add: 'Fetch an article and index it',
    remove: 'Forget an article that was fetched',
    url: 'The address of the article',
  },
  digest: {
    does: 'The new stories, here and now or every day',
    show: 'What is new, here and now',
    subscribe: 'Post the digest in this channel every day',
    unsubscribe: 'Post no more digests in this channel',
    status: 'The last and the next digest of this channel, and why nothing came',
    about: 'Only stories about this',
    time: 'When: 08:00, 7pm',
    timezone: 'Where: Europe/Berlin, America/Mexico_City',
    days: 'Which days: daily, weekdays, mon,wed,fri',
  },
  feed: {
    does: 'The feeds that articles come from',
    list: 'All feeds, how each is doing, and why one is paused',
    add: 'Read a feed from now on',
    remove: 'Read a feed no more; its articles stay',
    pause: 'Leave a feed alone until it is resumed',
    resume: 'Read a paused feed again',
    url: 'The address of an RSS, Atom, RDF or JSON feed, or of a page that names one',
    which: 'Which feed: its number in /feed list, its name or its address',
  },
  help: {
    does: 'What you can ask, and how',
    command: 'The command to explain',
  },
  quote: {
    does: 'What a person said: exact words, day and source',
    speaker: 'Who said it: a name or a surname',
    about: 'Only statements about this',
    source: 'Only from this outlet',
    since: 'From this day on: 2025-05-03, May 2025, last week',
    until: 'Up to this day',
    why: 'Say how each speaker was found',
  },
  search: {
    does: 'Find articles, with the passage that matches',
    query: 'Words to look for; in quotation marks as they stand',
    source: 'Only from this outlet',
    speaker: 'Only articles that quote this person',
    since: 'Published from this day on',
    until: 'Published up to this day',
  },
  summary: {
    does: 'The key points of a story, each a cited sentence',
    about: 'A topic, a story, or an article’s title',
  },
  timeline: {
    does: 'The dated events of a story, each with its sources',
    about: 'A story or topic',
    from: 'From this day on: 2025-05-03, May 2025',
    to: 'Up to this day',
  },
  verify: {
    does: 'Is this quotation real? Exact, altered, misattributed or unknown',
    text: 'The quotation, perhaps with who is said to have said it',
    speaker: 'Who is said to have said it',
    onMessage: 'Verify quote',
    ofMessage: 'Check the quotations in this message',
  },
  common: {
    page: 'Which page of a long answer',
    private: 'Show the answer to you alone',
  },
  /** `/dateline`, which reaches every command, and the program itself. */
  umbrella: {
    does: 'Any of these commands by its name',
    program: 'Exact quotations, dated timelines and cited summaries from your news pile.',
  },
};
