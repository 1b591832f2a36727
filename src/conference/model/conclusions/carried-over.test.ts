import { expect, test } from 'vitest';
import { carriedOver } from './carried-over.ts';

test('a conclusion whose tasks are all done is carried over no more', () => {
  const [begun, finished] = [{ coverage: { all: 3, done: 2 } }, { coverage: { all: 3, done: 3 } }];
  expect(carriedOver([begun, finished])).toEqual({ open: [begun], finished: [finished] });
});

test('a conclusion without tasks is not finished', () => {
  const [none, withdrawn] = [{ coverage: null }, { coverage: { all: 0, done: 0 } }];
  expect(carriedOver([none, withdrawn])).toEqual({ open: [none, withdrawn], finished: [] });
});
