import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ChatPlatform, Reply } from './dispatcher.ts';

/** What became of a post. `unknown`: it was sent off and no answer came; it may or may not stand in the channel. */
export type PostOutcome =
  | { readonly kind: 'sent'; readonly message: string }
  /** The place refuses us for good (403, 404, `channel_not_found`, …): stop posting there. */
  | { readonly kind: 'gone'; readonly reason: string }
  /** Surely not posted; may be tried again, not before `retryAfterMs`. */
  | { readonly kind: 'failed'; readonly reason: string; readonly retryAfterMs: number }
  | { readonly kind: 'unknown'; readonly reason: string };

/** What becomes of a post that another process has taken over. */
export const NOT_OURS: PostOutcome = { kind: 'failed', reason: 'taken over by another', retryAfterMs: 0 };

export interface Post {
  readonly channel: string;
  readonly reply: Reply;
  /** The same for every try of the same post: at most 25 characters. */
  readonly nonce: string;
  /** The post must be over, or given up as `unknown` or `failed`, within this time. */
  readonly timeoutMs: number;
  /**
   * Called when all is prepared, right before the request goes out; until it resolves nothing is sent. False: somebody else
   * posts it, and the outcome is `failed`.
   */
  readonly onSending?: () => Promise<boolean>;
}

/** A chat platform, connected. */
export interface Chat {
  readonly platform: ChatPlatform;
  isConnected(): boolean;
  /** Guilds or workspaces that the program is in; null where that cannot be told. */
  workspaces(): ReadonlySet<string> | null;
  /** What is amiss, in a few words that begin with the platform's name; empty when all is well. */
  missing(): readonly string[];
  /** Never rejects. */
  post(post: Post): Promise<PostOutcome>;
  /** Slack in HTTP mode: takes `POST /slack/events`. */
  readonly handleRequest?: (request: IncomingMessage, response: ServerResponse) => void;
  /** Takes no new work, lets answers in flight finish (bounded by `graceMs`), disconnects. */
  stop(graceMs: number): Promise<void>;
}

/** What an adapter tells the rest of the program. */
export interface ChatEvents {
  /** The program was removed from a guild or workspace: forget what was kept for it. */
  removed(platform: ChatPlatform, workspace: string): Promise<void>;
  /** Whether a request or event is seen for the first time, over restarts too. What is old is forgotten. */
  isNew(platform: ChatPlatform, id: string): Promise<boolean>;
  /** An answer failed so, and whoever asked has been told: what is broken for good ends the program now. */
  failed(error: unknown): void;
}
