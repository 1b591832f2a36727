import type { PeriodFigures } from '#figures/model/figure/period-figures.ts';
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
    `select unit, indicator, version, value, accepted_event is not null from figure where period = ${Number(period)} ${ofIndicators}`,
  );
  for await (const block of rows) readBlock(block, columns);
  return columns.sealed();
}

function readBlock(block: string, columns: FigureColumns): void {
  let start = 0;
  for (let end = block.indexOf('\n'); end >= 0; end = block.indexOf('\n', start)) {
    const [unit = '', indicator = '', version = '', value = '', isAccepted] = block
      .slice(start, end)
      .split('\t');
    columns.take({
      unit: Number(unit),
      indicator: Number(indicator),
      version: Number(version),
      value: value === '\\N' ? Number.NaN : Number(value),
      isAccepted: isAccepted === 't',
    });
    start = end + 1;
  }
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

/** Rows of one figure may come in any order: its versions say which is the last. */
function figureColumns(): FigureColumns {
  const places = new Map<number, number>();
  let size = 1024;
  let length = 0;
  let unit = new Int32Array(size);
  let indicator = new Int32Array(size);
  let version = new Int32Array(size);
  let acceptedVersion = new Int32Array(size);
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
    acceptedVersion = wider(acceptedVersion, new Int32Array(size));
    value = wider(value, new Float64Array(size));
    accepted = wider(accepted, new Float64Array(size));
    isAccepted = wider(isAccepted, new Uint8Array(size));
  };
  return {
    take(row) {
      const key = row.unit * INDICATORS + row.indicator;
      let at = places.get(key);
      if (at === undefined) {
        if (length === size) grow();
        at = length++;
        places.set(key, at);
        unit[at] = row.unit;
        indicator[at] = row.indicator;
        accepted[at] = Number.NaN;
      }
      if (row.version > (version[at] ?? 0)) {
        version[at] = row.version;
        value[at] = row.value;
        isAccepted[at] = Number(row.isAccepted);
      }
      if (row.isAccepted && row.version > (acceptedVersion[at] ?? 0)) {
        acceptedVersion[at] = row.version;
        accepted[at] = row.value;
      }
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

/** More indicators than this there cannot be: a unit and an indicator make one whole number. */
const INDICATORS = 2 ** 21;
