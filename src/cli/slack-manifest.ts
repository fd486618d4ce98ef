import { COMMANDS } from '../../commands/index.ts';
import { slackManifest } from '../slack/manifest.ts';
import { writeJson } from '../terminal/write.ts';

/** `slack-manifest`: what to create the Slack app from: for Socket Mode, or for HTTP mode at a public address. */
export async function printSlackManifest(url: string | null): Promise<boolean> {
  const manifest = slackManifest(COMMANDS, url === null ? { mode: 'socket' } : { mode: 'http', url });
  await writeJson(process.stdout, manifest, 2);
  return true;
}
