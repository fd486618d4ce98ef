import { describe, expect, it } from 'vitest';
import { FLOORS } from '../../bench/floors.ts';
import { HOSTILE_SHAPES, type HostileReader } from '../../bench/hostile-shapes.ts';
import { hostileGrowth, readHostile } from '../../bench/measure-hostile.ts';

/** Shapes that cost the square of their length once, and some beside them; `npm run bench` measures all. */
const MEASURED: Readonly<Record<HostileReader, readonly string[]>> = {
  text: [
    'quotations, one long line',
    'the same quotation',
    'short quotations',
    'short quotations, all different',
    'nested, many',
    'a new paragraph opens each time',
    'he said after each',
    'he said between each',
    'speakers by surname',
    'speakers with one surname',
    'roles',
    'Spanish names',
    'apostrophes in guillemets',
    'inch marks',
    'dates in one clause',
    'dates without a stop',
  ],
  paste: ['quotations, one long line'],
  markdown: ['blanks', 'tabs', 'blank lines', 'blanks on lines', 'carriage returns', 'rule and blanks'],
  html: ['nested, never closed', 'nested inline'],
  feed: ['nested elements', 'open cdata'],
};

/** UTF-16 units of the shorter text. */
const LENGTH = 12_000;

const named = (reader: HostileReader, name: string) =>
  HOSTILE_SHAPES.find((shape) => shape.reader === reader && shape.name === name)!;

describe('hostile texts', () => {
  it.each(
    Object.entries(MEASURED).flatMap(([reader, names]) => names.map((name) => [reader, name] as const)),
  )('cost no more for each character the longer they are: %s, %s', (reader, name) => {
    const shape = named(reader as HostileReader, name);
    expect(hostileGrowth(shape, LENGTH, FLOORS.hostileGrowth)).toBeLessThanOrEqual(FLOORS.hostileGrowth);
  });

  it('are no dates, however long', () => {
    const grown = hostileGrowth(named('feed', 'a long date'), 150_000, FLOORS.hostileGrowth);
    expect(grown).toBeLessThanOrEqual(FLOORS.hostileGrowth);
  });

  it.each(['text', 'paste', 'markdown', 'html', 'feed'] as const)(
    'throw nothing unforeseen: %s',
    (reader) => {
      for (const shape of HOSTILE_SHAPES)
        if (shape.reader === reader) readHostile(reader, shape.write(2_000));
    },
  );
});
