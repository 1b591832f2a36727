const CHUNK_BITS = 21;
const CHUNK_SIZE = 2 ** CHUNK_BITS;
const WITHIN_CHUNK = CHUNK_SIZE - 1;

type Numbers = Float64Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** A column of numbers that grows without ever copying what it holds. */
export interface NumberColumn {
  readonly length: number;
  push(number: number): void;
  at(index: number): number;
  /** Gives its memory back at once, without waiting to be collected; then it is empty. */
  release(): void;
}

/** Eighteen million figures fit in chunks of numbers where as many objects would not. */
function numberColumn(newChunk: (size: number) => Numbers): NumberColumn {
  const chunks: Numbers[] = [];
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(number) {
      const within = length & WITHIN_CHUNK;
      if (within === 0) chunks.push(newChunk(CHUNK_SIZE));
      const chunk = chunks[length >>> CHUNK_BITS];
      if (chunk !== undefined) chunk[within] = number;
      length += 1;
    },
    release() {
      for (const chunk of chunks.splice(0)) chunk.buffer.transfer(0);
      length = 0;
    },
    at: (index) => chunks[index >>> CHUNK_BITS]?.[index & WITHIN_CHUNK] ?? Number.NaN,
  };
}

export function wholeNumbers(): NumberColumn {
  return numberColumn((size) => new Uint32Array(size));
}

export function doubles(): NumberColumn {
  return numberColumn((size) => new Float64Array(size));
}

/** Whole numbers in as few bytes as the largest of them needs. */
export type WholeNumbers = Uint16Array | Uint32Array;

const TWO_BYTES = 2 ** 16;

export function narrowest(numbers: Uint32Array): WholeNumbers {
  return numbers.every((number) => number < TWO_BYTES)
    ? Uint16Array.from(numbers)
    : numbers.slice();
}
