// Puts the Node that comes with the project first on the path of its scripts, where npm has not.
// npm 10 takes node_modules/.bin/node away again when it discards the package of the other
// processor, because both packages name that link; npm 11 leaves it.
// Plain JavaScript: it runs on the Node that runs npm.
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const packages = join(import.meta.dirname, '..', 'node_modules');
const node = join(`node-${process.platform}-${process.arch}`, 'bin', 'node');
const links = join(packages, '.bin');

if (existsSync(join(packages, node)) && !existsSync(join(links, 'node'))) {
  mkdirSync(links, { recursive: true });
  symlinkSync(join('..', node), join(links, 'node'));
}
