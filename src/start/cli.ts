if (require('./fits.ts')) void import('../cli/run.ts');
