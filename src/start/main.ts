if (require('./fits.ts')) void import('../bot/run.ts');
