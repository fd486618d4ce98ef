import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEEDS } from '../chaos/deeds.ts';
import { runDeed } from '../chaos/run-deed.ts';
import { openScene, type Scene } from '../chaos/scene.ts';

/** A few of them; all, and what was measured meanwhile: `npm run chaos`. */
const QUICK = DEEDS.filter(({ quick }) => quick);

let scene: Scene;
beforeAll(async () => {
  scene = await openScene('http');
  await scene.startAndAsk();
});
afterAll(() => scene.close());

it.for(QUICK)(
  '$name: nothing is lost or doubled, and nobody waits',
  { timeout: 60_000 },
  async (deed, { skip }) => {
    const impossible = deed.cannot?.() ?? null;
    if (impossible !== null) skip(impossible);
    expect((await runDeed(deed, scene)).broken).toEqual([]);
  },
);
