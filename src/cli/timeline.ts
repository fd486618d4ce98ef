import { analyze } from '../core/analyze.ts';
import { buildTimeline, type TimelineOptions } from '../core/timeline/build-timeline.ts';
import { toDocument } from './analyze.ts';
import { articleRow, InputError, readJsonLines, printJson } from './lines.ts';
import { writeText } from '../terminal/write.ts';

/** `timeline --jsonl`: the dated events of some articles, one entry a line, sorted by day. */
export async function timelineLines(options: TimelineOptions): Promise<boolean> {
  try {
    const rows = await readJsonLines(process.stdin, articleRow);
    const articles = rows.map((row) => {
      const document = toDocument(row);
      return { ...document, analysis: analyze(document) };
    });
    for (const entry of buildTimeline(articles, options)) await printJson(entry);
    return true;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    await writeText(process.stderr, `timeline: ${error.message}\n`);
    return false;
  }
}
