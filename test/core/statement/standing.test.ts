import { describe, expect, it } from 'vitest';
import { person, type Claimant } from '../../../src/core/statement/claimant.ts';
import {
  standingAtSight,
  standingByDescription,
  standingByMention,
  standingByRoles,
} from '../../../src/core/statement/standing.ts';

const role = (name: string): Claimant => ({ kind: 'role', name, remark: null });
const body = (name: string): Claimant => ({ kind: 'body', name, remark: null });
const by = (
  speaker: string | null,
  speakerKind: 'person' | 'body' | 'description' | null = 'person',
  speakerRole: string | null = null,
) => ({ speaker, speakerKind, speakerRole, mention: null });

describe('how a claimant stands to a quotation', () => {
  it.each([
    ['the speaker said it', person('Ana Duarte'), by('Ana Duarte'), 'said'],
    ['so did who is named by a surname', person('Duarte'), by('Ana Duarte'), 'said'],
    ['another did', person('Bo Lee'), by('Ana Duarte'), 'another'],
    ['nobody says who did', person('Bo Lee'), by(null, null), 'unsaid'],
    ['a role that the article gives', role('the mayor'), by('Ana Duarte', 'person', 'Mayor'), 'said'],
    ['a role of somebody described otherwise', role('the mayor'), by('the captain', 'description'), 'unsaid'],
    ['a body against another body', body('Health Ministry'), by('Interior Ministry', 'body'), 'another'],
  ])('%s', (_what, claimant, quotation, standing) => {
    expect(standingAtSight(claimant, quotation)).toBe(standing);
  });

  it('may be a question to other articles', () => {
    expect(standingAtSight(role('the mayor'), by('Ana Duarte'))).toEqual({
      ask: 'role',
      role: 'the mayor',
      speaker: 'Ana Duarte',
    });
    expect(standingAtSight(person('Rhea Holt'), by('a leaked letter', 'description'))).toEqual({
      ask: 'mention',
      words: ['holt'],
    });
    expect(standingByRoles('the mayor', ['mayor of Harbour Bay'])).toBe('said');
    expect(standingByRoles('mayor of Harbour Bay', ['mayor'])).toBe('unsaid');
    expect(standingByRoles('the mayor', ['captain', 'deputy mayor'])).toBe(null);
    expect(standingByMention(['holt'], 'Rhea Holt runs the school.')).toBe('unsaid');
    expect(standingByMention(['lee'], 'Rhea Holt runs the school.')).toBe('another');
  });

  it.each([
    ['the athlete', ['striker'], true, 'unsaid'],
    ['la mandataria', ['primera ministra'], true, 'unsaid'],
    ['the athlete', ['striker'], false, 'another'],
    ['the mayor', ['police chief'], true, 'another'],
    ['the mayor', ['mayor of Tarn'], true, 'unsaid'],
  ] as const)('called “%s”, known as %j', (description, roles, mayBeMeant, standing) => {
    expect(standingByDescription(description, roles, mayBeMeant)).toBe(standing);
  });
});
