import { enableCompileCache } from 'node:module';

// See `main.ts`.
enableCompileCache();
await import('./cli/run.ts');
