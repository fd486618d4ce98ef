import { AttachmentBuilder } from 'discord.js';
import type { Reply } from '../chat/dispatcher.ts';
import { alternativeText } from '../picture/picture.ts';
import { renderPng } from '../picture/render-png.ts';
import type { Log } from '../report.ts';
import { describeError } from './describe-error.ts';
import { renderDiscord, type DiscordMessage } from './render.ts';
import { WORDS } from '../words/words.ts';

export interface MessageWithFiles extends DiscordMessage {
  readonly files: AttachmentBuilder[];
}

const NAME = 'timeline.png';

/** A reply as a message, with its picture when it has one. A picture that cannot be drawn is left out, and logged. */
export async function renderMessage(reply: Reply, log: Log): Promise<MessageWithFiles> {
  const message = renderDiscord(reply);
  const { picture } = reply.answer;
  const words = WORDS[reply.language];
  const [head] = message.embeds;
  if (!picture || !head) return { ...message, files: [] };
  try {
    const png = await renderPng(picture, 'dark', words);
    return {
      ...message,
      embeds: [
        ...message.embeds.slice(0, -1),
        { ...message.embeds.at(-1)!, image: { url: `attachment://${NAME}` } },
      ],
      files: [new AttachmentBuilder(png, { name: NAME, description: alternativeText(picture, words) })],
    };
  } catch (error) {
    log.warn(describeError(error), 'a picture was not drawn');
    return { ...message, files: [] };
  }
}
