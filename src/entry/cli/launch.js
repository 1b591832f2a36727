#!/usr/bin/env node
// Plain JavaScript, so that a Node too old for the rest can hand over to the one brought along, or
// say so where none was.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const OLDEST_NODE = 24;
const FAULT = 3;
const packages = join(import.meta.dirname, '..', '..', '..', 'node_modules');
const brought = join(packages, `node-${process.platform}-${process.arch}`, 'bin', 'node');

if (Number.parseInt(process.versions.node, 10) >= OLDEST_NODE) {
  const { main } = await import('./main.ts');
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    // A fault of the program, not of its input, and no failed check.
    process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
    process.exitCode = FAULT;
  }
} else if (existsSync(brought)) {
  const { status } = spawnSync(brought, process.argv.slice(1), { stdio: 'inherit' });
  process.exitCode = status ?? 2;
} else {
  process.stderr.write(
    `Midyear needs Node ${OLDEST_NODE} or newer; this is ${process.versions.node}.\n` +
      `On Linux, "npm ci" brings it along.\n` +
      `Midyear cần Node ${OLDEST_NODE} trở lên; đây là ${process.versions.node}. Trên Linux, "npm ci" mang theo sẵn.\n`,
  );
  process.exitCode = 2;
}
