/** The house from the ground up: a room may look into the rooms of earlier storeys, never back. */
export const STOREYS: readonly (readonly string[])[] = [
  ['kernel'],
  ['platform'],
  ['organisation', 'documents'],
  ['people'],
  ['cycle', 'ballot'],
  ['figures'],
  ['plans'],
  ['directives', 'activities'],
  ['reports'],
  ['conference', 'personnel'],
  ['publication'],
  ['entry'],
];

/** Rooms that may look into less than all below them. */
const NARROW: Readonly<Record<string, readonly string[]>> = {
  documents: ['kernel', 'platform'],
  ballot: ['kernel', 'platform', 'people'],
};

/** Whether a room has its place in the house. */
export function isRoom(room: string): boolean {
  return STOREYS.flat().includes(room);
}

/** Whether code of one room may look into another; into itself it always may. */
export function mayLookInto(room: string, other: string): boolean {
  if (room === other) return true;
  const below = STOREYS.slice(0, storeyOf(room)).flat();
  return (NARROW[room] ?? below).includes(other);
}

function storeyOf(room: string): number {
  return STOREYS.findIndex((rooms) => rooms.includes(room));
}

/** The folders a room may have; kernel has none. */
export function sidesOf(room: string): readonly string[] {
  if (room === 'kernel') return [];
  return room === 'entry' ? ['server', 'web', 'cli'] : ['model', 'server', 'web'];
}

/**
 * Which sides a side may look into, in its own room and in those below. The screens of one feature
 * know nothing of the screens of another, and nothing of any server.
 */
export function maySideLookInto(side: Side, other: Side): boolean {
  if (other.side === 'model') return true;
  switch (side.side) {
    case 'model':
      return false;
    case 'web':
      return other.side === 'web' && isNearWeb(side, other);
    default:
      return other.side !== 'web' || side.room === 'entry';
  }
}

/** A room and the side of it; kernel counts as a model. */
export interface Side {
  readonly room: string;
  readonly side: string;
}

function isNearWeb(side: Side, other: Side): boolean {
  return side.room === 'entry' || other.room === side.room || other.room === 'platform';
}
