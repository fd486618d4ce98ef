import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FLOORS } from './floors.ts';
import type { Measure, Measured } from './measure.ts';

/**
 * `npm run bench [-- SIZES…]`: analysis beside named baselines, long articles, and for each number of articles indexing,
 * warm start, each command and memory, every measurement in a process of its own. Status 1 when a floor is broken.
 */
const asked = process.argv.slice(2).map(Number).filter(Boolean);
const sizes = asked.length > 0 ? asked : [5, 1_000, 10_000];
const broken: string[] = [];

function measure<Name extends Measure>(
  name: Name,
  size = 0,
  folder = '',
): { value: Measured<Name>; slowness: number } {
  const script = join(import.meta.dirname, 'measure.ts');
  const output = execFileSync(
    process.execPath,
    // The limits of memory that `npm start` has too.
    [...process.execArgv, script, name, String(size), folder],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return JSON.parse(output.trim().split('\n').at(-1)!) as { value: Measured<Name>; slowness: number };
}

const row = (label: string, ...cells: string[]): void =>
  console.log(`  ${label.padEnd(46)}${cells.map((cell) => cell.padStart(16)).join('')}`);
const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const mb = (value: number): string => `${value.toFixed(0)} MB`;

/** Holds a floor (`least`) or a ceiling (`most`) and marks what breaks it. */
function hold(what: string, value: number, limit: { least: number } | { most: number }): string {
  const [holds, bound] =
    'least' in limit ? [value >= limit.least, limit.least] : [value <= limit.most, limit.most];
  if (holds) return 'ok';
  broken.push(
    `${what}: ${value.toFixed(2)}, ${'least' in limit ? 'at least' : 'at most'} ${bound.toFixed(2)}`,
  );
  return 'BROKEN';
}

function benchAnalysis(): void {
  const { value, slowness } = measure('analysis');
  const { megabytesPerSecond: speed, stages, baselines } = value;
  const total = Object.values(stages).reduce((sum, cost) => sum + cost, 0);
  console.log(`Analysis, one core (this machine runs at 1/${slowness.toFixed(2)} of the reference)`);
  row(
    'whole',
    `${speed.toFixed(2)} MB/s`,
    hold('analysis, MB/s', speed, { least: FLOORS.analysisMegabytesPerSecond / slowness }),
  );
  for (const [name, baseline] of Object.entries(baselines))
    row(name, `${baseline.toFixed(2)} MB/s`, `${(speed / baseline).toFixed(2)} times it`);
  for (const [stage, cost] of Object.entries(stages))
    row(`  ${stage}`, `${cost.toFixed(0)} ms/MB`, `${((cost / total) * 100).toFixed(0)} %`);
  hold('analysis, times compromise', speed / baselines['compromise, quotations only']!, {
    least: FLOORS.timesCompromise,
  });
}

function benchLength(): void {
  console.log('\nOne long article: its length, CPU time, growth since a tenth of it (1 is linear)');
  for (const { text, length, ms: time, growth } of measure('length').value)
    row(
      text,
      `${length / 1000} kB`,
      ms(time),
      growth.toFixed(2),
      hold(`growth with length, ${text}`, growth, { most: FLOORS.lengthGrowth }),
    );
}

function benchHostile(): void {
  console.log(
    '\nHostile texts, pages and feeds: CPU time at four times the length, how many times that of once (4 is linear)',
  );
  for (const { reader, name, ms: time, growth } of measure('hostile').value)
    row(
      `${reader}: ${name}`,
      ms(time),
      growth.toFixed(2),
      hold(`growth at four times, ${reader}: ${name}`, growth, { most: FLOORS.hostileGrowth }),
    );
}

function benchStories(): void {
  const { articles, readMs, placeMs, timesSegmenter } = measure('stories').value;
  console.log(`\n${articles} articles into stories`);
  row('read', ms(readMs));
  row('placed and repaired', ms(placeMs));
  row(
    'beside Intl.Segmenter, words',
    `${timesSegmenter.toFixed(2)} times`,
    hold('stories, times Intl.Segmenter', timesSegmenter, { most: FLOORS.storiesTimesSegmenter }),
  );
}

/** Returns the CPU time for an article. */
function benchSize(size: number, small: number | null): number {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  try {
    const { megabytes } = measure('corpus', size, folder).value;
    const index = measure('index', size, folder);
    const { cpuMsPerArticle, lastCpuMsPerArticle, wallSeconds, peakMegabytes, quotations } = index.value;
    console.log(`\n${size} articles, ${megabytes.toFixed(1)} MB, ${quotations} quotations`);
    row('indexed in', `${wallSeconds.toFixed(1)} s`, `${ms(cpuMsPerArticle)} each`);
    const growth = small === null ? 1 : lastCpuMsPerArticle / index.slowness / small;
    row(
      '  the last tenth',
      `${ms(lastCpuMsPerArticle)} each`,
      small === null ? '' : `${growth.toFixed(2)} times`,
      hold(`indexing, growth to ${size} articles`, growth, { most: FLOORS.indexGrowth }),
    );
    row(
      '  memory',
      mb(peakMegabytes),
      hold(`memory while indexing ${size}`, peakMegabytes, { most: FLOORS.indexingMegabytes }),
    );
    const start = measure('start', size, folder);
    row(
      'warm start',
      ms(start.value.wallMs),
      `${ms(start.value.cpuMs)} CPU`,
      hold(`warm start, ${size}`, start.value.cpuMs, { most: FLOORS.warmStartMs * start.slowness }),
    );
    const { value, slowness } = measure('commands', size, folder);
    row('', 'p50', 'p99', 'p99 by the clock');
    for (const { command, p50, p99, wallP99 } of value.commands) {
      const held = hold(`${command}, ${size} articles, p99`, p99, {
        most: (command.startsWith('/digest') ? FLOORS.digestP99Ms : FLOORS.commandP99Ms) * slowness,
      });
      row(command, ms(p50), ms(p99), ms(wallP99), held);
    }
    const { residentMegabytes } = measure('run', size, folder).value;
    row(
      'memory at most, one short run',
      mb(residentMegabytes),
      hold(`memory of commands, ${size}`, residentMegabytes, { most: FLOORS.residentMegabytes }),
    );
    row('  and in the long run above', mb(value.residentMegabytes));
    return cpuMsPerArticle / index.slowness;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

benchAnalysis();
benchLength();
benchHostile();
benchStories();
let small: number | null = null;
for (const size of sizes) {
  const each = benchSize(size, small);
  // A handful of articles measures how long the code takes to compile.
  if (size >= 1_000) small ??= each;
}
if (broken.length > 0) {
  console.log(`\nBroken floors:\n${broken.map((line) => `  ${line}`).join('\n')}`);
  process.exitCode = 1;
}
