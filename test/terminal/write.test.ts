import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { writeJson, writeStyled, writeText } from '../../src/terminal/write.ts';
import { HOSTILE, RAW } from './hostile-text.ts';

async function written(write: (output: PassThrough) => Promise<void>): Promise<string> {
  const output = new PassThrough();
  await write(output);
  return (output.read() as Buffer).toString();
}

it('lets lines of text through, and nothing that a terminal obeys', async () => {
  const text = await written((output) => writeText(output, `“No,” — naïve 😀 👩‍🚀 עברית\n${HOSTILE}\n`));
  expect(text).toContain('“No,” — naïve 😀 👩‍🚀 עברית\n');
  expect(text.replace(/[\u{1F000}-\u{1FFFF}]/gu, '')).not.toMatch(RAW);
});

it('lets our own styles through in an answer, and no other', async () => {
  const text = await written((output) =>
    writeStyled(output, `\u001b[1mA\u001b[22m \u001b[8mB\u001b[0m \u001b[9;31mC\u001b[29;39m ${HOSTILE}`),
  );
  expect(text).toContain('\u001b[1mA\u001b[22m [8mB[0m \u001b[9;31mC\u001b[29;39m');
  // oxlint-disable-next-line no-control-regex
  expect(text.replace(/\u001b\[(?:1|22|9;31|29;39)m/g, '')).not.toMatch(RAW);
});

it('escapes in JSON what would be lost', async () => {
  const value = { [HOSTILE.toWellFormed()]: HOSTILE.toWellFormed(), plain: 'a\u2028b “c” 😀' };
  const text = await written((output) => writeJson(output, value));
  expect(text.trimEnd().replace(/[\u{1F000}-\u{1FFFF}]/gu, '')).not.toMatch(RAW);
  expect(text).not.toContain('\u2028');
  expect(JSON.parse(text)).toEqual(value);
});

it('is the only way to a terminal', () => {
  const files = ['src', 'commands'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  );
  const others = files.filter(
    (path) =>
      path !== 'src/terminal/write.ts' &&
      // An old Node is told a sentence of ours, and can load nothing more.
      path !== 'src/start/fits.ts' &&
      /process\.std(?:out|err)\)?\.write|\bconsole\.|\boutput\.write\(/.test(readFileSync(path, 'utf8')),
  );
  expect(others).toEqual([]);
});
