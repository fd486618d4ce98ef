import { printable } from '../answer/printable.ts';
import type { Log } from '../report.ts';
import { count } from '../words/en/counts.ts';
import type { Config } from '../config.ts';
import { describeWithheld } from '../ingest/corpus/plan-run.ts';
import { openProgram } from '../program.ts';
import { leftOut } from './left-out.ts';
import { overwriteLine, writeText } from '../terminal/write.ts';

/**
 * `index`: brings the index up to date and says what was read, skipped and failed; `prune` removes articles whose files are
 * gone also when they are most of them. Returns whether no file failed and nothing was withheld.
 */
export async function indexCorpus(config: Config, log: Log, prune: boolean): Promise<boolean> {
  const { store, indexer, close } = openProgram(config, log);
  try {
    const report = await indexer.run({
      progress: process.stderr.isTTY ? drawProgress : undefined,
      prune,
    });
    const { articles, quotations, events, stories } = await store.counts();
    const lines = [
      `${config.CORPUS_DIR}: ${count(report.files, 'file')}; ${report.indexed.length} read now, ${report.unchanged} unchanged, ${report.skipped.length + report.failed.length} left out, ${report.removed.length} removed`,
      ...(report.withheld ? [`  kept    ${describeWithheld(report.withheld, config.CORPUS_DIR)}`] : []),
      ...report.notes.map(({ path, reason }) => `  note    ${path}: ${reason}`),
      ...leftOut(report.skipped).map((line) => `  skipped ${line}`),
      ...leftOut(report.failed).map((line) => `  failed  ${line}`),
      `The index holds ${count(articles, 'article')} in ${count(stories, 'story', 'stories')}, ${count(quotations, 'quotation')}, ${count(events, 'dated event')}.`,
    ];
    await writeText(process.stdout, lines.map((line) => `${printable(line)}\n`).join(''));
    return report.failed.length === 0 && report.withheld === null;
  } finally {
    await close();
  }
}

const BAR_COLUMNS = 30;

function drawProgress(done: number, total: number): void {
  if (total === 0) return;
  const filled = Math.round((done / total) * BAR_COLUMNS);
  void overwriteLine(
    process.stderr,
    `${'█'.repeat(filled)}${'░'.repeat(BAR_COLUMNS - filled)} ${done}/${total}${done === total ? '\n' : ''}`,
  );
}
