import { expect, it } from 'vitest';
import { startProcess } from './run-process.ts';

const explain = async (...args: string[]) => {
  const run = startProcess('src/cli.ts', {}, ['analyze', ...args]);
  return { status: await run.ended, output: run.output(), errors: run.errors() };
};

it('says how each quotation found its speaker and its day, in the order of the text', async () => {
  const { status, output } = await explain('--explain', 'corpus/harbor-review-applause.md');
  expect(status).toBe(0);
  const [head, ...parts] = output.split('\n\n');
  expect(head).toMatch(/^Applause in Mexico .* · Harbor Review · 2025-05-06 · \(stated\) · en$/);
  const repeated = parts.find((part) => part.includes('We will never accept the presence')) ?? '';
  expect(repeated).toMatch(/^ {2}cue \[repeat\] takes words, after “She” \(ordinary\)$/m);
  expect(repeated).toMatch(/^ {2}offer \[cue before\] 89 points for “She” \(cue-before\) ← decides$/m);
  expect(repeated).toMatch(/^ {4}antecedent \[Claudia Sheinbaum\] [\d.]+ points: one-back, /m);
  expect(repeated).toMatch(/^ {4}speaker \[last told of\] Claudia Sheinbaum \(0\.93\): /m);
  expect(repeated).toMatch(/^ {2}day \[same turn\] 2025-05-03, inherited$/m);
});

it('says of a file that it cannot read which one, and explains the others', async () => {
  const { status, output, errors } = await explain(
    '--explain',
    'corpus/none.md',
    'corpus/harbor-review-applause.md',
  );
  expect(status).toBe(1);
  expect(errors).toContain('none.md');
  expect(output).toContain('Applause in Mexico');
});

it.each([[['--explain']], [['--explain', '--jsonl']]])('refuses %j in a sentence', async (args) => {
  const { status, errors } = await explain(...args);
  expect(status).toBe(2);
  expect(errors).toBe('analyze --explain: give one or more files\n');
});

it('says of each event which verb and which of the dates named it has', async () => {
  const { output } = await explain('--explain', 'corpus/gulf-ledger-not-for-sale.md');
  expect(output).toMatch(
    /^event \[sentence\] “President Claudia Sheinbaum disclosed .*” verb “disclosed”, happened by its words$/m,
  );
  expect(output).toMatch(
    /^ {2}date \[unresolved\] “Saturday” is XXXX-WXX-6, \d+ characters from the verb ← decides$/m,
  );
});
