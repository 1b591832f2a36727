#!/usr/bin/env node
// Plain JavaScript, so that a Node too old for the rest can still say so.
const OLDEST_NODE = 24;

if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
  process.stderr.write(
    `Midyear needs Node ${OLDEST_NODE} or newer; this is ${process.versions.node}.\n` +
      `On Linux, "npm ci" brings it along: run "npx midyear" or "npm start" in the project.\n` +
      `Midyear cần Node ${OLDEST_NODE} trở lên; đây là ${process.versions.node}.\n`,
  );
  process.exitCode = 2;
} else {
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2));
}
