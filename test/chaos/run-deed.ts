import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Deed } from './deeds.ts';
import { KNOWN, QUESTIONS, wrongIn } from './known-articles.ts';
import { until, type Place, type Scene } from './scene.ts';

const ASK_EVERY_MS = 500;
/** Asked at least so long, however quick the deed. */
const LEAST_MS = 2_500;
const SLOWEST_MS = 1_000;
const MOST_MB = 900;
const LAST_EVERY_MS = 150;
const END_SEEN_MS = 500;

export interface Outcome {
  readonly answers: number;
  readonly slowestMs: number;
  /** Resident memory of the bot at most; null where the system does not tell it. */
  readonly mostMb: number | null;
  readonly lost: number;
  readonly doubled: number;
  readonly alive: boolean;
  /** What did not hold; empty when all did. */
  readonly broken: readonly string[];
}

/**
 * Does one thing to a bot that answers, while it is asked every half second. All the same holds after each: the process
 * lives, every question was answered once, right and in time, and nothing is missing or doubled in the index.
 */
export async function runDeed(deed: Deed, scene: Scene): Promise<Outcome> {
  const broken: string[] = [];
  const note = (what: string) => (error: unknown) => {
    broken.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  };
  const memory = watchMemory(scene);
  const asker = startAsking(scene, deed.mayLack === true);
  const began = performance.now();
  await deed.does(scene).catch(note('while it was done'));
  await deed.mustHold(scene).catch(note('after it'));
  await sleep(Math.max(0, LEAST_MS - (performance.now() - began)));
  await scene.restore().catch(note('putting things back'));
  const alive = scene.isAlive();
  if (!alive) broken.push(`the process ended: ${scene.bot().errors().trim().split('\n').at(-1)}`);
  else await settled(scene).catch(note('at the end'));
  const { answers, slowestMs, lost, wrong } = await asker.stop();
  broken.push(...lost, ...wrong);
  if (alive) await lastAnswers(scene).catch(note('at the end'));
  const doubled = scene.doubled();
  if (doubled.length > 0) broken.push(`${doubled.length} questions were answered twice`);
  const mostMb = memory.stop();
  if (slowestMs > SLOWEST_MS) broken.push(`the slowest answer took ${(slowestMs / 1000).toFixed(1)} s`);
  if (mostMb !== null && mostMb > MOST_MB) broken.push(`memory rose to ${mostMb.toFixed(0)} MB`);
  return {
    answers,
    slowestMs,
    mostMb,
    lost: lost.length + wrong.length,
    doubled: doubled.length,
    alive,
    broken: [...new Set(broken)],
  };
}

/**
 * The index holds the known articles, and none besides that came from the folder. Where most of its files were a deed's,
 * their end is confirmed as the bot says.
 */
function settled(scene: Scene): Promise<void> {
  let confirmed = false;
  return until(async () => {
    const ready = await scene.readyz();
    const own = await ownArticles(scene);
    // Only when the bot has seen all that was put back is what it says the whole.
    if (ready.includes(`the files of ${own - KNOWN.size} of ${own} articles are gone`) && !confirmed) {
      confirmed = true;
      await scene.dateline(['index', '--prune']);
      // A change has the bot look again.
      await scene.put('confirmed.pdf', 'x');
    }
    if (ready !== 'ready\n') return ready.trim();
    if (own !== KNOWN.size) return `${own} articles are indexed, not ${KNOWN.size}`;
    const waiting = await scene.withStore(async (store) => (await store.suspects()).length);
    return waiting === 0 ? null : `${waiting} files are under suspicion`;
  }, 90_000);
}

/** Articles that came from files. */
const ownArticles = (scene: Scene): Promise<number> =>
  scene.withStore(async (store) => (await store.counts()).articles - (await store.fetchedArticles()).length);

async function lastAnswers(scene: Scene): Promise<void> {
  for (const place of ['discord', 'slack'] as const)
    for (const question of QUESTIONS) {
      const { text } = await scene.ask(place, question);
      const wrong = wrongIn(question, text);
      // Fewer than the bot takes of one person.
      await sleep(LAST_EVERY_MS);
      if (wrong !== null) throw new Error(`${place}: ${wrong}`);
    }
}

interface Asker {
  stop(): Promise<{ answers: number; slowestMs: number; lost: string[]; wrong: string[] }>;
}

/** Asks the questions in turn, on the platforms in turn. With `mayLack`, only that an answer comes is looked at. */
function startAsking(scene: Scene, mayLack: boolean): Asker {
  const times: number[] = [];
  const lost: string[] = [];
  const wrong: string[] = [];
  const open = new Set<Promise<void>>();
  let n = 0;
  const one = async (place: Place): Promise<void> => {
    const question = QUESTIONS[Math.floor(n / 2) % QUESTIONS.length]!;
    const process = scene.bot();
    const began = performance.now();
    try {
      const { text, ms } = await scene.ask(place, question);
      times.push(ms);
      const complaint = mayLack ? null : wrongIn(question, text);
      if (complaint !== null) wrong.push(`${place}: ${complaint}`);
    } catch (error) {
      const took = performance.now() - began;
      // Whoever was killed answers nothing, and whoever was gone for a while is not asked then; an end is seen a moment late.
      await sleep(END_SEEN_MS);
      if (scene.bot() === process && scene.isAlive() && scene.asking.has(place)) {
        times.push(took);
        lost.push(`${place}: ${question.line}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  };
  const timer = setInterval(() => {
    const places = [...scene.asking].toSorted();
    n += 1;
    const place = places[n % places.length];
    if (place === undefined) return;
    const asked = one(place).finally(() => open.delete(asked));
    open.add(asked);
  }, ASK_EVERY_MS);
  return {
    async stop() {
      clearInterval(timer);
      await Promise.all(open);
      return { answers: times.length, slowestMs: Math.max(0, ...times), lost, wrong };
    },
  };
}

/** The most memory that the bot's processes took, each for itself. */
function watchMemory(scene: Scene): { stop(): number | null } {
  let most = 0;
  const look = (): void => {
    try {
      const status = readFileSync(`/proc/${scene.bot().child.pid}/status`, 'utf8');
      most = Math.max(most, Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024);
    } catch {
      // The process is gone, or this system tells nothing.
    }
  };
  try {
    // The peak is counted from here on.
    writeFileSync(`/proc/${scene.bot().child.pid}/clear_refs`, '5');
  } catch {
    // Then it is that of the whole life of the process.
  }
  const timer = setInterval(look, 100);
  return {
    stop() {
      clearInterval(timer);
      look();
      return most === 0 ? null : most;
    },
  };
}
