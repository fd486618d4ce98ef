import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SPANISH } from '../../src/words/es.ts';
import { stringLiterals, type StringLiteral } from './string-literals.ts';

/** Where people are spoken to, and in the words of the catalogue alone. */
const ROOMS = [
  'commands',
  'src/present',
  'src/command',
  'src/chat',
  'src/discord',
  'src/slack',
  'src/terminal',
  'src/picture',
];

/** A word that stands by a space or opens with a capital may be somebody's to read; what does neither is a name of ours. */
const READS = /(?:^|[^\p{L}\p{N}_-])\p{L}{2,}[,.:;?!]?\s|\s\p{L}{2,}(?:$|[^\p{L}\p{N}_-])|^\p{Lu}\p{Ll}{2,}/u;

/** What no user reads, by kind. */
const EXCEPTIONS: Readonly<Record<string, (literal: StringLiteral, path: string) => boolean>> = {
  'a line of the log': ({ callee, property }) =>
    /(?:^|\.)log(?:ger)?\.\w+$|^report$/.test(callee) || property === 'problem',
  'an error of the set-up, or of ours': ({ callee }) => /^new \w*Error$/.test(callee),
  'the name of an error': ({ text }) => /^\w+Error$/.test(text),
  'why a platform refuses us, for the operator': (_, path) => path.endsWith('/refusal.ts'),
  'what is amiss, for the operator': ({ text }) => /^(?:discord|slack) \(/.test(text),
  'a command line, which each language words by its terms': ({ text, callee }) =>
    /^\/[a-z]/.test(text) || callee === 'toCommandLine',
  'what is kept as it is, and retold': ({ text }) => SPANISH.retold(text) !== text,
  'the name of the program': ({ text }) => text === 'Dateline',
  'a media type': ({ text }) => /^[a-z]+\/[a-z]+(?:;|$)/.test(text),
  'a drawing and its fonts': ({ text }, path) => path.startsWith('src/picture/') && /^<|^Noto/.test(text),
};

const strayIn = (source: string, path: string): StringLiteral[] =>
  stringLiterals(source).filter(
    (literal) =>
      READS.test(literal.text) && !Object.values(EXCEPTIONS).some((isMeant) => isMeant(literal, path)),
  );

const FILES = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(room, name)),
);

it('says nothing to people but from the catalogue', () => {
  expect(FILES.length).toBeGreaterThan(80);
  const strays = FILES.flatMap((path) =>
    strayIn(readFileSync(path, 'utf8'), path).map(({ line, text }) => `${path}:${line} ${text}`),
  );
  expect(strays).toEqual([]);
});

it.each([
  ["shortText(['No feed is read.'])", 'No feed is read.'],
  ['const line = `${from} of ${total}`;', '… of …'],
  ["{ label: 'Summary', line }", 'Summary'],
  ["[named ? `by ${a / b} ${{ c: `${d}` }.c} others` : '']", 'by … … others'],
  ["if (/\\/['\"]/.test(x)) tell('It is gone.')", 'It is gone.'],
])('finds a stray one in %s', (source, text) => {
  expect(strayIn(source, 'commands/x.ts').map((literal) => literal.text)).toEqual([text]);
});

it.each([
  "import { x } from 'some module';",
  "log.warn({ id }, 'nor could the notice be sent');",
  'throw new SetupError(`${name} is not set up`);',
  "{ kind: 'note', style: 'quiet' }",
  '// says "what it likes"',
])('takes %s for none', (source) => {
  expect(strayIn(source, 'commands/x.ts')).toEqual([]);
});

it('needs each of its exceptions', () => {
  const literals = FILES.flatMap((path) =>
    stringLiterals(readFileSync(path, 'utf8'))
      .filter(({ text }) => READS.test(text))
      .map((literal) => ({ literal, path })),
  );
  for (const [kind, isMeant] of Object.entries(EXCEPTIONS))
    expect(literals.filter(({ literal, path }) => isMeant(literal, path)).length, kind).toBeGreaterThan(0);
});
