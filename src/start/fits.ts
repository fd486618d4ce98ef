// Node 20 cannot load TypeScript, nor any `.ts` in a package of modules. It takes one for plain JavaScript in a CommonJS
// folder, and a link to one for what it leads to: so the files here are such, and hold no types and no `import … from`.
const NEEDED = 24;
const fits = Number(process.versions.node.split('.')[0]) >= NEEDED;

if (fits) {
  // Compiled code is kept for the next start, which then takes half the time, and each thread some 30 MB less. It has to be
  // so before anything else is loaded.
  require('node:module').enableCompileCache();
} else {
  process.stderr.write(
    `Dateline needs Node ${NEEDED} and this is Node ${process.versions.node}: run “npm ci”, then “npm start”, which takes the Node that comes with it.\n`,
  );
  process.exitCode = 1;
}

module.exports = fits;
