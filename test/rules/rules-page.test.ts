import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RULES_PAGE, rulesPage, wordClasses } from './rules-page.ts';

it('shows the rules as they are', async () => {
  const page = existsSync(RULES_PAGE) ? readFileSync(RULES_PAGE, 'utf8') : '';
  expect(page === (await rulesPage()), `${RULES_PAGE} is out of date: run "npm run rules".`).toBe(true);
});

it('knows what every word class means, by the comment above it', async () => {
  const classes = await wordClasses();
  expect(classes.length).toBeGreaterThan(90);
  expect(classes.filter(({ meaning }) => meaning === '').map(({ file, name }) => `${file} ${name}`)).toEqual(
    [],
  );
});
