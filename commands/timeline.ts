import { answering } from '../src/command/action.ts';
import type { Command, CommandContext, CommandInput } from '../src/command/command.ts';
import { pageOf } from '../src/command/page-of.ts';
import { parseSpan } from '../src/command/parse-day.ts';
import { findEvents } from '../src/findings/find-events.ts';
import { findHeadlines, findTopic } from '../src/findings/find-topic.ts';
import { choice } from '../src/present/choices.ts';
import { presentNothingAbout, type NothingAbout } from '../src/present/nothing-about.ts';
import { presentTimeline, timelineJson, type TimelinePage } from '../src/present/present-timeline.ts';

const ENTRIES_PER_PAGE = 20;

/** The dated events of a story, merged over its articles. */
export const timeline: Command = {
  name: 'timeline',
  description: ({ commands }) => commands.timeline.does,
  example: '/timeline sovereignty',
  options: [
    {
      name: 'about',
      description: ({ commands }) => commands.timeline.about,
      kind: 'text',
      completes: true,
      prose: true,
    },
    { name: 'from', description: ({ commands }) => commands.timeline.from, kind: 'text' },
    { name: 'to', description: ({ commands }) => commands.timeline.to, kind: 'text' },
  ],
  subcommands: [],
  run: answering({
    find,
    present: (found, words) =>
      found.kind === 'nothing'
        ? presentNothingAbout(found, 'timeline', words)
        : presentTimeline(found, words),
    toJson: (found) => (found.kind === 'nothing' ? { entries: [] } : timelineJson(found)),
  }),
  async complete(option, typed, { store }) {
    return option === 'about' ? (await findHeadlines(typed, store)).map((headline) => choice(headline)) : [];
  },
};

async function find(
  { options }: CommandInput,
  context: CommandContext,
): Promise<TimelinePage | NothingAbout> {
  const { store, now } = context;
  const about = options['about'] === undefined ? null : String(options['about']);
  const { from, to } = parseSpan(options, 'from', 'to', now);
  const topic = await findTopic(about, store);
  if (!topic) return { kind: 'nothing', about, headlines: await findHeadlines('', store) };
  const { entries, matched } = await findEvents(topic.articles, store);
  const asked = entries.filter(
    ({ first, last }) =>
      (!from || (last !== null && last >= from)) && (!to || (first !== null && first <= to)),
  );
  const page = pageOf(asked, context, ENTRIES_PER_PAGE);
  return { kind: 'timeline', topic, about, options, page, known: entries.length, matched };
}
