import { readFileSync } from 'node:fs';
import { COMMANDS } from '../../commands/index.ts';
import { createDispatcher } from '../../src/command/create-dispatcher.ts';
import { NO_INTAKE } from '../chat/no-intake.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import { terminalAsker } from '../../src/terminal/run-terminal.ts';
import { cpuMs } from './calibrate.ts';
import { createRandom } from './generate-articles.ts';
import { FIRST_INDEXED, peakMegabytes } from './measure-index.ts';
import { placesIn } from './write-corpus.ts';

const WARM_UP = 20;
const DAY_MS = 86_400_000;
/** Articles that a digest with little news finds new. */
const FEW_NEW = 20;

export interface CommandMeasure {
  readonly command: string;
  /** In milliseconds: the CPU time, or the time by the clock when helper threads worked at once (garbage, compiling). */
  readonly p50: number;
  readonly p99: number;
  readonly wallP99: number;
}

interface Sample {
  readonly title: string;
  readonly text: string;
}

const speakerOf = ({ text }: Sample): string =>
  /,” (?<name>\p{L}+) said/u.exec(text)?.groups?.['name'] ?? 'Nobody';
const quotedIn = ({ text }: Sample): string =>
  /“(?<words>[^”]*),”/.exec(text)?.groups?.['words'] ?? 'nothing';
const DIGEST = (): string => '/digest show';

/** What is asked, and how old the newest article is then: `fresh` makes all articles new, `later` only a few. */
const QUESTIONS: readonly { command: string; when: 'fresh' | 'later'; line: (sample: Sample) => string }[] = [
  { command: '/quote name', when: 'fresh', line: (sample) => `/quote ${speakerOf(sample)}` },
  {
    command: '/quote name about',
    when: 'fresh',
    line: (sample) =>
      `/quote ${speakerOf(sample)} about:"${quotedIn(sample).split(' ').slice(3, 6).join(' ')}"`,
  },
  {
    command: '/quote misspelt',
    when: 'fresh',
    line: (sample) => `/quote ${speakerOf(sample).replace(/.(.)$/, '$1')}`,
  },
  { command: '/timeline', when: 'fresh', line: () => '/timeline' },
  { command: '/timeline about', when: 'fresh', line: ({ title }) => `/timeline ${title}` },
  { command: '/summary', when: 'fresh', line: () => '/summary' },
  { command: '/summary about', when: 'fresh', line: ({ title }) => `/summary ${title}` },
  {
    command: '/search',
    when: 'fresh',
    line: ({ title }) => `/search ${title.split(' ').slice(0, 4).join(' ')}`,
  },
  {
    command: '/search common',
    when: 'fresh',
    line: () => '/search the new council of the city and the region',
  },
  { command: '/verify true', when: 'fresh', line: (sample) => `/verify “${quotedIn(sample)}”` },
  {
    command: '/verify altered',
    when: 'fresh',
    line: (sample) => `/verify “${quotedIn(sample).replace(' the ', ' no ')}”`,
  },
  {
    command: '/verify unknown',
    when: 'fresh',
    line: () =>
      '/verify “The people of this country have waited long enough for the new school and the bridge”',
  },
  { command: '/digest all new', when: 'fresh', line: DIGEST },
  { command: '/digest few new', when: 'later', line: DIGEST },
];

/**
 * Asks a store that was only opened for this each command so many times, after some that do not count, and says how
 * long each command took and how much memory all of them needed at most.
 */
export async function measureCommands(
  size: number,
  folder: string,
  times: number,
): Promise<{ commands: CommandMeasure[]; residentMegabytes: number }> {
  const { sample: path, database } = placesIn(folder);
  const samples = JSON.parse(readFileSync(path, 'utf8')) as Sample[];
  const store = openSqliteStore(database);
  const fresh = FIRST_INDEXED + size * 1000;
  let now = fresh;
  const failures: unknown[] = [];
  const dispatcher = createDispatcher({
    commands: COMMANDS,
    store,
    settings: { digestTime: '08:00', digestTimezone: 'UTC' },
    intake: NO_INTAKE,
    report: (_where, fields) => String(failures.push(fields)),
    clock: () => now,
    rateLimit: { commands: Infinity, perMs: 1 },
  });
  const random = createRandom(11);
  const commands: CommandMeasure[] = [];
  for (const { command, when, line } of QUESTIONS) {
    now = when === 'fresh' ? fresh : fresh + DAY_MS - FEW_NEW * 1000;
    const cpu: number[] = [];
    const wall: number[] = [];
    for (let i = -WARM_UP; i < times; i++) {
      const asked = line(samples[Math.floor(random() * samples.length)]!);
      const began = { cpu: cpuMs(), wall: performance.now() };
      await dispatcher.answer({ kind: 'line', line: asked }, terminalAsker('en'));
      if (i < 0) continue;
      const passed = performance.now() - began.wall;
      cpu.push(Math.min(cpuMs() - began.cpu, passed));
      wall.push(passed);
    }
    commands.push({ command, p50: share(cpu, 0.5), p99: share(cpu, 0.99), wallP99: share(wall, 0.99) });
  }
  await store.close();
  if (failures.length > 0) throw new Error('a command failed', { cause: failures[0] });
  return { commands, residentMegabytes: peakMegabytes() };
}

/** The value that this share of the measurements does not exceed. */
const share = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))]!;
