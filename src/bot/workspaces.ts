import type { Chat, ChatEvents } from '../chat/chat.ts';
import type { Log } from '../report.ts';
import type { Store } from '../store/store.ts';

/** A signed request may be sent again while its signature holds: five minutes before and after our clock, and one more. */
const SEEN_FOR_MS = 11 * 60_000;

/** What the chats tell of themselves. `failed` hears of errors that nobody could be told. */
export const chatEvents = (
  { store, log }: { readonly store: Store; readonly log: Log },
  failed: ChatEvents['failed'],
): ChatEvents => ({
  async removed(platform, workspace) {
    await store.forgetWorkspace(platform, workspace);
    log.info({ platform, workspace }, 'removed from a workspace: its subscriptions are forgotten');
  },
  isNew: (platform, id) => store.firstSeen(`${platform} ${id}`, Date.now(), SEEN_FOR_MS),
  failed,
});

/** Forgets what was kept for guilds and workspaces that the program was removed from while it was not running. */
export async function forgetGone(chat: Chat, store: Store, events: ChatEvents): Promise<void> {
  const present = chat.workspaces();
  if (present === null) return;
  for (const workspace of await store.workspaces(chat.platform))
    if (!present.has(workspace)) await events.removed(chat.platform, workspace);
}
