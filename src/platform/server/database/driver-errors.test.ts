import { expect, test } from 'vitest';
import { DATABASE_PROBLEM_TEXTS } from '#platform/model/database-problem-texts.ts';
import { DatabaseRefusal } from './database-refusal.ts';
import { asRefusal } from './driver-errors.ts';

function failure(code: string, text = 'it failed'): Error {
  return Object.assign(new Error(text), { code });
}

test.for([
  ['a full disk of the server', failure('53100'), 'working', 'disk-full'],
  ['a full disk of this computer', failure('ENOSPC'), 'working', 'disk-full'],
  ['a server that is not there', failure('ECONNREFUSED'), 'connecting', 'database-unreachable'],
  ['a server that is starting', failure('57P03'), 'connecting', 'database-unreachable'],
  ['a connection cut in mid-transaction', failure('ECONNRESET'), 'working', 'connection-lost'],
  ['a server that ends in mid-transaction', failure('57P01'), 'working', 'connection-lost'],
  ['a connection cut while saving', failure('ECONNRESET'), 'committing', 'outcome-unknown'],
  ['an embedded database that has stopped', failure('MY001'), 'working', 'embedded-stopped'],
  ['one that stops while saving', failure('MY001'), 'committing', 'outcome-unknown'],
  ['a deadlock', failure('40P01'), 'working', 'too-busy'],
  ['too many connections', failure('53300'), 'connecting', 'too-busy'],
  [
    'no connection free',
    failure('', 'timeout exceeded when trying to connect'),
    'connecting',
    'too-busy',
  ],
  ['a right that is missing', failure('42501'), 'working', 'database-access-denied'],
] as const)('%s is a problem with a way out in both languages', ([, error, stage, code]) => {
  const refusal = asRefusal(error, stage);
  expect(refusal).toMatchObject({ problem: { code }, cause: error });
  for (const texts of Object.values(DATABASE_PROBLEM_TEXTS)) {
    expect(texts[code]({ reason: 'it failed' } as never)).toMatch(/[;:]/);
  }
});

test('what is no failure of the database stays what it is', () => {
  const ours = [
    new Error('a bug'),
    failure('22P02', 'invalid input syntax'),
    'thrown',
    new DatabaseRefusal({ code: 'disk-full', facts: {} }),
  ];
  expect(ours.map((error) => asRefusal(error, 'working'))).toEqual(ours);
});
