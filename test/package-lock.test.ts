import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '#test/support/source-files.ts';

interface LockedPackage {
  readonly version: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

describe('package-lock.json', () => {
  const text = readFileSync(join(PROJECT_ROOT, 'package-lock.json'), 'utf8');
  const { packages } = JSON.parse(text) as { packages: Record<string, LockedPackage> };

  it('records no addresses to download from', () => {
    const located = Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined);
    expect(located.map(([path]) => path)).toEqual([]);
  });

  it('names the package of every platform, without which npm ci refuses it', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !isLocked(name, path)),
    );
    expect(missing).toEqual([]);
  });

  /** Looks where Node would: below the package itself, then below those that contain it. */
  function isLocked(name: string, path: string): boolean {
    if (
      Object.hasOwn(packages, path === '' ? `node_modules/${name}` : `${path}/node_modules/${name}`)
    )
      return true;
    return (
      path !== '' && isLocked(name, path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))))
    );
  }
});
