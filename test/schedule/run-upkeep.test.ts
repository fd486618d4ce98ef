import { expect, it } from 'vitest';
import { createUpkeep } from '../../src/schedule/run-upkeep.ts';

const DAY = 86_400_000;

it('forgets lines of more than 90 days, at once and once a day, whatever the clock is set to', async () => {
  const forgotten: number[] = [];
  let now = 1_000 * DAY;
  let steady = 0;
  const upkeep = createUpkeep({
    store: { forgetLines: async (before) => void forgotten.push(before / DAY) },
    clock: () => now,
    steadyClock: () => steady,
  });
  await upkeep.tick();
  expect(forgotten).toEqual([910]);
  for (let minute = 0; minute < 100; minute++) {
    steady += 60_000;
    now += 60_000;
    await upkeep.tick();
  }
  now -= 365 * DAY;
  await upkeep.tick();
  expect(forgotten).toHaveLength(1);
  steady += DAY;
  await upkeep.tick();
  expect(forgotten).toHaveLength(2);
});
