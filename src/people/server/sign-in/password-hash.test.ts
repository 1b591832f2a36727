import { hash } from '@node-rs/argon2';
import { describe, expect, it } from 'vitest';
import { hashPassword, isOutdated, verifyPassword } from './password-hash.ts';

const PASSWORD = 'gạo tẻ và gạo nếp';

describe('a password that is kept', () => {
  it('is a PHC string of argon2id with a salt of its own, and lets nothing but itself in', async () => {
    const [kept, again] = [await hashPassword(PASSWORD, 'an'), await hashPassword(PASSWORD, 'an')];
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=32768,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/u);
    expect(again).not.toBe(kept);
    const told = { hash: kept, rank: 'clean', owner: 'an' } as const;
    expect(await verifyPassword({ ...told, password: PASSWORD })).toBe('same');
    expect(await verifyPassword({ ...told, password: PASSWORD.normalize('NFD') })).toBe('same');
    expect(await verifyPassword({ ...told, password: PASSWORD.toUpperCase() })).toBe('other');
  });

  it('that is none lets nobody in', async () => {
    const told = { hash: null, rank: 'clean', owner: 'an', password: '' } as const;
    expect(await verifyPassword(told)).toBe('other');
  });

  it('is outdated when it was made with less', async () => {
    const cheap = await hash(PASSWORD, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
    expect(isOutdated(cheap)).toBe(true);
    expect(isOutdated(await hashPassword(PASSWORD, 'an'))).toBe(false);
  });
});
