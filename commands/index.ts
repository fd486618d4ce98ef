import type { Command } from '../src/command/command.ts';
import { article } from './article.ts';
import { digest } from './digest.ts';
import { feed } from './feed.ts';
import { help } from './help.ts';
import { quote } from './quote.ts';
import { search } from './search.ts';
import { summary } from './summary.ts';
import { timeline } from './timeline.ts';
import { verify } from './verify.ts';

/** All commands, in the order of `/help`. */
export const COMMANDS: readonly Command[] = [
  quote,
  timeline,
  summary,
  search,
  verify,
  digest,
  feed,
  article,
  help,
];
