import { expect, it } from 'vitest';
import { ownTurns } from './own-turns.ts';

it('turns of one owner come one after the other, of several at once, and too many are sent away', async () => {
  const turns = ownTurns(2);
  const begun: string[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  const work = (name: string) => async () => {
    begun.push(name);
    await promise;
    return name;
  };
  const came = [
    turns.run('an', work('an 1')),
    turns.run('an', work('an 2')),
    turns.run('an', work('an 3')),
    turns.run('binh', work('binh 1')),
  ];
  expect(await came[2]).toBe('sent-away');
  expect(begun).toEqual(['an 1', 'binh 1']);
  resolve();
  expect(await Promise.all(came)).toEqual(['an 1', 'an 2', 'sent-away', 'binh 1']);
  expect(await turns.run('an', work('an 4'))).toBe('an 4');
});

it('turns go on when work fails', async () => {
  const turns = ownTurns(2);
  const failing = turns.run('an', async () => Promise.reject(new Error('no memory')));
  const next = turns.run('an', async () => 'done');
  await expect(failing).rejects.toThrow('no memory');
  expect(await next).toBe('done');
});
