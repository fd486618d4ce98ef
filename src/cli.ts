import { createInterface } from 'node:readline';
import { analyze } from './core/analyze.ts';

// First cut: `analyze --jsonl` only.
for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  const row = JSON.parse(line);
  const published = row.published ?? null;
  const analysis = analyze(
    {
      id: row.id,
      title: row.title ?? null,
      source: null,
      url: null,
      byline: null,
      published,
      publishedBasis: published ? 'stated' : 'unknown',
      language: 'en',
      text: row.text,
    },
    row.events,
  );
  const quotes = analysis.quotations.map((q) => ({
    start: q.start,
    end: q.end,
    text: q.text,
    type: q.type,
    ...(q.type === 'nested' ? { nested: true } : {}),
    speaker: q.speaker,
    ...(q.mention
      ? { speaker_start: q.mention.start, speaker_end: q.mention.end, speaker_mention: q.mention.text }
      : {}),
    ...(q.cue ? { cue: q.cue.text } : {}),
    ...(q.reportedBy ? { reported_by: q.reportedBy } : {}),
    said_on: q.saidOn,
    said_basis: q.saidBasis,
    confidence: q.confidence,
    why: q.why,
  }));
  const timexes = analysis.timexes.map(({ start, end, text, type, value }) => ({
    start,
    end,
    text,
    type,
    value,
  }));
  const events = analysis.events.map(({ start, end, text, date, basis, status }) => ({
    start,
    end,
    text,
    date,
    basis,
    status,
  }));
  const summary = analysis.summary.slice(0, 3).map(({ start, end, text }) => ({ start, end, text }));
  process.stdout.write(
    JSON.stringify({
      id: row.id,
      title: row.title ?? null,
      source: null,
      published,
      publishedBasis: published ? 'stated' : 'unknown',
      quotes,
      timexes,
      events,
      summary,
    }) + '\n',
  );
}
