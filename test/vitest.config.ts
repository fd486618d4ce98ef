import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that wait for programs they have started, and so take longest, however short they are themselves. */
const STARTS_PROGRAMS = '/test/process/';

/** Those first: one that began last would be waited for by all others. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const [long, short] = [true, false].map((wanted) =>
      sorted.filter(({ moduleId }) => moduleId.includes(STARTS_PROGRAMS) === wanted),
    );
    return [...long!, ...short!];
  }
}

export default defineConfig({
  test: {
    // The machine's own language is not the tests'.
    env: { LC_ALL: 'C' },
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // By default one processor is left idle, which of two is half of the time.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
  },
});
