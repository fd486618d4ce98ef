import type { webApi } from '@slack/bolt';
import type { Reply } from '../chat/dispatcher.ts';
import { alternativeText } from '../picture/picture.ts';
import { renderPng } from '../picture/render-png.ts';
import type { Log } from '../report.ts';
import { describeError } from './scrub.ts';
import { WORDS } from '../words/words.ts';

/**
 * Shows an answer's picture in the channel, below its text. Slack refuses where the app is no member or has no right to
 * upload: then the text, which is there already, is the answer. Never rejects.
 */
export async function uploadPicture(
  { answer, language }: Reply,
  channel: string | null,
  { client, log }: { readonly client: webApi.WebClient; readonly log: Log },
): Promise<void> {
  const { picture } = answer;
  const words = WORDS[language];
  if (!picture || channel === null) return;
  try {
    await client.files.uploadV2({
      channel_id: channel,
      file: await renderPng(picture, 'light', words),
      filename: 'timeline.png',
      title: picture.title,
      alt_text: alternativeText(picture, words),
    });
  } catch (error) {
    log.debug({ channel, ...describeError(error) }, 'a picture was not uploaded');
  }
}
