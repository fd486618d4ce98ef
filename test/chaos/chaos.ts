import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEEDS } from './deeds.ts';
import { runDeed } from './run-deed.ts';
import { openScene, type Scene, type SlackMode } from './scene.ts';

/**
 * `npm run chaos [-- WORDS…]`: does to a bot at work, one after the other, all that could end it or cost it something,
 * while it is asked a question every half second; with words, only what has one of them in its name. A line for each:
 * what was done, the slowest answer meanwhile, memory at most, what was lost or doubled. Status 1 when anything is broken;
 * `CHAOS_LOGS=FOLDER` keeps the log of each bot that was broken.
 */
const NAME_WIDTH = 76;
const words = process.argv.slice(2);
const deeds = DEEDS.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
const logs = process.env['CHAOS_LOGS'] ?? '';
let failures = 0;
/** The bot at work; a deed that broke it leaves none. */
const atWork: Scene[] = [];

async function closeScene(): Promise<void> {
  await atWork.pop()?.close();
}

/** A bot for the next deed: the one at work, unless there is none or the deed needs another. */
async function sceneFor(mode: SlackMode): Promise<Scene> {
  const [scene] = atWork;
  if (scene?.mode === mode) return scene;
  await closeScene();
  const opened = await openScene(mode);
  atWork.push(opened);
  await opened.startAndAsk();
  return opened;
}

for (const deed of deeds) {
  const impossible = deed.cannot?.() ?? null;
  if (impossible !== null) {
    console.log(`${deed.name.padEnd(NAME_WIDTH)} skipped: ${impossible}`);
    continue;
  }
  const outcome = await runDeed(deed, await sceneFor(deed.slack ?? 'http'));
  const { answers, slowestMs, mostMb, lost, doubled, alive, broken } = outcome;
  const cells = [
    `${slowestMs.toFixed(0)} ms`.padStart(8),
    `of ${answers}`.padStart(7),
    mostMb === null ? '' : `${mostMb.toFixed(0)} MB`.padStart(7),
    `lost ${lost}, doubled ${doubled}`.padEnd(20),
    alive ? 'alive' : 'ENDED',
    broken.length === 0 ? 'ok' : 'BROKEN',
  ];
  console.log(`${deed.name.padEnd(NAME_WIDTH)} ${cells.join('  ')}`);
  for (const complaint of broken) console.log(`    ${complaint}`);
  if (broken.length > 0) {
    failures += 1;
    if (logs !== '') writeFileSync(join(logs, `${failures}.log`), atWork[0]?.bot().errors() ?? '');
    await closeScene();
  }
}
await closeScene();
console.log(`\n${deeds.length} deeds, ${failures} broken`);
process.exitCode = failures === 0 ? 0 : 1;
