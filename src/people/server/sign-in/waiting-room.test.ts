import { expect, it } from 'vitest';
import type { TryRank } from '#people/model/sign-in/waiting-line.ts';
import { waitingRoom } from './waiting-room.ts';

/** Work that is done when it is told to be. */
function slowWork() {
  const started: string[] = [];
  const finish = new Map<string, () => void>();
  const work = (name: string) => async () => {
    started.push(name);
    await new Promise<void>((resolve) => {
      finish.set(name, resolve);
    });
    return name;
  };
  return { started, finish, work };
}

/** Lets promises that are kept already do what hangs on them. */
async function settle(): Promise<void> {
  for (let time = 0; time < 20; time++) await Promise.resolve();
}

it('a waiting room does one at a time, the best rank first, and sends away whom it has no place for', async () => {
  const { started, finish, work } = slowWork();
  const room = waitingRoom(1, () => 2);
  const run = (rank: TryRank, name: string) => room.run(rank, work(name));
  const came = [
    run('suspicious', 'first'),
    run('suspicious', 'second'),
    run('clean', 'third'),
    run('known', 'fourth'),
    run('suspicious', 'fifth'),
  ];
  await settle();
  for (const name of ['first', 'fourth', 'third']) {
    expect(started.at(-1)).toBe(name);
    finish.get(name)?.();
    await settle();
  }
  const expected = ['first', 'sent-away', 'third', 'fourth', 'sent-away'];
  expect(await Promise.all(came)).toEqual(expected);
  const last = run('clean', 'later');
  await settle();
  expect(started.at(-1)).toBe('later');
  finish.get('later')?.();
  expect(await last).toBe('later');
});

it('a waiting room goes on when work fails', async () => {
  const room = waitingRoom(1, () => 5);
  const failing = room.run('known', async () => Promise.reject(new Error('no memory')));
  const next = room.run('clean', async () => 'done');
  await expect(failing).rejects.toThrow('no memory');
  expect(await next).toBe('done');
});

it('a waiting room has fewer places where the work takes longer', async () => {
  const told: number[] = [];
  const room = waitingRoom(1, (milliseconds) => told.push(milliseconds));
  const work = async () => {
    await new Promise((resolve) => {
      setTimeout(resolve, 40);
    });
  };
  await Promise.all(Array.from({ length: 12 }, () => room.run('clean', work)));
  await Promise.all([room.run('clean', work), room.run('clean', work)]);
  expect(told[0]).toBe(0);
  expect(told.at(-1)).toBeGreaterThan(20);
});
