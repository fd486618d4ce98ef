import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { checkOptions } from '../../src/command/check-options.ts';
import { parseLine } from '../../src/command/parse-line.ts';
import { OptionError } from '../../src/errors.ts';
import { toCommandLine } from '../../src/present/command-line.ts';

const parse = (line: string) => {
  const invocation = parseLine(line, COMMANDS);
  const { options, page, private: isPrivate } = checkOptions(invocation);
  const given = Object.fromEntries(
    Object.entries(options).filter(
      ([name, value]) => value !== undefined && name !== 'page' && name !== 'private',
    ),
  );
  return {
    command: invocation.command.name,
    ...(invocation.subcommand ? { sub: invocation.subcommand } : {}),
    ...given,
    ...(page === 1 ? {} : { page }),
    ...(isPrivate ? { private: true } : {}),
  };
};

describe('a typed line', () => {
  it.each([
    ['/quote sheinbaum', { command: 'quote', speaker: 'sheinbaum' }],
    ['quote sheinbaum', { command: 'quote', speaker: 'sheinbaum' }],
    ['  /QUOTE   Claudia   Sheinbaum ', { command: 'quote', speaker: 'Claudia Sheinbaum' }],
    ['/quote speaker:rubio', { command: 'quote', speaker: 'rubio' }],
    [
      '/quote "Ann Smith" about:"death penalty" page:2',
      { command: 'quote', speaker: 'Ann Smith', about: 'death penalty', page: 2 },
    ],
    ['/quote smith about:“death penalty”', { command: 'quote', speaker: 'smith', about: 'death penalty' }],
    [
      '/quote smith since:"May 2025" about:"our territory"',
      { command: 'quote', speaker: 'smith', since: 'May 2025', about: 'our territory' },
    ],
    ['/timeline trump:tariffs', { command: 'timeline', about: 'trump:tariffs' }],
    ['/verify source:Reuters we won', { command: 'verify', text: 'source:Reuters we won' }],
    ['/timeline from:"May 2025" to:"June 2025"', { command: 'timeline', from: 'May 2025', to: 'June 2025' }],
    [
      '/quote about:"a b" “Ann Smith” since:“last week”',
      { command: 'quote', speaker: 'Ann Smith', about: 'a b', since: 'last week' },
    ],
    ['/quote about:water smith', { command: 'quote', speaker: 'smith', about: 'water' }],
    ['/quote smith why:yes private:true', { command: 'quote', speaker: 'smith', why: true, private: true }],
    ['/timeline', { command: 'timeline' }],
    ['/cita sheinbaum', { command: 'quote', speaker: 'sheinbaum' }],
    [
      '/Cita "Ann Smith" sobre:"pena de muerte" página:2',
      { command: 'quote', speaker: 'Ann Smith', about: 'pena de muerte', page: 2 },
    ],
    ['/cita smith porque:sí privado:si', { command: 'quote', speaker: 'smith', why: true, private: true }],
    [
      '/cita smith since:2025 hasta:2026',
      { command: 'quote', speaker: 'smith', since: '2025', until: '2026' },
    ],
    ['/cronologia desde:2025 hasta:2026', { command: 'timeline', from: '2025', to: '2026' }],
    ['/dateline boletín suscribir hora:8', { command: 'digest', sub: 'subscribe', time: '8' }],
    ['/verificar «Ya está» persona:Paz', { command: 'verify', text: '«Ya está»', speaker: 'Paz' }],
    ['/buscar mañana: lluvia', { command: 'search', query: 'mañana: lluvia' }],
    ['/dateline search ferry', { command: 'search', query: 'ferry' }],
    ['/dateline', { command: 'help' }],
    [
      '/timeline from:2025-05-01 to:"3 May 2025"',
      { command: 'timeline', from: '2025-05-01', to: '3 May 2025' },
    ],
    ['/search https://harbour.example/a', { command: 'search', query: 'https://harbour.example/a' }],
    ['/search 3:2 for Harbour', { command: 'search', query: '3:2 for Harbour' }],
    ['/search "not for sale" since:2025', { command: 'search', query: '"not for sale"', since: '2025' }],
    [
      '/digest subscribe 08:30 timezone:Europe/Berlin',
      { command: 'digest', sub: 'subscribe', time: '08:30', timezone: 'Europe/Berlin' },
    ],
    ['/digest SHOW', { command: 'digest', sub: 'show' }],
    [
      '/verify "No about:money here" said Smith',
      { command: 'verify', text: '"No about:money here" said Smith' },
    ],
    ['/verify “see source:Reuters”', { command: 'verify', text: '“see source:Reuters”' }],
    ['/verify “He said:\nyes”  she  wrote', { command: 'verify', text: '“He said:\nyes”  she  wrote' }],
  ])('%j', (line, expected) => {
    expect(parse(line)).toEqual(expected);
  });

  it.each([
    ['', 'Type a command. There are /quote'],
    ['/', 'Type a command.'],
    ['/quot smith', 'Did you mean /quote?'],
    ['/weather', 'There is no command “weather”. There are /quote'],
    ['/quote', 'speaker is missing: who said it: a name or a surname. Example: /quote sheinbaum'],
    ['/quote smith abuot:water', 'There is no option “abuot”. Did you mean about:water?'],
    [
      '/timeline bridge since:2025-05-03',
      'since: is no option of this command. It takes about:, from:, to:, page:',
    ],
    ['/quote smith page:two', 'page: I don’t understand “two”. Try a whole number.'],
    ['/quote smith page:0', 'page: I don’t understand “0”'],
    ['/quote smith page:-1', 'page: I don’t understand “-1”'],
    ['/quote smith page:99999999999999999999', 'page: I don’t understand'],
    ['/quote smith private:perhaps', 'Try “true” or “false”'],
    ['/quote smith about:a about:b', 'about: given twice'],
    ['/quote smith about:', 'about: has no value. It takes only statements about this.'],
    // beside words in quotation marks it is the asker's own, and would be passed over
    ['/verify “we won the vote” since:2025', 'since: is no option of this command. It takes text:'],
    ['/verify “we won the vote” source:"Northern Wire"', 'source: is no option of this command.'],
    ['/digest', '/digest does several things'],
    ['/digest unsubscrib', 'Did you mean /digest unsubscribe?'],
    ['/digest status now', 'this command takes no words'],
    [`/search ${'x'.repeat(9000)}`, 'too long'],
  ])('%j is answered with what is accepted', (line, message) => {
    expect(() => parse(line)).toThrow(OptionError);
    expect(() => parse(line)).toThrow(message);
  });

  it('never fails in another way, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string().map((text) => `/quote ${text}`),
          fc.string().map((text) => `/verify ${text}`),
        ),
        (line) => {
          try {
            parse(line);
          } catch (error) {
            expect(error).toBeInstanceOf(OptionError);
          }
        },
      ),
    );
  });

  it('reads the lines that buttons carry as they were meant', () => {
    const text = fc
      .string({ minLength: 1, maxLength: 30 })
      .map((value) => value.replace(/["“”„\s]+/g, ' ').trim())
      .filter((value) => value !== '' && !value.includes(':'));
    fc.assert(
      fc.property(text, text, text, fc.integer({ min: 2, max: 999 }), (speaker, about, source, page) => {
        const line = toCommandLine('quote', speaker, { about, source, page });
        expect(parse(line)).toEqual({
          command: 'quote',
          speaker: speaker.replace(/\s+/g, ' '),
          about,
          source,
          page,
        });
      }),
    );
  });
});
