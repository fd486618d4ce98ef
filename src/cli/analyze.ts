import { basename } from 'node:path';
import { z } from 'zod';
import { analyze, type Analysis } from '../core/analyze.ts';
import type { Document } from '../core/article/article.ts';
import { detectLanguage } from '../core/languages/detect.ts';
import type { Step } from '../core/trace.ts';
import { messageOf } from '../errors.ts';
import { writeText } from '../terminal/write.ts';
import { readDocument } from './read-document.ts';
import { tellSteps } from './tell-steps.ts';
import { articleRow, eachJsonLine, printJson, type ArticleRow } from './lines.ts';

/** Sentences of `summary`. */
const SUMMARY_SENTENCES = 3;

const rowSchema = articleRow.extend({
  events: z.array(z.object({ start: z.int().min(0), end: z.int().min(0) })).nullish(),
});

/** `analyze --jsonl`: one JSON object a line, offsets into the `text` of the line. Returns whether all went well. */
export function analyzeLines(): Promise<boolean> {
  return eachJsonLine(process.stdin, rowSchema, (row) => {
    const { events, text } = row;
    const wrong = events?.find(({ start, end }) => start >= end || end > text.length);
    if (wrong)
      throw new Error(
        `events: ${wrong.start}-${wrong.end} lies outside the text (length ${text.length}) or is empty`,
      );
    const document = toDocument(row);
    return toJson(document, analyze(document, events ?? undefined));
  });
}

/** `analyze FILE…`: files are cleaned first; offsets are into the `text` of the answer. */
export async function analyzeFiles(paths: readonly string[]): Promise<boolean> {
  let allGood = true;
  for (const path of paths) {
    const id = basename(path);
    try {
      const document = await readDocument(path);
      await printJson({ ...toJson(document, analyze(document)), text: document.text });
    } catch (error) {
      allGood = false;
      await printJson({ file: id, error: messageOf(error) });
    }
  }
  return allGood;
}

/** `analyze --explain FILE…`: how each quotation found its speaker and its day, and each event its day. */
export async function explainFiles(paths: readonly string[]): Promise<boolean> {
  let allGood = true;
  for (const path of paths) {
    const id = basename(path);
    try {
      const document = await readDocument(path);
      const steps: Step[] = [];
      analyze(document, undefined, (step) => void steps.push(step));
      const { title, source, published, publishedBasis, language } = document;
      const head = [title ?? id, source, published ?? 'undated', `(${publishedBasis})`, language];
      await writeText(process.stdout, `${head.filter(Boolean).join(' · ')}\n\n${tellSteps(steps)}\n`);
    } catch (error) {
      allGood = false;
      await writeText(process.stderr, `${id}: ${messageOf(error)}\n`);
    }
  }
  return allGood;
}

/** A document from a line of input, its text taken as it is. */
export function toDocument({ id, text, title, published, source, url }: ArticleRow): Document {
  return {
    id,
    title: title ?? null,
    source: source ?? null,
    url: url ?? null,
    byline: null,
    published: published ?? null,
    publishedBasis: published ? 'stated' : 'unknown',
    language: detectLanguage(text),
    text,
  };
}

/** The analysis as the contract has it. */
function toJson(
  { id, title, source, published, publishedBasis }: Document,
  analysis: Analysis,
): Record<string, unknown> {
  return {
    id,
    title,
    source,
    published,
    publishedBasis,
    quotes: analysis.quotations.map(
      ({
        start,
        end,
        text,
        type,
        speaker,
        mention,
        cue,
        reportedBy,
        saidOn,
        saidBasis,
        confidence,
        why,
      }) => ({
        start,
        end,
        text,
        type,
        ...(type === 'nested' ? { nested: true } : {}),
        speaker,
        ...(mention
          ? { speaker_start: mention.start, speaker_end: mention.end, speaker_mention: mention.text }
          : {}),
        ...(cue ? { cue: cue.text } : {}),
        ...(reportedBy ? { reported_by: reportedBy } : {}),
        said_on: saidOn,
        said_basis: saidBasis,
        confidence,
        why,
      }),
    ),
    timexes: analysis.timexes.map(({ start, end, text, type, value }) => ({ start, end, text, type, value })),
    events: analysis.events.map(({ start, end, text, date, basis, status }) => ({
      start,
      end,
      text,
      date,
      basis,
      status,
    })),
    summary: analysis.summary
      .slice(0, SUMMARY_SENTENCES)
      .map(({ start, end, text }) => ({ start, end, text })),
  };
}
