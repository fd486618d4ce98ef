import { existsSync, readFileSync } from 'node:fs';

/**
 * Loaded before a program (`--import`), whose clock it sets: by as many milliseconds as the file that `CLOCK_SHIFT`
 * names says, read at the start and at each SIGUSR2. Time that only runs (`performance.now`, timers) stays as it is.
 */
const file = process.env['CLOCK_SHIFT'] ?? '';
const read = (): number => (existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0);
let shiftMs = read();
process.on('SIGUSR2', () => {
  shiftMs = read();
});

const RealDate = Date;
const now = (): number => RealDate.now() + shiftMs;
globalThis.Date = new Proxy(RealDate, {
  construct: (target, args: unknown[], made: Function) =>
    Reflect.construct(target, args.length > 0 ? args : [now()], made) as object,
  apply: () => new RealDate(now()).toString(),
  get: (target, key, receiver) => (key === 'now' ? now : (Reflect.get(target, key, receiver) as unknown)),
});
