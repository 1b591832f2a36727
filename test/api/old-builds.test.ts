import { mkdir, mkdtemp, readdir, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { forgetOldBuilds } from '#entry/server/pages/old-builds.ts';

const DAY_MS = 86_400_000;

it('keeps builds that a server may still serve, and removes old and broken ones', async () => {
  const builds = await mkdtemp(join(tmpdir(), 'midyear-builds-'));
  const now = Date.now();
  const ages = { today: 0, lastWeek: 7, lastYear: 365, 'broken.12': 1, 'built.13': 0 };
  for (const [name, age] of Object.entries(ages)) {
    await mkdir(join(builds, name, 'assets'), { recursive: true });
    const made = new Date(now - age * DAY_MS);
    await utimes(join(builds, name), made, made);
  }
  await forgetOldBuilds(builds, now);
  expect((await readdir(builds)).toSorted()).toEqual(['built.13', 'lastWeek', 'today']);
  await forgetOldBuilds(join(builds, 'none'), now);
});
