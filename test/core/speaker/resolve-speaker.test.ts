import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/core/text/edit-distance.ts';
import {
  compatibleNames,
  knownByFirstName,
  nameWords,
  resolveSpeaker,
  type KnownSpeaker,
} from '../../../src/core/speaker/resolve-speaker.ts';

let ids = 0;
const known = (name: string, statements = 1, kind: KnownSpeaker['kind'] = 'person'): KnownSpeaker => ({
  id: ++ids,
  name,
  kind,
  role: null,
  statements,
});
const SHEINBAUM = known('Claudia Sheinbaum', 7);
const BARE = known('Sheinbaum', 1);
const ANNA = known('Anna Smith', 4);
const PAUL = known('Paul Smith', 1);
const REYES = known('Lucía Reyes Ortiz', 2);
const COUNCIL = known('White House National Security Council', 2, 'body');
const ALL = [SHEINBAUM, BARE, ANNA, PAUL, REYES, COUNCIL];

describe('whom a name means', () => {
  it.each([
    ['sheinbaum', 'Claudia Sheinbaum'],
    ['SHEINBAUM', 'Claudia Sheinbaum'],
    ['President Sheinbaum', 'Claudia Sheinbaum'],
    ['claudia', 'Claudia Sheinbaum'],
    ['lucia reyes', 'Lucía Reyes Ortiz'],
    ['anna smith', 'Anna Smith'],
    ['Mr. Paul Smith Jr.', 'Paul Smith'],
    ['Claudia Sheinbaum Pardo', 'Claudia Sheinbaum'],
    ['national security council', 'White House National Security Council'],
  ])('%s is %s', (query, name) => {
    expect(resolveSpeaker(query, ALL)).toMatchObject({ kind: 'one', identity: { name }, exact: true });
  });

  it('counts a bare surname to the only full name that has it', () => {
    expect(resolveSpeaker('sheinbaum', ALL)).toMatchObject({
      identity: { ids: [SHEINBAUM.id, BARE.id], statements: 8 },
    });
  });

  it('counts both orders of a name as one', () => {
    const turned = [known('Hana Mori', 3), known('Mori Hana', 1), known('Mori', 2)];
    expect(resolveSpeaker('mori hana', turned)).toMatchObject({
      kind: 'one',
      identity: { name: 'Hana Mori', statements: 6 },
    });
  });

  it('takes a first name alone for a full name that nobody has', () => {
    const gil = known('Gil', 1);
    expect(knownByFirstName('Gil Santo', [gil, SHEINBAUM])?.ids).toEqual([gil.id]);
    expect(knownByFirstName('Gil', [gil])).toBeNull();
    expect(knownByFirstName('Gil Santo', [gil, known('Gil Prado')])).toBeNull();
    expect(knownByFirstName('Claudia Prado', ALL)).toBeNull();
  });

  it('asks which of two of one surname is meant', () => {
    const match = resolveSpeaker('smith', ALL);
    expect(
      match.kind === 'several' && match.identities.map(({ name, statements }) => [name, statements]),
    ).toEqual([
      ['Anna Smith', 4],
      ['Paul Smith', 1],
    ]);
  });

  it.each([
    ['shienbaum', 'Claudia Sheinbaum'],
    ['sheinbuam', 'Claudia Sheinbaum'],
    ['anna smiht', 'Anna Smith'],
  ])('forgives the typing error in %s', (query, name) => {
    expect(resolveSpeaker(query, ALL)).toMatchObject({ kind: 'one', identity: { name }, exact: false });
  });

  it('offers near names when several are as near, and none when nothing is', () => {
    expect(resolveSpeaker('smitt', ALL)).toMatchObject({
      kind: 'none',
      near: [{ name: 'Anna Smith' }, { name: 'Paul Smith' }],
    });
    expect(resolveSpeaker('zzzzzz', ALL)).toEqual({ kind: 'none', near: [] });
    expect(resolveSpeaker('', ALL)).toEqual({ kind: 'none', near: [] });
    expect(resolveSpeaker('!!', ALL)).toEqual({ kind: 'none', near: [] });
  });
});

describe('names', () => {
  it.each([
    ['Anna Smith', 'Smith', true],
    ['Anna Smith', 'A. Smith', true],
    ['Anna Maria Smith', 'Anna Smith', true],
    ['Anna Smith', 'Paul Smith', false],
    ['Anna Smith', 'Anna', false],
    ['President Lucía Paz', 'Lucia Paz', true],
    ['Hana Mori', 'Mori Hana', true],
    ['Ahn Byung Chul', 'Byung Chul Ahn', true],
    ['Ana Maria Paz', 'Maria Ana Paz', true],
    ['Ana Maria', 'Maria Paz', false],
    ['Dad Keith', 'Keith', true],
  ])('%s and %s: %s', (a, b, compatible) => {
    expect(compatibleNames(a, b)).toBe(compatible);
    expect(compatibleNames(b, a)).toBe(compatible);
  });

  it('leave out titles and suffixes, but never all of themselves', () => {
    expect(nameWords('President Lucía Paz Jr.')).toEqual(['lucia', 'paz']);
    expect(nameWords('The President')).toEqual(['president']);
  });

  it.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['abc', 'ab', 1],
    ['abc', 'xyz', 3],
    ['abcdef', 'a', 3],
  ])('edit distance of %j and %j is %i', (a, b, distance) =>
    expect(editDistance(a, b, 2)).toBe(Math.min(distance, 3)),
  );
});
