import type { Person } from '../names/name.ts';
import type { Identity } from './identity.ts';

/** Whom the story told of at a place. */
export interface Told {
  readonly identity: Identity;
  readonly clause: number;
  readonly paragraph: number;
  /** A body, or described as one: «la federación». */
  readonly body: boolean;
  /** Spoke only a few words within paraphrase. */
  readonly brief?: boolean;
}

/** Whom a reader has in mind: who spoke last, and who was last the subject of a sentence. */
export interface Discourse {
  spoke: Told | null;
  /** Who spoke before that one, if somebody else. */
  spokeBefore: Told | null;
  topic: Told | null;
  /** The last subject that is no body. */
  actor: Told | null;
  /** Whose text the story told of last, «el informe de la auditoría», and in which paragraph. */
  text: { readonly identity: Identity; readonly paragraph: number } | null;
  /** Where the story brought somebody in by a noun, «un testigo», or told of one by it alone: the last article token of each. */
  readonly broughtIn: Map<string, number>;
  /** Whom it called by a noun before: «el testigo». */
  readonly called: Map<string, Person>;
  /** Whom it brought in as somebody's, «su editor, Hugo Wit», in which paragraph, and whose. */
  readonly aides: Map<string, { readonly paragraph: number; readonly of: Told }>;
}

export const beginDiscourse = (): Discourse => ({
  spoke: null,
  spokeBefore: null,
  topic: null,
  actor: null,
  text: null,
  broughtIn: new Map(),
  called: new Map(),
  aides: new Map(),
});

export function noteSpoke(discourse: Discourse, told: Told): void {
  if (discourse.spoke && discourse.spoke.identity.speaker !== told.identity.speaker)
    discourse.spokeBefore = discourse.spoke;
  discourse.spoke = told;
}

/** Notes whose somebody is whom a paragraph brings in: «su editor» of the one told of before. */
export function noteAide({ aides }: Discourse, { identity, paragraph }: Told, of: Told): void {
  if (identity.speaker && identity.speaker !== of.identity.speaker && !aides.has(identity.speaker))
    aides.set(identity.speaker, { paragraph, of });
}

/** Behind the paragraph that brought in «su editor» a story goes on with the one whose editor it is. */
function mainOf({ aides }: Discourse, told: Told, paragraph: number): Told {
  const aide = aides.get(told.identity.speaker ?? '');
  return aide && aide.paragraph === told.paragraph && told.paragraph < paragraph ? aide.of : told;
}

export function noteTopic(discourse: Discourse, told: Told): void {
  discourse.topic = told;
  if (!told.body) discourse.actor = told;
}

/**
 * The one a verb without a subject tells of: who spoke last, or whom the story told of since; of others only where that
 * one is told of in the words themselves. A body is told of only within its paragraph.
 */
export function lastTold(
  discourse: Discourse,
  paragraph: number,
  mayBe: (identity: Identity, told: Told) => boolean = () => true,
): Told | null {
  const { spoke, spokeBefore, topic, actor } = discourse;
  const near = topic?.body && topic.paragraph !== paragraph ? actor : topic;
  const order = [near, spoke, actor, spokeBefore]
    .filter((told) => told !== null)
    .sort((a, b) => b.clause - a.clause || (b === spoke ? 1 : 0) - (a === spoke ? 1 : 0))
    .map((told) => mainOf(discourse, told, paragraph));
  return order.find((told) => mayBe(told.identity, told)) ?? order[0] ?? null;
}
