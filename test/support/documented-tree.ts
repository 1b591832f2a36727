/** A room as docs/architecture.md draws it. */
export interface DrawnRoom {
  readonly name: string;
  readonly purpose: string;
  /** Its sides and the folders in them: `model`, `model/tables`. */
  readonly folders: readonly string[];
}

const ROOM = /^ {2}([a-z-]+)\/ *(.*)$/;
const SIDE = /^ {4}([a-z]+)\/$/;
const FOLDER = /^ {6}([a-z-]+(?:\/[a-z-]+)*)\/ +.+$/;

/** The rooms below the line `src/` of a drawn tree. */
export function drawnRooms(document: string): DrawnRoom[] {
  const tree = /^src\/\n((?: {2}.*\n)*)/m.exec(document)?.[1] ?? '';
  const rooms: { name: string; purpose: string; folders: string[] }[] = [];
  let side = '';
  for (const line of tree.split('\n')) {
    const [, name, purpose = ''] = ROOM.exec(line) ?? [];
    const folder = FOLDER.exec(line)?.[1];
    side = SIDE.exec(line)?.[1] ?? side;
    if (name !== undefined) rooms.push({ name, purpose, folders: [] });
    else if (folder !== undefined) rooms.at(-1)?.folders.push(`${side}/${folder}`);
    else if (SIDE.test(line)) rooms.at(-1)?.folders.push(side);
  }
  return rooms;
}

/** The storeys of the drawn table, from the ground up. */
export function drawnStoreys(document: string): string[][] {
  const rows = document.matchAll(/^\| \d+ +\| (.+?) *\|$/gm);
  return [...rows].map(([, rooms = '']) => rooms.replaceAll('_', '').split(', ')).toReversed();
}
