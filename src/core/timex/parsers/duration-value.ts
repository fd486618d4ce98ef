import type { Unit } from '../period.ts';

/** TIMEX3 letters; decades and centuries are counted in years. */
const LETTER: Readonly<Record<Unit, readonly [letter: string, factor: number]>> = {
  second: ['S', 1],
  minute: ['M', 1],
  hour: ['H', 1],
  day: ['D', 1],
  weekend: ['D', 2],
  week: ['W', 1],
  fortnight: ['W', 2],
  month: ['M', 1],
  season: ['M', 3],
  quarter: ['Q', 1],
  half: ['M', 6],
  year: ['Y', 1],
  decade: ['Y', 10],
  century: ['Y', 100],
};

/** `P3D`, `PT2H`, `PXY`, `P20Y` (two decades), `P2.5Y`. */
export function durationValue(count: number | 'X', unit: Unit): string {
  const [letter, factor] = LETTER[unit];
  const time = unit === 'second' || unit === 'minute' || unit === 'hour' ? 'T' : '';
  if (time !== '' && count !== 'X' && !Number.isInteger(count) && unit === 'hour')
    return `PT${Math.floor(count) > 0 ? `${Math.floor(count)}H` : ''}${Math.round((count % 1) * 60)}M`;
  return `P${time}${count === 'X' ? 'X' : count * factor}${letter}`;
}
