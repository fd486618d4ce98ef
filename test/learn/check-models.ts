import { placesOfSigns, type Learned, type SignSource } from '../../src/core/learned/learned-model.ts';
import { FORESTS, LINEAR } from './models.ts';

/**
 * Says which learned models want signs that are gone or renamed, all at once, and then ends with 1:
 *
 *     npm run models       # before the tests, which would say it in as many places as read an article
 */
const wanted: readonly (readonly [Learned, readonly string[], SignSource])[] = [
  ...FORESTS.map(({ model, source }) => [model, model.signs, source] as const),
  ...LINEAR.map(({ model, source }) => [model, Object.keys(model.weights), source] as const),
];
for (const [model, signs, source] of wanted)
  try {
    placesOfSigns(model, signs, source);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
