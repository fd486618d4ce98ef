import type { Answer } from '../answer/answer.ts';
import type { Library } from '../store/library.ts';
import { toLine } from './lines.ts';
import { completeTopic } from './select-topic.ts';

const OFFERED = 4;

/** Says that there is no article about something, and offers stories that there are. */
export async function nothingAbout(
  about: string | null,
  result: Answer['result'],
  library: Library,
): Promise<Answer> {
  const stories = (await completeTopic('', library)).slice(0, OFFERED);
  const offer = stories.length > 0 ? ` There is: ${stories.map(({ value }) => value).join(' / ')}.` : '';
  const text = about === null ? 'No articles are indexed yet.' : `No article is about “${about}”.${offer}`;
  return {
    title: text,
    blocks: [{ kind: 'paragraph', line: [text] }],
    buttons: stories.map(({ value }) => ({
      label: value.slice(0, 75),
      line: toLine('summary', value),
      effect: 'replace',
    })),
    tone: 'answer',
    result,
  };
}
