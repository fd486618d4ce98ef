import { describe, expect, it } from 'vitest';
import { dropFurniture, furnitureCut } from '../../../src/core/article/clean-lines.ts';
import { cleanPaste } from '../../../src/core/article/clean-paste.ts';
import { BYLINE, FURNITURE } from '../../../src/core/article/rules/furniture.ts';

describe('furniture', () => {
  it.each(FURNITURE.map((rule) => [rule.example, rule] as const))('%s', (example, rule) => {
    expect(rule.pattern.test(example)).toBe(true);
    expect(furnitureCut(example)).not.toBeNull();
  });

  it.each([
    'Follow us to the harbour, the mayor told the crowd on Monday, and they did.',
    'Image: a photograph shown in court proved decisive, the judge said on Monday.',
    'The papers were brought to light by two reporters of Reuters/AFP and a clerk.',
    'Also: the council will pay for the ferry until the spring, it said.',
    'Comments by the mayor were met with silence in the hall.',
    'More stories of this kind came to light in the weeks that followed.',
    'Sources close to the mayor said that nothing had been decided.',
    'Save the ferry, they shouted, and the council listened for an hour.',
    '“No,” he said, and closed the door behind him for good.',
    'By Friday the vote had been lost.',
  ])('spares prose: %s', (line) => {
    expect(furnitureCut(line)).toBeNull();
    expect(BYLINE.exec(line)).toBeNull();
    expect(dropFurniture([line, line])).toEqual([line, line]);
  });

  it('says a label once', () => {
    expect(dropFurniture(['The plan', 'Some words here', 'The plan'])).toEqual([
      'The plan',
      'Some words here',
    ]);
  });

  it.each(['By Ann Smith', 'BY ANN SMITH', 'By Ann Smith and Bo de Vries | Harbour Post'])(
    '%s is a byline',
    (line) => {
      expect(BYLINE.exec(line)?.groups?.['names']).toBeTruthy();
    },
  );

  it('loses no sentence of an article to its rules', () => {
    const body = [
      'The ferry of Harbour Bay will run all winter, the council decided on Monday.',
      'By Friday the vote had been lost, and nobody could say why it had come so far.',
      'Also: the mayor will pay for it herself, she told the crowd in the hall.',
    ];
    expect(cleanPaste(body.join('\n')).text.split('\n\n')).toEqual(body);
  });
});
