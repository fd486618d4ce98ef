import { measureSlowness } from './calibrate.ts';
import { measureAnalysis } from './measure-analysis.ts';
import { measureCommands } from './measure-commands.ts';
import { measureHostile } from './measure-hostile.ts';
import { measureIndex, measureWarmStart } from './measure-index.ts';
import { measureLength } from './measure-length.ts';
import { measureStories } from './measure-stories.ts';
import { writeCorpus } from './write-corpus.ts';

/** What one process of the bench measures. */
const MEASURES = {
  analysis: () => measureAnalysis(),
  length: () => measureLength(),
  hostile: () => measureHostile(),
  stories: () => measureStories(),
  corpus: (size: number, folder: string) => writeCorpus(size, folder),
  index: (size: number, folder: string) => measureIndex(size, folder),
  start: (_size: number, folder: string) => measureWarmStart(folder),
  commands: (size: number, folder: string) => measureCommands(size, folder, 200),
  /** One run of some minutes of a busy room, for the memory it takes. */
  run: (size: number, folder: string) => measureCommands(size, folder, 1),
} as const;

export type Measure = keyof typeof MEASURES;
export type Measured<Name extends Measure> = Awaited<ReturnType<(typeof MEASURES)[Name]>>;

/** One measurement, in a process of its own, so that memory and compiled code of another do not mix in. */
const [name, size = '0', folder = ''] = process.argv.slice(2);
const value = await MEASURES[name as Measure](Number(size), folder);
// After the work, when the processor runs at the speed that it ran at during it.
console.log(JSON.stringify({ value, slowness: measureSlowness() }));
