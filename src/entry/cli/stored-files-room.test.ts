import { expect, test } from 'vitest';
import { storedFilesRoom } from './stored-files-room.ts';

const room = (told: string) => storedFilesRoom({ environment: { MIDYEAR_STORED_FILES_GB: told } });

test('stored files take a gigabyte, or as many as the environment says', () => {
  expect([storedFilesRoom({ environment: {} }), room('')]).toEqual([1e9, 1e9]);
  expect([room('20'), room('10000')]).toEqual([20e9, 10_000e9]);
});

test.each(['0', '-1', '1.5', '20GB', '10001', '99999', ' 5'])('%j is no such number', (told) => {
  expect(room(told)).toEqual({ text: told });
});
