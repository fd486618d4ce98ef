import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LINE_SIGNS } from '../../src/core/article/line-signs.ts';
import { BLOCK_SIGNS } from '../../src/ingest/pages/block-signs.ts';
import { compact, FOREST_FILES, forestModelSource } from './forest-model-source.ts';
import { FORESTS, LINEAR, MODELS } from './models.ts';

const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> })
  .scripts;

describe.each(MODELS)('the $name', ({ script, data, learned, figures }) => {
  it('says how it was learned, and how well it does', () => {
    const file = / (?<path>test\/learn\/\S+)/.exec(scripts[script] ?? '')?.groups?.['path'] ?? '';
    expect(existsSync(file), `${script} runs nothing that is there`).toBe(true);
    expect(data).not.toBe('');
    expect(learned).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(Object.keys(figures).length).toBeGreaterThan(0);
  });
});

describe.each(FORESTS)('the forest of the $model.name', ({ model }) => {
  it('has whole trees of signs that it names', () => {
    for (const tree of model.trees)
      for (let at = 0; at < tree.length; at += 3) {
        expect(tree[at]).toBeLessThan(model.signs.length);
        expect((tree[at + 2] ?? 0) * 3).toBeLessThan(tree.length);
      }
  });

  it('names no sign in vain', () => {
    expect(compact(model)).toEqual(model);
  });

  it('stands in its file as it is written there', () => {
    const file = FOREST_FILES[model.name as keyof typeof FOREST_FILES];
    expect(forestModelSource(model, file)).toBe(readFileSync(file.path, 'utf8'));
  });
});

describe('signs', () => {
  it.each([
    ['lines', LINE_SIGNS],
    ['blocks', BLOCK_SIGNS],
  ])('of %s have a name of their own', (_, signs) => {
    expect(new Set(signs).size).toBe(signs.length);
  });

  it.each(LINEAR)('of the $model.name all count', ({ model, source }) => {
    expect(Object.keys(model.weights).sort()).toEqual([...source.signs].sort());
  });
});

describe('models', () => {
  it('lie apart from rules that people wrote', () => {
    const learned = globSync('src/**/*.ts').filter((path) =>
      /:\s(?:Learned|ForestModel|WeightModel)\b[^;]*=\s\{/.test(readFileSync(path, 'utf8')),
    );
    expect(learned.length).toBeGreaterThan(4);
    expect(learned.filter((path) => !path.includes('/models/'))).toEqual([]);
  });
});
