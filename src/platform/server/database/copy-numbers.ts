/** Writes the cells of one row: whole numbers, blank where it is NaN, and single letters. */
export interface NumberCells {
  number(value: number): void;
  letter(letter: string): void;
}

const BLOCK_BYTES = 1 << 18;
/** Nine numbers of seventeen digits, and as much again. */
const MOST_ROW_BYTES = 512;

const [ZERO, MINUS, TAB, LINE_FEED, BACKSLASH, BLANK] = [48, 45, 9, 10, 92, 78] as const;

/**
 * Rows of whole numbers in the text format of COPY, as bytes: a million rows are written in the
 * time in which their texts would be put together. No row may be longer than 512 bytes.
 */
export function* numberRows<Row>(
  rows: Iterable<Row>,
  write: (row: Row, cells: NumberCells) => void,
): Generator<Uint8Array> {
  let block = new Uint8Array(BLOCK_BYTES + MOST_ROW_BYTES);
  let at = 0;
  const cells: NumberCells = {
    number(value) {
      at = writeNumber(block, at, value);
      block[at++] = TAB;
    },
    letter(letter) {
      block[at++] = letter.charCodeAt(0);
      block[at++] = TAB;
    },
  };
  for (const row of rows) {
    write(row, cells);
    // The last cell ends with the row.
    block[at - 1] = LINE_FEED;
    if (at < BLOCK_BYTES) continue;
    yield block.subarray(0, at);
    block = new Uint8Array(BLOCK_BYTES + MOST_ROW_BYTES);
    at = 0;
  }
  if (at > 0) yield block.subarray(0, at);
}

function writeNumber(block: Uint8Array, start: number, value: number): number {
  let at = start;
  if (Number.isNaN(value)) {
    block[at++] = BACKSLASH;
    block[at++] = BLANK;
    return at;
  }
  let rest = value;
  if (rest < 0) {
    block[at++] = MINUS;
    rest = -rest;
  }
  const end = at + digitCount(rest);
  for (let place = end - 1; place >= at; place--) {
    const tenth = Math.floor(rest / 10);
    block[place] = ZERO + (rest - tenth * 10);
    rest = tenth;
  }
  return end;
}

function digitCount(value: number): number {
  let count = 1;
  for (let least = 10; value >= least; least *= 10) count += 1;
  return count;
}
