import { expect, test } from 'vitest';
import { carriedProblems } from './outcome.ts';
import { uploadPlaces, type UploadPlaces } from './upload-places.ts';

function isTaken(places: UploadPlaces, sender: string): boolean {
  try {
    places.take(sender);
    return true;
  } catch (error) {
    expect(carriedProblems(error)?.shown).toEqual([{ code: 'too-many-uploads', facts: {} }]);
    return false;
  }
}

test('one who sends many files takes no place from others', () => {
  const places = uploadPlaces();
  const first = places.take('one');
  expect([isTaken(places, 'one'), isTaken(places, 'one')]).toEqual([true, false]);
  expect(isTaken(places, 'other')).toBe(true);
  first();
  expect([isTaken(places, 'one'), isTaken(places, 'one')]).toEqual([true, false]);
});

test('no more than eight come in at once', () => {
  const places = uploadPlaces();
  const senders = ['a', 'a', 'b', 'b', 'c', 'c', 'd', 'd', 'e'];
  expect(senders.filter((sender) => isTaken(places, sender))).toEqual(senders.slice(0, 8));
});
