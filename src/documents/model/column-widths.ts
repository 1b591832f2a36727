import type { TextMeasure } from './composed-document.ts';
import { finishedText } from './finished-piece.ts';
import { pointsOfMm, type LayoutProfile } from './layout-profile.ts';
import type { TableColumn } from './official-document.ts';

interface Room {
  readonly profile: LayoutProfile;
  readonly measure: TextMeasure;
  /** What all columns have together. */
  readonly widthMm: number;
}

/**
 * The widths of columns, in millimetres: by their shares, but none narrower than the longest word above it,
 * which would be parted (“ST/T”). What those take more, the others give. Where that is more than there is,
 * by the shares alone.
 */
export function columnWidths(columns: readonly TableColumn[], room: Room): readonly number[] {
  const least = columns.map((column) => leastWidth(column, room));
  const isNarrow = columns.map(() => false);
  // Each turn finds one more that is too narrow, or none.
  for (const _ of columns) {
    const widths = sharedWidths(columns, { least, isNarrow, widthMm: room.widthMm });
    const found = widths.findIndex((width, at) => !isNarrow[at] && width < (least[at] ?? 0));
    if (found === -1) return widths;
    isNarrow[found] = true;
  }
  const everyShare = { least, isNarrow: columns.map(() => false), widthMm: room.widthMm };
  return sharedWidths(columns, everyShare);
}

function leastWidth({ label }: TableColumn, { profile, measure }: Room): number {
  const style = profile.styles.tableHead;
  const words = finishedText(label, style).split(/\s+/u);
  const widest = Math.max(...words.map((word) => measure(word, style)));
  return (widest + 2 * profile.table.besidePt + SLACK_PT) / pointsOfMm(1);
}

/** For the lines between cells. */
const SLACK_PT = 1;

interface Sharing {
  readonly least: readonly number[];
  /** Whether it has the least it needs instead of its share. */
  readonly isNarrow: readonly boolean[];
  readonly widthMm: number;
}

function sharedWidths(
  columns: readonly TableColumn[],
  { least, isNarrow, widthMm }: Sharing,
): readonly number[] {
  const sum = (parts: readonly number[]): number => parts.reduce((all, part) => all + part, 0);
  const taken = sum(least.filter((_, at) => isNarrow[at]));
  const shares = sum(columns.map(({ share }, at) => (isNarrow[at] === true ? 0 : share)));
  return columns.map(({ share }, at) =>
    isNarrow[at] === true ? (least[at] ?? 0) : ((widthMm - taken) * share) / shares,
  );
}
