import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Step } from '../src/core/trace.ts';
import { analyze, ANALYSIS_VERSION } from '../src/core/analyze.ts';
import { cleaned, corpusArticles, frozenPages, frozenTexts } from './golden/frozen-texts.ts';
import { showAnalysis } from './golden/show-analysis.ts';

const UPDATE = process.env['UPDATE_GOLDEN'] === '1';
const FREEZE = 'test/golden/freeze.json';

/** What the rules of a version find, by the hash of each text. */
interface Freeze {
  readonly version: number;
  /** The hash of the analysis. */
  readonly texts: Readonly<Record<string, string>>;
  /** The hash of the points and shares by which it was decided: a score that decides nothing here may decide elsewhere. */
  readonly points: Readonly<Record<string, string>>;
}

const TO_DO =
  'Raise ANALYSIS_VERSION in src/core/analyze.ts, run "npm run golden", and read the difference in test/golden.';
const first = (texts: readonly string[]): string =>
  texts
    .slice(0, 5)
    .map((text) => `  ${text.slice(0, 120)}`)
    .join('\n');
const sorted = (hashes: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(hashes).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The rules of a trace with their numbers, without the words around these. */
const pointsIn = (steps: readonly Step[]) =>
  steps.map(({ stage, rule, text, won }) => [stage, rule, text.match(/-?\d+(?:\.\d+)?/g), won ?? false]);

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 10);

describe('what the rules find', () => {
  const before = (
    existsSync(FREEZE) ? JSON.parse(readFileSync(FREEZE, 'utf8')) : { version: 0, texts: {}, points: {} }
  ) as Freeze;
  const now: Record<string, string> = {};
  const points: Record<string, string> = {};
  const moved: string[] = [];
  const weighed: string[] = [];
  for (const document of frozenTexts()) {
    // by what it is, not by what cleaning or the detection of its language make of it
    const key = hash(document.id);
    const steps: Step[] = [];
    now[key] = hash(
      JSON.stringify([document, analyze(document, undefined, (step) => void steps.push(step))]),
    );
    points[key] = hash(JSON.stringify(pointsIn(steps)));
    if (before.texts[key] !== undefined && before.texts[key] !== now[key]) moved.push(document.text);
    if (before.points[key] !== undefined && before.points[key] !== points[key]) weighed.push(document.text);
  }

  for (const { format, text } of frozenPages()) {
    const key = hash(format + text);
    now[key] = hash(JSON.stringify(cleaned(format, text)));
    if (before.texts[key] !== undefined && before.texts[key] !== now[key]) moved.push(text);
  }

  it('moves only with ANALYSIS_VERSION, so that what is stored is analysed anew', () => {
    expect(
      moved.length > 0 && before.version === ANALYSIS_VERSION,
      `The rules find other things than version ${before.version} did, in ${moved.length} texts:\n${first(moved)}\n${TO_DO}`,
    ).toBe(false);
    if (UPDATE) {
      const freeze = { version: ANALYSIS_VERSION, texts: sorted(now), points: sorted(points) };
      writeFileSync(FREEZE, `${JSON.stringify(freeze, null, 1)}\n`);
    }
  });

  it('is weighed otherwise only with ANALYSIS_VERSION', () => {
    expect(
      weighed.length > 0 && before.version === ANALYSIS_VERSION,
      `Scores or rules weigh otherwise than in version ${before.version}, in ${weighed.length} texts; other articles may be read otherwise:\n${first(weighed)}\n${TO_DO}`,
    ).toBe(false);
  });

  it('is frozen for every text there is', () => {
    const frozen = UPDATE ? now : before.texts;
    const missing = Object.keys(now).filter((key) => frozen[key] === undefined);
    expect(missing, 'Texts are new: run "npm run golden".').toEqual([]);
    expect(UPDATE || before.version === ANALYSIS_VERSION, 'The version is new: run "npm run golden".').toBe(
      true,
    );
  });
});

describe.each(corpusArticles().map((document) => ({ slug: document.id, document })))(
  'the golden of $slug',
  ({ slug, document }) => {
    it('is what the rules find', () => {
      const path = `test/golden/${slug}.txt`;
      const shown = showAnalysis(document, analyze(document));
      if (UPDATE) writeFileSync(path, shown);
      expect(readFileSync(path, 'utf8')).toBe(shown);
    });
  },
);
