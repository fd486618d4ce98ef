import { writeFileSync } from 'node:fs';
import { RULES_PAGE, rulesPage } from './rules-page.ts';

/**
 * Writes the page of all rules from their tables:
 *
 *     npm run rules
 */
writeFileSync(RULES_PAGE, await rulesPage());
