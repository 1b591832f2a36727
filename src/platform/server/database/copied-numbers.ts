const [MINUS, TAB, LINE_FEED, BACKSLASH, ZERO] = [45, 9, 10, 92, 48] as const;

/**
 * Reads whole lines of COPY's text format in which every cell is a whole number, or blank: NaN.
 * Whoever takes a row gets the same array each time, filled anew.
 */
export function readNumberRows(
  block: string,
  width: number,
  take: (row: Float64Array) => void,
): void {
  const row = new Float64Array(width);
  let cell = 0;
  let value = 0;
  let isNegative = false;
  for (let at = 0; at < block.length; at++) {
    const code = block.charCodeAt(at);
    if (code === TAB || code === LINE_FEED) {
      row[cell] = isNegative ? -value : value;
      [value, isNegative] = [0, false];
      cell += 1;
      if (code === TAB) continue;
      take(row);
      cell = 0;
    } else if (code === MINUS) isNegative = true;
    else if (code === BACKSLASH) {
      // The letter after it is passed over.
      value = Number.NaN;
      at += 1;
    } else value = value * 10 + (code - ZERO);
  }
}
