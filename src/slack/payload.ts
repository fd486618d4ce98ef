import { z } from 'zod';
import { BOT_EVENTS } from './manifest.ts';

/** An id of Slack's, or a token for one request. */
const id = z.string().min(1).max(500);
const being = z.looseObject({ id });

const slashCommand = z.looseObject({
  command: z.string().startsWith('/'),
  text: z.string().optional(),
  user_id: id,
  channel_id: id,
  trigger_id: id,
});

const event = z.looseObject({ team_id: id, event_id: id, event: z.looseObject({ type: id }) });

/** By their `type`; https://docs.slack.dev/reference/interaction-payloads */
const TYPED: ReadonlyMap<unknown, z.ZodType> = new Map<unknown, z.ZodType>([
  [
    'block_actions',
    z.looseObject({
      user: being,
      channel: being.optional(),
      container: z.looseObject({}),
      trigger_id: id,
      actions: z.array(z.looseObject({ type: z.string(), value: z.string().optional() })).min(1),
    }),
  ],
  [
    'message_action',
    z.looseObject({
      callback_id: id,
      user: being,
      channel: being,
      trigger_id: id,
      message: z.looseObject({ text: z.string().nullish() }),
    }),
  ],
  ['event_callback', event],
  ['url_verification', z.looseObject({ challenge: id })],
]);

/** The library trips over others that are not as it knows them. */
const OUR_EVENTS: ReadonlySet<string> = new Set(BOT_EVENTS);

/** What reached us: of a shape that we read, of a kind that we have no answer for, or malformed. */
export type PayloadClass =
  { readonly kind: 'known' | 'foreign' } | { readonly kind: 'malformed'; problem: string };

/** Tells the kinds of payload apart before anything reads it: the library takes for granted that it is as documented. */
export function classifyPayload(body: unknown): PayloadClass {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    return { kind: 'malformed', problem: 'not an object' };
  const schema = 'command' in body ? slashCommand : TYPED.get('type' in body ? body.type : undefined);
  if (schema === undefined)
    return 'type' in body && typeof body.type === 'string'
      ? { kind: 'foreign' }
      : { kind: 'malformed', problem: 'no type' };
  const { error } = schema.safeParse(body);
  if (error !== undefined) {
    // Paths and kinds only: what people typed is in no log.
    const problem = error.issues.map(({ path, code }) => `${path.join('.')}: ${code}`).join('; ');
    return { kind: 'malformed', problem };
  }
  const news = event.safeParse(body).data?.event.type;
  return { kind: news === undefined || OUR_EVENTS.has(news) ? 'known' : 'foreign' };
}
