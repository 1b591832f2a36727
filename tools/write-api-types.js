// Writes the types of the API's description, for the screens: npm run api-types.
// The generator needs an earlier TypeScript than the project, so it is installed apart, in api-types.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeApi } from '#entry/server/describe-api.ts';
import manifest from '#package.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '..');
const TARGET = join(ROOT, 'src', 'platform', 'web', 'api', 'described-api.d.ts');
const GENERATOR = join(ROOT, 'tools', 'api-types', 'node_modules', '.bin', 'openapi-typescript');

const description = await describeApi(manifest.version);
const digest = createHash('sha256').update(description).digest('hex');
const types = execFileSync(GENERATOR, ['--alphabetize'], { input: description, encoding: 'utf8' });
const head =
  "// Written by `npm run api-types` from the API's description; not by hand.\n" +
  `// Description: sha256 ${digest}\n`;
writeFileSync(TARGET, `${head}\n${types}`);
