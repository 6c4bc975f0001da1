#!/usr/bin/env node
// The door for every Node: plain JavaScript that an old one can parse. It checks the version, then hands over to src/main.ts.
const wanted = 24;
const found = Number(process.versions.node.split('.')[0]);

if (found < wanted) {
  process.stderr.write(
    `Dateline needs Node ${wanted} or later and this is ${process.versions.node}: run it with "npm start" or "npm run dateline -- …" after "npm ci", or install Node ${wanted}.\n`,
  );
  process.exitCode = 2;
} else {
  // Compiled code is kept between runs, which halves the time that a verb takes to start.
  const { enableCompileCache } = await import('node:module');
  const cache = enableCompileCache ? enableCompileCache() : {};
  // Its threads keep it by the environment alone; without it each holds 10 MB more.
  if (cache.directory && !process.env.NODE_COMPILE_CACHE) process.env.NODE_COMPILE_CACHE = cache.directory;
  const { main } = await import('../src/main.ts');
  await main(process.argv.slice(2));
}
