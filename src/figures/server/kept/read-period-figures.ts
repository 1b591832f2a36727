import type { PeriodFigures } from '#figures/model/figure/period-figures.ts';
import { readNumberRows } from '#platform/server/database/copied-numbers.ts';
import type { Snapshot } from '#platform/server/database/database.ts';

/**
 * Reads every figure of a period, or of some indicators only; of several versions the last one told
 * and the last one accepted.
 */
export async function readPeriodFigures(
  view: Snapshot,
  period: number,
  only?: readonly number[],
): Promise<PeriodFigures> {
  const columns = figureColumns();
  const ofIndicators =
    only === undefined ? '' : `and indicator = any('{${only.map(Number).join()}}')`;
  const rows = view.copyOut(
    `select unit, indicator, version, value, (accepted_event is not null)::int from figure
     where period = ${Number(period)} ${ofIndicators} order by unit, indicator, version`,
  );
  for await (const block of rows) {
    readNumberRows(block, 5, (row) => columns.take(figureRow(row)));
  }
  return columns.sealed();
}

function figureRow(cells: Float64Array): FigureRow {
  return {
    unit: cells[0] ?? 0,
    indicator: cells[1] ?? 0,
    version: cells[2] ?? 0,
    value: cells[3] ?? Number.NaN,
    isAccepted: cells[4] === 1,
  };
}

interface FigureRow {
  readonly unit: number;
  readonly indicator: number;
  readonly version: number;
  readonly value: number;
  readonly isAccepted: boolean;
}

interface FigureColumns {
  take(row: FigureRow): void;
  sealed(): PeriodFigures;
}

/** Takes the versions of a figure one after the other, the first one first. */
function figureColumns(): FigureColumns {
  let size = 1024;
  let length = 0;
  let unit = new Int32Array(size);
  let indicator = new Int32Array(size);
  let version = new Int32Array(size);
  let value = new Float64Array(size);
  let accepted = new Float64Array(size);
  let isAccepted = new Uint8Array(size);
  const grow = () => {
    size *= 2;
    const wider = <Numbers extends Int32Array | Float64Array | Uint8Array>(
      from: Numbers,
      to: Numbers,
    ) => {
      to.set(from);
      return to;
    };
    unit = wider(unit, new Int32Array(size));
    indicator = wider(indicator, new Int32Array(size));
    version = wider(version, new Int32Array(size));
    value = wider(value, new Float64Array(size));
    accepted = wider(accepted, new Float64Array(size));
    isAccepted = wider(isAccepted, new Uint8Array(size));
  };
  return {
    take(row) {
      if (unit[length - 1] !== row.unit || indicator[length - 1] !== row.indicator) {
        if (length === size) grow();
        unit[length] = row.unit;
        indicator[length] = row.indicator;
        accepted[length] = Number.NaN;
        length += 1;
      }
      const at = length - 1;
      version[at] = row.version;
      value[at] = row.value;
      isAccepted[at] = Number(row.isAccepted);
      if (row.isAccepted) accepted[at] = row.value;
    },
    sealed: () => ({
      length,
      unit: unit.subarray(0, length),
      indicator: indicator.subarray(0, length),
      version: version.subarray(0, length),
      value: value.subarray(0, length),
      accepted: accepted.subarray(0, length),
      isAccepted: isAccepted.subarray(0, length),
    }),
  };
}
