/** So many points a picture may have before it is decoded: each takes four bytes while it is. */
export const MOST_POINTS = 50_000_000;

/** The longest side of a picture that is kept, in points: enough to print it across a page. */
export const LONGEST_SIDE = 3000;

/** The longest file that is taken, in bytes. */
export const FILE_LIMIT = 25 * 1024 * 1024;
