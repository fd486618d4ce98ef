import type { Analysis } from '../../src/core/analyze.ts';
import type { Document } from '../../src/core/article/article.ts';

/** An analysis as a person reads it: what moves when a rule moves. */
export function showAnalysis(
  { title, source, published, publishedBasis, language }: Document,
  { quotations, events, summary }: Analysis,
): string {
  const lines = [
    `${title ?? 'untitled'} · ${source ?? 'no outlet'} · ${published ?? 'undated'} (${publishedBasis}) · ${language}`,
    '',
    'QUOTATIONS',
    ...quotations.flatMap((quotation) => {
      const { text, type, speaker, speakerKind, speakerRole, mention, cue, reportedBy } = quotation;
      const { confidence, why, saidOn, saidBasis } = quotation;
      return [
        `  “${oneLine(text)}”`,
        `    ${speaker ?? 'nobody'}${speakerRole === null ? '' : `, ${speakerRole}`} · ${speakerKind ?? 'unknown'} · ${type}${reportedBy === null ? '' : ` · as told by ${reportedBy}`}`,
        `    way: ${why} · mention: ${mention?.text ?? '–'} · cue: ${cue?.text ?? '–'} · ${confidence.toFixed(2)}`,
        `    said on ${saidOn ?? '–'} (${saidBasis})`,
      ];
    }),
    '',
    'EVENTS',
    ...events.flatMap(({ text, date, first, last, precision, basis, status }) => [
      `  ${date ?? 'no day'}${precision === 'range' ? ` (${first} to ${last})` : ''} · ${precision} · ${basis} · ${status}`,
      `    ${oneLine(text)}`,
    ]),
    '',
    'SUMMARY',
    ...summary.slice(0, 5).map(({ text }) => `  ${oneLine(text)}`),
  ];
  return `${lines.join('\n')}\n`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
