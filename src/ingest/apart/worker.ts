import { enableCompileCache, flushCompileCache } from 'node:module';

// See `start/fits.ts`. A thread is ended when it is not needed, and keeps nothing then.
enableCompileCache();
await import('./answer-tasks.ts');
flushCompileCache();
