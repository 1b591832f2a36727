#!/usr/bin/env node
// Plain JavaScript, so that a Node too old for the rest can hand over to the one brought along, or
// say so where none was.
import { spawn } from 'node:child_process';
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
    process.stderr.write(`${faultText(error)}\n`);
    process.exitCode = FAULT;
  }
} else if (existsSync(brought)) {
  const child = spawn(brought, process.argv.slice(1), { stdio: 'inherit' });
  // Whoever stops this process means the one that works; what that does then is its own affair.
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => {
    process.exitCode = code ?? 2;
  });
} else {
  process.stderr.write(
    `Midyear needs Node ${OLDEST_NODE} or newer; this is ${process.versions.node}.\n` +
      `On Linux, "npm ci" brings it along.\n` +
      `Midyear cần Node ${OLDEST_NODE} trở lên; đây là ${process.versions.node}. Trên Linux, "npm ci" mang theo sẵn.\n`,
  );
  process.exitCode = 2;
}

/**
 * What is known of a fault. An error of the database quotes what was to be written, a name or a password
 * among it: of such a one only its code and where in the program it came up.
 * @param {unknown} error
 */
function faultText(error) {
  if (!(error instanceof Error)) return typeof error;
  const { stack = '', message } = error;
  if (!('severity' in error) || !('code' in error)) return stack;
  return `database error ${String(error.code)}${stack.slice(stack.indexOf(message) + message.length)}`;
}
