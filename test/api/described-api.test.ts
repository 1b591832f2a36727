import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeApi } from '#entry/server/describe-api.ts';
import { PROJECT_ROOT } from '#test/support/source-files.ts';
import manifest from '#package.json' with { type: 'json' };

it('the types of the screens are those of the API as it is; npm run api-types writes them', async () => {
  const written = readFileSync(
    join(PROJECT_ROOT, 'src', 'platform', 'web', 'api', 'described-api.d.ts'),
    'utf8',
  );
  const description = await describeApi(manifest.version);
  const digest = createHash('sha256').update(description).digest('hex');
  expect(written).toContain(`sha256 ${digest}\n`);
});
