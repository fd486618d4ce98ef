import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze, ANALYSIS_VERSION } from '../src/core/analyze.ts';
import { corpusArticles, frozenTexts } from './golden/frozen-texts.ts';
import { showAnalysis } from './golden/show-analysis.ts';

const UPDATE = process.env['UPDATE_GOLDEN'] === '1';
const FREEZE = 'test/golden/freeze.json';

/** The hash of what the rules of a version find in each text, by the text's own hash. */
interface Freeze {
  readonly version: number;
  readonly texts: Readonly<Record<string, string>>;
}

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 10);

describe('what the rules find', () => {
  const before = (
    existsSync(FREEZE) ? JSON.parse(readFileSync(FREEZE, 'utf8')) : { version: 0, texts: {} }
  ) as Freeze;
  const now: Record<string, string> = {};
  const moved: string[] = [];
  for (const document of frozenTexts()) {
    const key = hash(JSON.stringify(document));
    now[key] = hash(JSON.stringify(analyze(document)));
    if (before.texts[key] !== undefined && before.texts[key] !== now[key]) moved.push(document.text);
  }

  it('moves only with ANALYSIS_VERSION, so that what is stored is analysed anew', () => {
    const told = moved.slice(0, 5).map((text) => `  ${text.slice(0, 120)}`);
    expect(
      moved.length > 0 && before.version === ANALYSIS_VERSION,
      `The rules find other things than version ${before.version} did, in ${moved.length} texts:\n${told.join('\n')}\n` +
        'Raise ANALYSIS_VERSION in src/core/analyze.ts, run "npm run golden", and read the difference in test/golden.',
    ).toBe(false);
    if (UPDATE) {
      const texts = Object.fromEntries(Object.entries(now).sort(([a], [b]) => (a < b ? -1 : 1)));
      writeFileSync(FREEZE, `${JSON.stringify({ version: ANALYSIS_VERSION, texts }, null, 1)}\n`);
    }
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
