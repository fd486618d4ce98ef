import type { Presentation } from '../answer/answer.ts';
import { buttonLabel } from './button-label.ts';
import { choice } from './choices.ts';
import { toCommandLine } from './command-line.ts';
import { shortText } from './notice.ts';
import type { Words } from '../words/en.ts';

const OFFERED = 4;

/** No article is about what was asked for. */
export interface NothingAbout {
  readonly kind: 'nothing';
  readonly about: string | null;
  /** Headlines of stories that there are. */
  readonly headlines: readonly string[];
}

/** Says that there is no article about something, and offers stories that there are, to the same command. */
export function presentNothingAbout(
  { about, headlines }: NothingAbout,
  command: 'summary' | 'timeline',
  { articles }: Words,
): Presentation {
  const stories = headlines.slice(0, OFFERED).map((headline) => choice(headline).value);
  return shortText(
    [about === null ? articles.noneIndexed : articles.noneAbout(about, stories)],
    stories.map((story) => ({
      label: buttonLabel(story),
      line: toCommandLine(command, story),
      effect: 'replace',
    })),
  );
}
